package org.houvast.foundation.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * A PostgreSQL that somebody else runs, as the environment describes it. How to prepare one:
 * docs/database.md.
 */
final class ExternalDatabase {

    static final String URL = "HOUVAST_DATABASE_URL";

    private static final int OLDEST_VERSION = 15;
    private static final String HOW =
            "docs/database.md shows how to prepare a PostgreSQL for Houvast.";

    private ExternalDatabase() {}

    /** Where settings come from: by name, absent where not set. */
    @FunctionalInterface
    interface Settings {
        @Nullable String get(String name);
    }

    /**
     * Reads where the database is, and checks that Houvast can trust it.
     *
     * @throws DatabaseUnusable with what is wrong
     */
    static Database from(Environment environment) {
        var database = described(environment::getProperty);
        try (var owner = database.connectAsOwner();
                var app = database.connectAsApp()) {
            checkServer(owner);
            checkRole(owner, database.owner().role());
            checkRole(app, database.app().role());
            checkApart(app, database.owner().role());
            checkExtensions(owner);
        } catch (SQLException e) {
            throw new DatabaseUnusable(
                    "The database at %s does not answer: %s"
                            .formatted(database.url(), e.getMessage()),
                    "Check that it runs, and the roles and passwords in HOUVAST_DATABASE_…. " + HOW,
                    e);
        }
        return database;
    }

    /** What the environment says, unchecked. */
    static Database described(Settings settings) {
        var url = String.valueOf(settings.get(URL)).strip();
        return new Database(
                url.startsWith("jdbc:") ? url : "jdbc:" + url,
                login(settings, "OWNER"),
                login(settings, "APP"));
    }

    private static Login login(Settings settings, String which) {
        var name = "HOUVAST_DATABASE_" + which;
        var role = settings.get(name);
        var password = settings.get(name + "_PASSWORD");
        if (role == null || password == null) {
            throw new DatabaseUnusable(
                    "HOUVAST_DATABASE_URL is set, but %s or %s_PASSWORD is not."
                            .formatted(name, name),
                    HOW);
        }
        return new Login(role, password);
    }

    private static void checkServer(Connection connection) throws SQLException {
        checkVersion(connection.getMetaData().getDatabaseMajorVersion());
        var encoding = answer(connection, "show server_encoding");
        if (!"UTF8".equals(encoding)) {
            throw new DatabaseUnusable(
                    "The database stores text as %s; Houvast needs UTF8.".formatted(encoding), HOW);
        }
    }

    static void checkVersion(int version) {
        if (version < OLDEST_VERSION) {
            throw new DatabaseUnusable(
                    "The database runs PostgreSQL %d; Houvast needs %d or newer."
                            .formatted(version, OLDEST_VERSION),
                    "Upgrade that PostgreSQL, or use the one inside Houvast by leaving HOUVAST_DATABASE_URL out.");
        }
    }

    /** A role above row level security would let one organiser see another's children. */
    private static void checkRole(Connection connection, String role) throws SQLException {
        var above =
                answer(
                        connection,
                        "select rolsuper or rolbypassrls from pg_roles where rolname = current_user");
        if (!"f".equals(above)) {
            throw new DatabaseUnusable(
                    "The role %s stands above row level security (superuser or bypassrls)."
                            .formatted(role),
                    HOW);
        }
    }

    private static void checkApart(Connection app, String owner) throws SQLException {
        var member =
                answer(
                        app,
                        "select pg_has_role(current_user, '"
                                + owner.replace("'", "''")
                                + "', 'member')");
        if (!"f".equals(member)) {
            throw new DatabaseUnusable(
                    "The application's role may act as the owner " + owner + "; it must not.", HOW);
        }
    }

    private static void checkExtensions(Connection connection) throws SQLException {
        var missing = new ArrayList<String>();
        for (var extension : Roles.EXTENSIONS) {
            var found =
                    answer(
                            connection,
                            "select count(*) from pg_extension where extname = '"
                                    + extension
                                    + "'");
            if (!"1".equals(found)) {
                missing.add(extension);
            }
        }
        if (!missing.isEmpty()) {
            throw new DatabaseUnusable(
                    "The database lacks the extensions " + String.join(", ", missing) + ".", HOW);
        }
    }

    private static String answer(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
