package org.houvast.foundation.postgres;

import java.nio.file.Path;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Gives Houvast its database: the embedded one, or with {@code HOUVAST_DATABASE_URL} one that is
 * run elsewhere. The pool signs in as the application, the migrations as the owner.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    @Conditional(EmbeddedWanted.class)
    EmbeddedPostgres embeddedPostgres(Environment environment) {
        var folder = environment.getProperty("HOUVAST_DATA", "data");
        return EmbeddedPostgres.start(PostgresSettings.in(Path.of(folder)));
    }

    @Bean
    @Conditional(EmbeddedWanted.class)
    Database embeddedDatabase(EmbeddedPostgres postgres) {
        return postgres.database();
    }

    @Bean
    @Conditional(ExternalWanted.class)
    Database externalDatabase(Environment environment) {
        return ExternalDatabase.from(environment);
    }

    @Bean
    JdbcConnectionDetails applicationConnection(Database database) {
        return new ApplicationConnection(database);
    }

    @Bean
    FlywayConnectionDetails ownerConnection(Database database) {
        return new OwnerConnection(database);
    }

    /** Migrations name the two roles by placeholder: an external database has names of its own. */
    @Bean
    FlywayConfigurationCustomizer placeholders(Database database) {
        return flyway -> Migrations.fillIn(flyway, database);
    }

    private record ApplicationConnection(Database database) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return database.url();
        }

        @Override
        public String getUsername() {
            return database.app().role();
        }

        @Override
        public String getPassword() {
            return database.app().password();
        }
    }

    private record OwnerConnection(Database database) implements FlywayConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return database.url();
        }

        @Override
        public String getUsername() {
            return database.owner().role();
        }

        @Override
        public String getPassword() {
            return database.owner().password();
        }
    }
}
