package org.houvast.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.houvast.foundation.OrganiserId;
import org.houvast.foundation.Tenant;
import org.houvast.foundation.postgres.Database;
import org.houvast.organisation.Workplace;
import org.houvast.testing.HouvastTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * T3: what the database's own catalogue says about each table. A rule here cannot be forgotten by a
 * new table, since the catalogue names it.
 */
@HouvastTest
class HygieneTest {

    /**
     * Global tables: outside tenancy, with the reason in their comment. This list can only shrink.
     */
    private static final Set<String> GLOBAL =
            Set.of(
                    "access.account",
                    "access.answered_form",
                    "access.one_time_link",
                    "access.sign_in_attempt",
                    "access.spring_session",
                    "access.spring_session_attributes",
                    "foundation.event_publication",
                    "foundation.organiser",
                    "organisation.school_holiday",
                    "privacy.retention_rule",
                    "trainee.institute",
                    "trainee.programme");

    /** Tables of organisers without anything about a person. This list can only shrink. */
    private static final Set<String> NOT_PERSONAL =
            Set.of(
                    "foundation.begun_day",
                    "organisation.location",
                    "organisation.care_group",
                    "organisation.closing_day",
                    "rhythm.checklist_line");

    private static final String OURS =
            "n.nspname not in ('pg_catalog', 'information_schema', 'public', 'pg_toast')";

    @Autowired Database database;
    @Autowired Workplace workplace;

    private List<String> asOwner(String sql) throws SQLException {
        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static String tables(String condition) {
        return """
        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and %s and (%s) order by 1
        """
                .formatted(OURS, condition);
    }

    @Test
    void every_table_belongs_to_an_organiser_or_stands_on_the_list_of_global_ones()
            throws Exception {
        assertThat(
                        asOwner(
                                tables(
                                        """
                                        not exists (select 1 from pg_attribute a
                                            where a.attrelid = c.oid and a.attname = 'organiser' and a.attnotnull)
                                        """)))
                .containsExactlyInAnyOrderElementsOf(GLOBAL);
    }

    @Test
    void every_table_of_organisers_forces_row_level_security() throws Exception {
        assertThat(
                        asOwner(
                                tables(
                                        """
                                        exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'organiser')
                                        and not (c.relrowsecurity and c.relforcerowsecurity)
                                        """)))
                .isEmpty();
    }

    @Test
    void a_table_that_forgets_its_policies_is_caught() throws Exception {
        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute("create table child.culprit (organiser uuid not null)");
        }

        assertThat(
                        asOwner(
                                tables(
                                        """
                                        exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'organiser')
                                        and not (c.relrowsecurity and c.relforcerowsecurity)
                                        """)))
                .containsExactly("child.culprit");
    }

    /** A query in each policy is a third of what a screen costs; see decision 0220. */
    @Test
    void a_policy_compares_the_organiser_without_a_query() throws Exception {
        var withQuery =
                """
                select tablename from pg_policies
                where qual like '%organiser = ( SELECT%' or with_check like '%organiser = ( SELECT%' order by 1
                """;
        assertThat(asOwner(withQuery)).isEmpty();

        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute(
                    "create table child.culprit (organiser uuid not null);"
                            + " create policy own_organiser on child.culprit"
                            + " using (organiser = (select foundation.current_organiser()))");
        }
        assertThat(asOwner(withQuery)).containsExactly("culprit");
    }

    @Test
    void the_application_owns_nothing_and_cannot_bypass_a_policy() throws Exception {
        assertThat(
                        asOwner(
                                """
                                select c.relname from pg_class c join pg_roles r on r.oid = c.relowner
                                where r.rolname = 'houvast_app'
                                """))
                .isEmpty();
        assertThat(
                        asOwner(
                                """
                                select rolname from pg_roles
                                where rolname in ('houvast_app', 'houvast_owner') and (rolbypassrls or rolsuper)
                                """))
                .isEmpty();
    }

    @Test
    void every_view_looks_with_the_eyes_of_who_asks_and_says_what_it_is() throws Exception {
        assertThat(
                        asOwner(
                                """
                                select n.nspname || '.' || c.relname from pg_class c
                                join pg_namespace n on n.oid = c.relnamespace
                                where c.relkind = 'v' and %s
                                    and (not coalesce(c.reloptions @> array['security_invoker=true'], false)
                                        or obj_description(c.oid) is null)
                                """
                                        .formatted(OURS)))
                .isEmpty();
    }

    @Test
    void every_table_says_what_it_is() throws Exception {
        assertThat(asOwner(tables("obj_description(c.oid) is null"))).isEmpty();
    }

    @Test
    void every_foreign_key_is_indexed_and_keeps_to_its_organiser() throws Exception {
        assertThat(
                        asOwner(
                                """
                                select k.conrelid::regclass || ' ' || k.conname from pg_constraint k
                                join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                                where k.contype = 'f' and %s and not exists (
                                    select 1 from pg_index i where i.indrelid = k.conrelid
                                        and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey
                                        and i.indpred is null)
                                """
                                        .formatted(OURS)))
                .isEmpty();
        assertThat(
                        asOwner(
                                """
                                select k.conrelid::regclass || ' ' || k.conname from pg_constraint k
                                join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                                where k.contype = 'f' and %s and cardinality(k.conkey) = 1
                                    and k.confrelid not in ('foundation.organiser'::regclass)
                                    and exists (select 1 from pg_attribute a
                                        where a.attrelid = k.confrelid and a.attname = 'organiser')
                                """
                                        .formatted(OURS)))
                .isEmpty();
    }

    @Test
    void every_table_about_people_has_a_retention_rule() throws Exception {
        var without =
                asOwner(
                        tables(
                                """
                                exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'organiser')
                                and not exists (select 1 from privacy.retention_rule r
                                    where r.table_name = n.nspname || '.' || c.relname)
                                """));

        assertThat(without).containsExactlyInAnyOrderElementsOf(NOT_PERSONAL);
    }

    @Test
    void no_rule_is_for_a_table_that_is_not_there() throws Exception {
        assertThat(
                        asOwner(
                                """
                                select table_name from privacy.retention_rule where to_regclass(table_name) is null
                                """))
                .isEmpty();
    }

    @Test
    void without_a_tenant_there_are_no_rows() {
        begin("Een");

        assertThat(workplace.locations()).isEmpty();
    }

    @Test
    void one_organiser_never_sees_what_another_has() {
        var one = begin("Een");
        var two = begin("Twee");

        assertThat(Tenant.of(one).call(workplace::locations))
                .extracting(Workplace.Location::name)
                .containsExactly("Locatie Een");
        assertThat(Tenant.of(two).call(workplace::locations))
                .extracting(Workplace.Location::name)
                .containsExactly("Locatie Twee");
    }

    @Test
    void a_migration_that_fills_a_column_really_changes_rows() throws Exception {
        begin("Een");
        begin("Twee");

        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement()) {
            assertThat(
                            statement.executeUpdate(
                                    "update organisation.location set region = 'NL_NORTH'"))
                    .isEqualTo(2);
        }
    }

    private OrganiserId begin(String name) {
        var organiser = OrganiserId.fresh();
        try (var owner = database.connectAsOwner();
                var insert =
                        owner.prepareStatement(
                                "insert into foundation.organiser (id, name, country, begun_on) values (?, ?, 'NL', '2026-11-17')")) {
            insert.setObject(1, organiser.value());
            insert.setString(2, name);
            insert.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Tenant.of(organiser).run(() -> workplace.location("Locatie " + name));
        return organiser;
    }
}
