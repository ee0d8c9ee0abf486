package org.houvast.foundation.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Brings a database to the shape that this Houvast expects, as its owner. */
public final class Migrations {

    private Migrations() {}

    /**
     * Runs what has not run yet.
     *
     * @param locations folders on the class path, such as {@code classpath:db/migration}
     */
    public static void run(Database database, List<String> locations) {
        var flyway =
                Flyway.configure()
                        .dataSource(
                                database.url(),
                                database.owner().role(),
                                database.owner().password())
                        .locations(locations.toArray(String[]::new))
                        .defaultSchema("public");
        fillIn(flyway, database);
        flyway.load().migrate();
    }

    /**
     * {@code ${owner}} and {@code ${app}} stand for the two roles, and {@code ${name.csv}} for the
     * rows of a table in {@code content/}, without its headings. A repeatable migration that uses
     * such a table runs again when the table has changed.
     */
    static void fillIn(FluentConfiguration flyway, Database database) {
        var placeholders = new HashMap<>(flyway.getPlaceholders());
        placeholders.put("owner", database.owner().role());
        placeholders.put("app", database.app().role());
        try {
            for (var table :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:content/*.csv")) {
                placeholders.put(
                        Objects.requireNonNull(table.getFilename()),
                        table.getContentAsString(StandardCharsets.UTF_8)
                                .lines()
                                .skip(1)
                                .collect(Collectors.joining("\n")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        flyway.placeholders(placeholders);
    }
}
