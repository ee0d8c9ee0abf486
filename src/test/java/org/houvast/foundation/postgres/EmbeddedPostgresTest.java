package org.houvast.foundation.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    /** One for all: a new cluster for each test would cost a second and show nothing more. */
    @TempDir static Path folder;

    @Test
    void it_starts_keeps_what_was_written_and_starts_again() throws Exception {
        var settings = settings();
        int port;
        try (var postgres = EmbeddedPostgres.start(settings)) {
            port = postgres.port();
            try (var owner = postgres.database().connectAsOwner()) {
                run(owner, "create table if not exists kept as select 42 as answer");
            }
        }

        assertThat(Leftovers.of(folder.resolve("postgres/cluster")).processes()).isEmpty();
        try (var postgres = EmbeddedPostgres.start(settings);
                var owner = postgres.database().connectAsOwner()) {
            assertThat(ask(owner, "select answer from kept")).isEqualTo("42");
            assertThat(postgres.port()).isEqualTo(port);
            assertThat(Files.readString(folder.resolve("postgres/port")))
                    .isEqualTo(Integer.toString(port));
        }
    }

    @Test
    void the_cluster_is_made_as_the_design_says() throws Exception {
        try (var postgres = EmbeddedPostgres.start(settings());
                var owner = postgres.database().connectAsOwner();
                var app = postgres.database().connectAsApp()) {
            assertThat(ask(owner, "show fsync")).isEqualTo("on");
            assertThat(ask(owner, "show data_checksums")).isEqualTo("on");
            assertThat(ask(owner, "show server_encoding")).isEqualTo("UTF8");
            assertThat(ask(owner, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(
                            ask(
                                    owner,
                                    "select datlocale from pg_database where datname = current_database()"))
                    .isEqualTo("nl-NL");
            assertThat(
                            ask(
                                    owner,
                                    "select string_agg(extname, ' ' order by extname) from pg_extension"))
                    .isEqualTo("btree_gist pg_trgm plpgsql unaccent");
            for (var connection : new Connection[] {owner, app}) {
                assertThat(
                                ask(
                                        connection,
                                        """
                                        select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb
                                        from pg_roles where rolname = current_user
                                        """))
                        .isEqualTo("f");
            }
            assertThatThrownBy(() -> run(app, "create table mine (id int)"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void passwords_are_readable_by_their_owner_only() throws Exception {
        try (var _ = EmbeddedPostgres.start(settings())) {
            for (var role : new String[] {"postgres", "houvast_owner", "houvast_app"}) {
                var file = folder.resolve("postgres/passwords").resolve(role);
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void a_second_one_on_the_same_folder_is_told_so() {
        try (var _ = EmbeddedPostgres.start(settings())) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(settings()))
                    .isInstanceOf(DatabaseUnusable.class)
                    .hasMessageContaining("Another Houvast")
                    .hasMessageContaining(folder.toString());
        }
    }

    @Test
    void lost_passwords_are_made_anew() throws Exception {
        try (var postgres = EmbeddedPostgres.start(settings());
                var owner = postgres.database().connectAsOwner()) {
            run(owner, "create table if not exists kept as select 42 as answer");
        }
        Binaries.deleteTree(folder.resolve("postgres/passwords"));

        try (var postgres = EmbeddedPostgres.start(settings());
                var owner = postgres.database().connectAsOwner()) {
            assertThat(ask(owner, "select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    void data_of_another_major_version_is_left_alone() throws Exception {
        EmbeddedPostgres.start(settings()).close();
        var mark = folder.resolve("postgres/cluster/PG_VERSION");
        var version = Files.readString(mark);
        Files.writeString(mark, "17\n");
        try {
            assertThatThrownBy(() -> EmbeddedPostgres.start(settings()))
                    .isInstanceOf(DatabaseUnusable.class)
                    .hasMessageContaining("written by PostgreSQL 17");
        } finally {
            Files.writeString(mark, version);
        }
    }

    private PostgresSettings settings() {
        return PostgresSettings.in(folder)
                .withBinariesIn(Path.of("target/postgres-programs"))
                .with("shared_buffers", "32MB");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
