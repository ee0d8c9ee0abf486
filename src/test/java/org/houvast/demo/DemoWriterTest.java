package org.houvast.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.houvast.demo.world.Sizes;
import org.houvast.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Writes the demo into a real database, so that every constraint and policy has its say. */
class DemoWriterTest {

    private static TestDatabase own = TestDatabase.fresh();
    private static Connection owner;
    private static Connection app;
    private static final Told TOLD = new Told(DemoWorld.of(2, "hash"));

    @BeforeAll
    static void fill() throws SQLException {
        owner = own.database().connectAsOwner();
        Generate.fill(owner, DemoWorld.of(2, "hash"), null);
        app = own.database().connectAsApp();
        app.setAutoCommit(false);
    }

    @AfterAll
    static void close() throws SQLException {
        app.close();
        owner.close();
        own.close();
    }

    @Test
    void every_row_arrives() throws SQLException {
        var told =
                TOLD.rows.stream()
                        .collect(Collectors.groupingBy(Row::getClass, Collectors.counting()));
        for (var kind : Row.KINDS) {
            var table = Objects.requireNonNull(kind.getAnnotation(Row.Of.class)).value();
            assertThat(one(owner, "select count(*) from " + table))
                    .as(table)
                    .isEqualTo(String.valueOf(told.getOrDefault(kind, 0L)));
        }
    }

    @Test
    void the_application_sees_one_organiser() throws SQLException {
        assertThat(one(app, "select count(*) from child.child")).isEqualTo("0");
        app.rollback();

        become(Cast.KIEZELS.value().toString());
        assertThat(list(app, "select name from organisation.location_card"))
                .containsExactlyInAnyOrder("Het Kiezeltje", "De Waterdruppel");
        app.rollback();
    }

    @Test
    void five_of_samiras_children_come_this_tuesday_afternoon() throws SQLException {
        become(Cast.REGENBOOG.value().toString());

        assertThat(
                        list(
                                app,
                                """
                                select c.given_name
                                from mentorship.term_card t
                                join child.child_card c on c.placement = t.care_placement
                                join child.care_days_card d on d.placement = c.placement
                                    and d.valid @> date '2026-11-17'
                                left join child.day_exception_card e on e.placement = c.placement
                                    and e.day = '2026-11-17'
                                where t.mentor = '%s'
                                    and t.valid @> date '2026-11-17'
                                    and coalesce(e.parts, foundation.parts_on(d.days, '2026-11-17', false)) & 4 <> 0
                                order by c.given_name
                                """
                                        .formatted(Cast.SAMIRA.staff())))
                .containsExactly("Idris", "Milan", "Noor", "Sem", "Yara");
        app.rollback();
    }

    @Test
    void it_is_larger_at_a_larger_scale() throws SQLException {
        assertThat(one(owner, "select count(*) from organisation.location"))
                .isEqualTo(String.valueOf(2 * Sizes.LOCATIONS));
        assertThat(one(owner, "select count(distinct organiser) from child.child"))
                .isEqualTo(String.valueOf(TOLD.all(Row.Organiser.class).size()));
    }

    @Test
    void everyone_who_signs_in_belongs_somewhere() throws SQLException {
        assertThat(
                        list(
                                owner,
                                """
                                select a.sign_in_name from access.account a
                                where not exists (select from access.membership m where m.account = a.id)
                                """))
                .isEmpty();
    }

    private static void become(String organiser) throws SQLException {
        one(app, "select set_config('houvast.organiser', '" + organiser + "', true)");
    }

    private static String one(Connection connection, String sql) throws SQLException {
        return list(connection, sql).getFirst();
    }

    private static List<String> list(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
