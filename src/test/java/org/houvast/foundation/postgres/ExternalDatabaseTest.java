package org.houvast.foundation.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class ExternalDatabaseTest {

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server =
                EmbeddedPostgres.start(
                        PostgresSettings.in(folder)
                                .withBinariesIn(Path.of("target/postgres-programs"))
                                .with("shared_buffers", "32MB")
                                .with("fsync", "off"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_well_prepared_database_is_accepted() throws Exception {
        var database = ExternalDatabase.from(environment());

        try (var app = database.connectAsApp()) {
            assertThat(app.isValid(5)).isTrue();
        }
        assertThat(database.toString()).doesNotContain(database.app().password());
    }

    @Test
    void an_application_above_row_level_security_is_refused() throws Exception {
        superuser("create role strong login bypassrls password 'Strong-1' in role houvast_app");

        assertThatThrownBy(() ->
                        ExternalDatabase.from(
                                environment()
                                        .withProperty("HOUVAST_DATABASE_APP", "strong")
                                        .withProperty("HOUVAST_DATABASE_APP_PASSWORD", "Strong-1")))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("strong stands above row level security");
    }

    @Test
    void an_application_that_may_act_as_the_owner_is_refused() throws Exception {
        superuser("create role deputy login password 'Deputy-1' in role houvast_owner");

        assertThatThrownBy(() ->
                        ExternalDatabase.from(
                                environment()
                                        .withProperty("HOUVAST_DATABASE_APP", "deputy")
                                        .withProperty("HOUVAST_DATABASE_APP_PASSWORD", "Deputy-1")))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("may act as the owner");
    }

    @Test
    void a_database_without_the_extensions_is_refused_by_name() throws Exception {
        superuser("create database bare owner houvast_owner");

        assertThatThrownBy(() ->
                        ExternalDatabase.from(
                                environment()
                                        .withProperty(
                                                "HOUVAST_DATABASE_URL",
                                                "postgresql://127.0.0.1:"
                                                        + server.port()
                                                        + "/bare")))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("btree_gist, pg_trgm, unaccent");
    }

    @Test
    void a_missing_password_is_named() {
        var environment =
                new MockEnvironment()
                        .withProperty("HOUVAST_DATABASE_URL", server.database().url())
                        .withProperty("HOUVAST_DATABASE_OWNER", "houvast_owner");

        assertThatThrownBy(() -> ExternalDatabase.from(environment))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("HOUVAST_DATABASE_OWNER_PASSWORD");
    }

    @Test
    void a_wrong_password_is_refused_without_showing_it() {
        assertThatThrownBy(() ->
                        ExternalDatabase.from(
                                environment()
                                        .withProperty(
                                                "HOUVAST_DATABASE_APP_PASSWORD", "wrong-one")))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("does not answer")
                .hasMessageNotContaining("wrong-one");
    }

    @Test
    void an_old_server_is_refused() {
        ExternalDatabase.checkVersion(15);

        assertThatThrownBy(() -> ExternalDatabase.checkVersion(14))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("PostgreSQL 14; Houvast needs 15");
    }

    private static MockEnvironment environment() {
        var database = server.database();
        return new MockEnvironment()
                .withProperty("HOUVAST_DATABASE_URL", database.url())
                .withProperty("HOUVAST_DATABASE_OWNER", database.owner().role())
                .withProperty("HOUVAST_DATABASE_OWNER_PASSWORD", database.owner().password())
                .withProperty("HOUVAST_DATABASE_APP", database.app().role())
                .withProperty("HOUVAST_DATABASE_APP_PASSWORD", database.app().password());
    }

    private static void superuser(String sql) throws SQLException {
        try (var connection = server.connectAsSuperuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
