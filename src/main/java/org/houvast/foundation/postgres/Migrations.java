package org.houvast.foundation.postgres;

import java.util.HashMap;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

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
        nameRoles(flyway, database);
        flyway.load().migrate();
    }

    /** {@code ${owner}} and {@code ${app}} stand for the two roles. */
    static void nameRoles(FluentConfiguration flyway, Database database) {
        var placeholders = new HashMap<>(flyway.getPlaceholders());
        placeholders.put("owner", database.owner().role());
        placeholders.put("app", database.app().role());
        flyway.placeholders(placeholders);
    }
}
