package org.houvast.access;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.houvast.testing.StandingClock.TODAY;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.access.history.HistoryPage;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.Tenant;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.StaffId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What was changed is kept by the database itself, whatever the way of changing. */
class HistoryTest extends AtTheDoor {

    @Autowired History history;
    @Autowired Colleagues colleagues;
    @Autowired TransactionTemplate transaction;

    StaffId samira;
    Actor leader;

    private static final Telling TELLING =
            Telling.of("organisation.history.")
                    .words("staff", "given_name", "surname", "contract_hours")
                    .yesOrNo("staff", "mentor_allowed")
                    .oneOf("organisation.position.", "staff", "position")
                    .named(
                            ids ->
                                    ids.stream()
                                            .collect(
                                                    Collectors.toMap(id -> id, _ -> "Zonnestraal")),
                            "staff_group",
                            "care_group")
                    .patterns("staff_days", "days")
                    .days("staff_days", "from_day", "through_day");

    @BeforeEach
    void open() {
        world.open();
        samira = world.educator("Samira", MONDAY, TUESDAY);
        leader = world.leader();
    }

    private void change(String sql) {
        asLeader(() -> jdbc.sql(sql).param("id", samira.value()).update());
    }

    private void asLeader(Runnable work) {
        leader.tenant().run(() -> transaction.executeWithoutResult(_ -> work.run()));
    }

    private HistoryPage told() {
        return leader.tenant()
                .call(() ->
                        transaction.execute(
                                _ -> (HistoryPage) history.of(leader, List.of(samira), TELLING)));
    }

    private HistoryPage.Entry latest() {
        return told().entries().getFirst();
    }

    @Test
    void a_change_tells_who_when_and_what_stood_there_before() {
        change(
                "update organisation.staff set contract_hours = 28, mentor_allowed = false, version = version + 1 where id = :id");

        var entry = latest();

        assertThat(entry.who()).startsWith("Marieke");
        assertThat(entry.day()).isEqualTo(TODAY);
        assertThat(entry.time()).hasToString("10:00");
        assertThat(entry.changes())
                .extracting(HistoryPage.Change::key)
                .containsExactly(
                        "organisation.history.staff.contract_hours",
                        "organisation.history.staff.mentor_allowed");
        assertThat(entry.changes().getFirst().before()).isEmpty();
        assertThat(entry.changes().getFirst().after())
                .containsExactly(HistoryPage.Value.text(null, "28"));
        assertThat(entry.changes().getLast().after())
                .containsExactly(HistoryPage.Value.words(null, "access.history.value.false"));
    }

    @Test
    void a_change_that_changes_nothing_is_no_change() {
        var before = told().entries();

        change(
                "update organisation.staff set given_name = given_name, version = version + 1 where id = :id");

        assertThat(told().entries()).isEqualTo(before);
    }

    @Test
    void new_days_are_told_as_one_line_and_the_old_ones_end() {
        asLeader(() -> colleagues.works(samira, DayPattern.weekly(TUESDAY), TODAY));

        assertThat(latest().changes())
                .extracting(HistoryPage.Change::kind)
                .containsExactly(HistoryPage.Kind.ADDED, HistoryPage.Kind.CHANGED);
        assertThat(latest().changes().getFirst().after())
                .contains(
                        HistoryPage.Value.pattern(null, DayPattern.weekly(TUESDAY)),
                        HistoryPage.Value.day("organisation.history.staff_days.from_day", TODAY));
    }

    @Test
    void what_was_put_back_in_the_same_go_did_not_change() {
        var before = told().entries();

        asLeader(() -> {
            var days = "from organisation.staff_days where staff = '" + samira.value() + "'";
            var was = jdbc.sql("select id::text, from_day::text, days " + days).query().singleRow();
            jdbc.sql("delete " + days).update();
            jdbc.sql(
                            """
                            insert into organisation.staff_days (id, staff, from_day, days)
                            values (cast(:id as uuid), :staff, cast(:from_day as date), :days)
                            """)
                    .params(was)
                    .param("staff", samira.value())
                    .update();
        });

        assertThat(told().entries()).isEqualTo(before);
    }

    @Test
    void a_list_of_many_rows_leaves_a_line_for_each() {
        world.educator("Daan", MONDAY);
        owner("delete from access.history");

        change("update organisation.staff set contract_hours = 20 where :id = :id");

        assertThat(
                        ask(
                                "select subject::text from access.history where kept_of = 'organisation.staff'"))
                .hasSize(ask("select id::text from organisation.staff").size())
                .doesNotHaveDuplicates();
    }

    @Test
    void nobody_can_write_or_forget_a_line() {
        for (var sql :
                List.of(
                        "delete from access.history where subject = :id",
                        "update access.history set account = null where subject = :id",
                        "insert into access.history (organiser, subject, kept_of, changed_at, about, after_it) select foundation.current_organiser(), :id, 'a.b', now(), '{}', '{}'")) {
            assertThatThrownBy(() -> change(sql)).hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void another_organiser_sees_nothing_of_it() {
        change("update organisation.staff set contract_hours = 28 where id = :id");
        world.open();

        assertThat(
                        Tenant.of(world.leader().organiser())
                                .call(() ->
                                        transaction.<Integer>execute(_ ->
                                                jdbc.sql(
                                                                "select count(*) from access.history where subject = :id")
                                                        .param("id", samira.value())
                                                        .query(Integer.class)
                                                        .single())))
                .isZero();
    }

    @Test
    void the_history_goes_with_the_thing_itself() {
        var fresh = new UUID[1];
        asLeader(() ->
                fresh[0] =
                        colleagues
                                .takeIn(
                                        new Colleagues.NewColleague(
                                                "Fout",
                                                "Bestand",
                                                org.houvast.organisation.Position.EDUCATOR,
                                                null,
                                                null,
                                                List.of()))
                                .value());
        assertThat(ask("select id from access.history where after_it ->> 'given_name' = 'Fout'"))
                .hasSize(1);

        asLeader(() ->
                jdbc.sql("delete from organisation.staff where id = :id")
                        .params(Map.of("id", fresh[0]))
                        .update());

        assertThat(ask("select id from access.history where subject = '" + fresh[0] + "'"))
                .isEmpty();
    }
}
