package org.houvast.foundation.postgres;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A way into the running database for whoever keeps the machine: looks, and by default does not
 * touch. Uses {@code psql} where it is installed, else a small prompt of its own.
 *
 * <p>It signs in as the application, so row level security holds: one organiser's rows at a time.
 * The only organiser is chosen by itself; among several one is named.
 *
 * <pre>
 * --organiser &lt;id&gt;   whose rows to see
 * --owner            sign in as the owner of the tables instead: everybody's rows
 * --write            let statements change data; without it they are refused
 * --plain            the small prompt, also where psql is installed
 * &lt;sql&gt;              one statement, then end
 * </pre>
 */
public final class Console {

    private static final String EXPLANATION =
            """
            Options, then a statement or nothing:
              --organiser <id>   whose rows to see; the only one is chosen by itself
              --owner            as the owner of the tables: everybody's rows
              --write            statements may change data; without it they are refused
              --plain            the small prompt, also where psql is installed
            """;

    private final Map<String, String> environment;
    private final PrintWriter out;

    private boolean asOwner;
    private boolean writing;
    private boolean plain;
    private @Nullable String organiser;
    private @Nullable String statement;

    Console(Map<String, String> environment, PrintWriter out) {
        this.environment = environment;
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        var encoding = System.out.charset();
        var console = new Console(System.getenv(), new PrintWriter(System.out, true, encoding));
        System.exit(console.run(List.of(arguments)));
    }

    /** Does what the arguments say; answers the exit code. */
    int run(List<String> arguments) throws IOException, InterruptedException {
        try {
            understand(arguments);
            var database = database();
            if (!asOwner && organiser == null) {
                chooseOrganiser(database);
            }
            if (!plain && Command.succeeds(List.of("psql", "--version"))) {
                return psql(database);
            }
            try (var connection = connect(database)) {
                var prompt = new SqlPrompt(connection, out);
                return statement == null ? prompt.talk(System.in) : prompt.answer(statement);
            }
        } catch (DatabaseUnusable e) {
            out.println(e.getMessage());
            out.println(e.remedy());
            return 1;
        } catch (SQLException e) {
            out.println(e.getMessage());
            return 1;
        }
    }

    private void understand(List<String> arguments) {
        var words = arguments.iterator();
        while (words.hasNext()) {
            var word = words.next();
            switch (word) {
                case "--owner" -> asOwner = true;
                case "--write" -> writing = true;
                case "--plain" -> plain = true;
                case "--organiser" -> organiser = words.hasNext() ? words.next() : "";
                default -> {
                    if (word.startsWith("-")) {
                        throw new DatabaseUnusable("There is no '" + word + "'.", EXPLANATION);
                    }
                    statement = statement == null ? word : statement + " " + word;
                }
            }
        }
    }

    private Database database() throws IOException {
        var url = environment.get(ExternalDatabase.URL);
        if (url != null && !url.isBlank()) {
            return ExternalDatabase.described(environment::get);
        }
        var folder = Path.of(environment.getOrDefault("HOUVAST_DATA", "data")).toAbsolutePath();
        var home = folder.resolve("postgres");
        try {
            var port = Files.readString(home.resolve("port")).strip();
            var passwords = home.resolve("passwords");
            return new Database(
                    "jdbc:postgresql://127.0.0.1:" + port + "/" + Database.NAME,
                    login(passwords, Roles.OWNER),
                    login(passwords, Roles.APP));
        } catch (NoSuchFileException e) {
            throw new DatabaseUnusable(
                    "There is no Houvast database in " + folder + ".",
                    "Start Houvast first, or point HOUVAST_DATA at its data folder.",
                    e);
        } catch (AccessDeniedException e) {
            throw new DatabaseUnusable(
                    "The database's password is not for you to read: " + e.getMessage(),
                    "Run this as the user who runs Houvast.",
                    e);
        }
    }

    private static Login login(Path passwords, String role) throws IOException {
        return new Login(role, Files.readString(passwords.resolve(role)).strip());
    }

    private void chooseOrganiser(Database database) throws SQLException {
        var all = new LinkedHashMap<String, String>();
        try (var connection = open(database, database.owner());
                var query = connection.createStatement();
                var rows =
                        query.executeQuery(
                                "select id, name from foundation.organiser order by name")) {
            while (rows.next()) {
                all.put(rows.getString("id"), rows.getString("name"));
            }
        }
        if (all.size() == 1) {
            organiser = all.keySet().iterator().next();
            out.println("Organiser: " + all.get(organiser));
            return;
        }
        all.forEach((id, name) -> out.println(id + "  " + name));
        out.println(
                all.isEmpty()
                        ? "There is no organiser yet."
                        : "Without --organiser <id> or --owner, organisers' tables show no rows.");
    }

    private Connection connect(Database database) throws SQLException {
        return open(database, asOwner ? database.owner() : database.app());
    }

    private Connection open(Database database, Login login) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", login.role());
        properties.setProperty("password", login.password());
        properties.setProperty("ApplicationName", "houvast db");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("options", options());
        try {
            return DriverManager.getConnection(database.url(), properties);
        } catch (SQLException e) {
            throw new DatabaseUnusable(
                    "The database at " + database.url() + " does not answer: " + e.getMessage(),
                    "Start Houvast first (./houvast run).",
                    e);
        }
    }

    private String options() {
        var options = new ArrayList<String>();
        if (!writing) {
            options.add("-c default_transaction_read_only=on");
        }
        if (organiser != null) {
            options.add("-c houvast.organiser=" + organiser);
        }
        return String.join(" ", options);
    }

    private int psql(Database database) throws IOException, InterruptedException {
        var login = asOwner ? database.owner() : database.app();
        var command = new ArrayList<>(List.of("psql", "--no-psqlrc"));
        if (statement != null) {
            command.addAll(List.of("-c", statement));
        }
        command.add(database.url().substring("jdbc:".length()));
        var psql = new ProcessBuilder(command).inheritIO();
        psql.environment()
                .putAll(
                        Map.of(
                                "PGUSER", login.role(),
                                "PGPASSWORD", login.password(),
                                "PGAPPNAME", "houvast db",
                                "PGOPTIONS", options()));
        out.flush();
        return psql.start().waitFor();
    }
}
