package org.houvast.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.foundation.postgres.Database;
import org.houvast.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** The database's schemas know each other as the modules do: by what its catalogue says. */
class DatabaseDoorsTest {

    private static final String FOREIGN_KEYS =
            """
            select distinct own.nspname, other.nspname, conrelid::regclass || ' refers to ' || confrelid::regclass
            from pg_constraint
            join pg_class a on a.oid = conrelid join pg_namespace own on own.oid = a.relnamespace
            join pg_class b on b.oid = confrelid join pg_namespace other on other.oid = b.relnamespace
            where contype = 'f' and own.nspname <> other.nspname
            """;

    /** As the owner sees it: the catalogue tells who owns a table what its views use. */
    private static final String VIEWS_ON_FOREIGN_TABLES =
            """
            select distinct own.nspname, other.nspname, view.oid::regclass || ' looks into ' || used.oid::regclass, used.relkind
            from pg_rewrite rule
            join pg_class view on view.oid = rule.ev_class join pg_namespace own on own.oid = view.relnamespace
            join pg_depend needs on needs.objid = rule.oid and needs.refclassid = 'pg_class'::regclass
            join pg_class used on used.oid = needs.refobjid join pg_namespace other on other.oid = used.relnamespace
            where own.nspname <> other.nspname and other.nspname not in ('pg_catalog', 'information_schema')
            """;

    @Test
    void the_schemas_know_only_what_their_modules_may_know() throws Exception {
        try (var test = TestDatabase.fresh()) {
            assertThat(violations(test.database())).isEmpty();
        }
    }

    @Test
    void a_reference_to_an_upper_module_is_caught() throws Exception {
        try (var test = TestDatabase.fresh()) {
            run(
                    test.database(),
                    """
                    create table organisation.culprit (
                        organiser uuid not null, mentorship uuid not null,
                        foreign key (organiser, mentorship) references mentorship.mentorship (organiser, id))
                    """);

            assertThat(violations(test.database()))
                    .containsExactly("organisation.culprit refers to mentorship.mentorship");
        }
    }

    @Test
    void a_view_on_a_table_of_an_upper_module_is_caught() throws Exception {
        try (var test = TestDatabase.fresh()) {
            run(
                    test.database(),
                    "create view organisation.culprit as select id from mentorship.mentorship");

            assertThat(violations(test.database()))
                    .containsExactly("organisation.culprit looks into mentorship.mentorship");
        }
    }

    private static void run(Database database, String sql) throws SQLException {
        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> violations(Database database) throws SQLException, IOException {
        var built = Floors.built(Path.of("src/main/java"));
        var wrong = new ArrayList<String>();
        for (String question : List.of(FOREIGN_KEYS, VIEWS_ON_FOREIGN_TABLES)) {
            try (var owner = database.connectAsOwner();
                    var statement = owner.createStatement();
                    var rows = statement.executeQuery(question)) {
                while (rows.next()) {
                    if (!mayKnow(built, rows.getString(1), rows.getString(2)))
                        wrong.add(rows.getString(3));
                }
            }
        }
        return wrong;
    }

    /** A schema whose module is still to come is held to its floor. */
    private static boolean mayKnow(List<String> built, String schema, String other) {
        if (other.equals("foundation")) return true;
        return built.contains(schema)
                ? Floors.allowed(schema).contains(other)
                : Floors.violations(Map.of(schema, Set.of(other))).isEmpty();
    }
}
