package org.houvast.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.houvast.house.SqlDoors.Catalogue;
import org.junit.jupiter.api.Test;

/** Statements in the code come in by the front door too. */
class SqlDoorsTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path CLASSES = Path.of("target/classes");

    /** Statements that name another module's table, and why each may. This list can only shrink. */
    private static final Set<String> EXCEPTIONS =
            Set.of(
                    // The organiser is what all rows hang on; it begins where its first leader
                    // does.
                    "org/houvast/organisation/begin/BeginOrganiser: organisation names"
                            + " foundation.organiser, a table of another module",
                    // The clock of a demo goes on after what happened last.
                    "org/houvast/demo/start/DemoStarter: demo names access.audit_event, a table of"
                            + " another module");

    @Test
    void every_statement_names_what_its_module_may_know() throws IOException {
        var doors = new SqlDoors(Catalogue.of(MIGRATIONS));
        var wrong = new ArrayList<String>();
        var unused = new TreeSet<>(EXCEPTIONS);
        var statements = SqlDoors.statements(CLASSES);
        assertThat(statements).isNotEmpty();
        statements.forEach((type, texts) -> {
            var path = type.split("/");
            var isModule = path.length > 3 && path[0].equals("org") && path[1].equals("houvast");
            if (!isModule) return;
            for (String text : texts) {
                for (String violation : doors.violations(path[2], Floors.allowed(path[2]), text)) {
                    var told = type + ": " + violation;
                    unused.remove(told);
                    if (!EXCEPTIONS.contains(told)) wrong.add(told);
                }
            }
        });

        assertThat(wrong).isEmpty();
        assertThat(unused).as("exceptions that are no longer needed").isEmpty();
    }

    @Test
    void the_migrations_are_read() throws IOException {
        var catalogue = Catalogue.of(MIGRATIONS);

        assertThat(catalogue.isTable("mentorship", "term")).isTrue();
        assertThat(catalogue.isPublished("mentorship", "mentor_of_child")).isTrue();
        assertThat(catalogue.isPublished("mentorship", "term")).isFalse();
    }

    @Test
    void a_foreign_table_is_caught() {
        assertThat(doors().violations("rhythm", Set.of("child"), "select c.id from child.child c"))
                .containsExactly("rhythm names child.child, a table of another module");
    }

    @Test
    void a_view_of_a_module_that_one_may_not_know_is_caught() {
        assertThat(
                        doors().violations(
                                        "organisation",
                                        Set.of("access"),
                                        "select count(*) from child.child_card"))
                .containsExactly("organisation names child.child_card and may not know child");
    }

    @Test
    void a_published_view_and_an_own_table_are_fine() {
        assertThat(
                        doors().violations(
                                        "rhythm",
                                        Set.of("child"),
                                        """
                                        select child.given_name, m.due
                                        from rhythm.moment m join child.child_card child on child.id = m.child
                                        """))
                .isEmpty();
    }

    @Test
    void everything_is_no_list_of_columns() {
        assertThat(doors().violations("rhythm", Set.of(), "select * from rhythm.moment"))
                .containsExactly("rhythm selects * instead of named columns");
    }

    @Test
    void a_statement_is_found_in_a_compiled_class() throws IOException {
        var found =
                new TreeMap<>(
                        SqlDoors.statements(Path.of("target/test-classes/org/houvast/house")));

        assertThat(found).containsKey("SqlDoorsTest");
    }

    private static SqlDoors doors() {
        var catalogue = new Catalogue(new TreeMap<>(), new TreeMap<>());
        catalogue.add(
                """
                create table child.child (id uuid);
                create view child.child_card with (security_invoker = true) as select id from child.child;
                create table rhythm.moment (id uuid);
                """);
        return new SqlDoors(catalogue);
    }
}
