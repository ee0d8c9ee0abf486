package org.houvast.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.houvast.foundation.postgres.Database;
import org.houvast.foundation.postgres.DatabaseUnusable;
import org.houvast.foundation.postgres.EmbeddedPostgres;
import org.houvast.foundation.postgres.Migrations;
import org.houvast.foundation.postgres.PostgresSettings;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The one PostgreSQL of a test run, under {@code target/}. It starts when the first test asks, and
 * ends with the JVM. The migrations run once into a template, which the next run finds again while
 * no migration has changed; what tests use are copies of it.
 */
final class TestPostgres {

    private static final String MIGRATIONS = "classpath:db/migration";
    private static final int RUNS_SIDE_BY_SIDE = 8;

    private final EmbeddedPostgres server;
    private final String template;
    private final Connection copying;
    private final Connection keeping;
    private final AtomicInteger count = new AtomicInteger();

    private TestPostgres(EmbeddedPostgres server) throws SQLException, IOException {
        this.server = server;
        // Two, so that a copy being made ahead holds nobody up.
        copying = server.connectAsSuperuser("postgres");
        keeping = server.connectAsSuperuser("postgres");
        template = "template_" + fingerprint();
        clearEarlierRuns();
        if (!exists(template)) {
            migrate();
        }
    }

    static TestPostgres get() {
        return Started.ONCE;
    }

    /** Its address and roles, for a database of the given name. */
    Database named(String name) {
        var house = server.database();
        var url = house.url().substring(0, house.url().lastIndexOf('/') + 1) + name;
        return new Database(url, house.owner(), house.app());
    }

    /** Copies the migrated template, and answers the copy's name. */
    String copy() throws SQLException {
        return copyOf(template);
    }

    /** Copies a database that nobody is connected to, and answers the copy's name. */
    String copyOf(String from) throws SQLException {
        var name = "copy_" + count.incrementAndGet();
        create(name, from);
        return name;
    }

    void rename(String from, String to) throws SQLException {
        run(keeping, "alter database %s rename to %s".formatted(from, to));
    }

    void drop(String name) throws SQLException {
        run(keeping, "drop database if exists %s with (force)".formatted(name));
    }

    private void migrate() throws SQLException {
        var growing = "growing";
        drop(growing);
        create(growing, server.database().url().replaceAll(".*/", ""));
        Migrations.run(named(growing), List.of(MIGRATIONS));
        rename(growing, template);
    }

    /** A copy lacks the rights on the database itself: those are given as in the real one. */
    private void create(String name, String from) throws SQLException {
        var roles = server.database();
        run(
                copying,
                "create database %s template %s owner %s strategy file_copy"
                        .formatted(name, from, roles.owner().role()));
        run(copying, "revoke all on database %s from public".formatted(name));
        run(copying, "grant connect on database %s to %s".formatted(name, roles.app().role()));
    }

    private void clearEarlierRuns() throws SQLException {
        var left = new ArrayList<String>();
        try (var statement =
                        keeping.prepareStatement(
                                """
                                select datname from pg_database
                                where datname like 'copy\\_%' or datname like 'template\\__%'
                                """);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                left.add(rows.getString("datname"));
            }
        }
        left.remove(template);
        for (var name : left) {
            drop(name);
        }
    }

    private boolean exists(String name) throws SQLException {
        try (var statement =
                keeping.prepareStatement("select from pg_database where datname = ?")) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void run(Connection connection, String sql) throws SQLException {
        synchronized (connection) {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    /** The migrations' names and texts, and the programs' version, in a few letters. */
    private static String fingerprint() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var resources = new PathMatchingResourcePatternResolver();
            var files =
                    new ArrayList<>(
                            List.of(resources.getResources("classpath*:db/migration/**/*.*")));
            // Migrations take tables over from content.
            files.addAll(List.of(resources.getResources("classpath*:content/*.csv")));
            files.sort(Comparator.comparing(file -> String.valueOf(file.getFilename())));
            for (var file : files) {
                digest.update(String.valueOf(file.getFilename()).getBytes(StandardCharsets.UTF_8));
                digest.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Speed before safety: what tests write is worth nothing after the run. */
    private static PostgresSettings hasty(Path folder) {
        return PostgresSettings.in(folder)
                .withBinariesIn(Path.of("target", "postgres-programs"))
                .with("fsync", "off")
                .with("full_page_writes", "off")
                .with("wal_level", "minimal")
                .with("max_wal_senders", "0")
                .with("shared_buffers", "128MB")
                .with("max_connections", "200")
                .with("autovacuum", "off")
                .with("scram_iterations", "1");
    }

    private static final class Started {

        private static final TestPostgres ONCE = start();

        private static TestPostgres start() {
            try {
                // Not closed by hand: it outlives the Spring contexts, and stops when the JVM ends.
                return new TestPostgres(free());
            } catch (SQLException e) {
                throw new IllegalStateException("The test database does not start", e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** A second run in the same checkout takes the next folder. */
        private static EmbeddedPostgres free() throws IOException {
            for (var run = 1; ; run++) {
                var folder = Path.of("target", "postgres-test-" + run);
                try {
                    return EmbeddedPostgres.start(hasty(folder));
                } catch (DatabaseUnusable e) {
                    var taken = String.valueOf(e.getMessage()).startsWith("Another Houvast");
                    if (!taken || run == RUNS_SIDE_BY_SIDE) {
                        throw e;
                    }
                }
            }
        }
    }
}
