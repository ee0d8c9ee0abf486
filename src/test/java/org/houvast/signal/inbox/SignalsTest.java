package org.houvast.signal.inbox;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.houvast.testing.StandingClock.TODAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.organisation.CareType;
import org.houvast.signal.inbox.AnswerSignal.Said;
import org.houvast.signal.knowing.Kind;
import org.houvast.signal.knowing.Signal;
import org.houvast.signal.knowing.Signals;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.SmallHouse;
import org.houvast.testing.SmallHouse.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What asks attention, who hears of it when, and what people answer. */
@HouvastTest
@Import(SmallHouse.class)
class SignalsTest {

    private static final LocalDate BEGUN = TODAY.minusDays(400);

    @Autowired SmallHouse house;
    @Autowired Signals signals;
    @Autowired ShowSignals show;
    @Autowired AnswerSignal answer;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;

    Person leader;
    Person fatma;
    Person samira;

    @BeforeEach
    void open() {
        house.open(CareType.DAY_CARE, BEGUN);
        leader = house.leader("Marieke");
        fatma = house.educator("Fatma");
        samira = house.educator("Samira");
    }

    private CarePlacementId child(String givenName, LocalDate from, DayOfWeek... days) {
        return house.child(givenName, TODAY.minusYears(2), from, days);
    }

    private CarePlacementId childOf(Person mentor, String givenName, DayOfWeek... days) {
        var child = child(givenName, TODAY.minusDays(10), days);
        house.pair(child, mentor, TODAY.minusDays(10));
        return child;
    }

    private List<Signal> heard(Person who, boolean asMentor, LocalDate day) {
        return house.as(
                who,
                () ->
                        Objects.requireNonNull(
                                transaction.execute(_ ->
                                        asMentor
                                                ? signals.asMentor(who.actor(), day)
                                                : signals.asLeader(who.actor(), day))));
    }

    private List<Kind> waits(Person who, boolean asMentor, LocalDate day) {
        return heard(who, asMentor, day).stream()
                .filter(signal -> signal.waits(day))
                .map(Signal::kind)
                .toList();
    }

    private boolean says(Person who, CarePlacementId child, Kind kind, LocalDate since, Said said) {
        return says(who, child, kind, since, said, "");
    }

    private boolean says(
            Person who, CarePlacementId child, Kind kind, LocalDate since, Said said, String why) {
        return house.as(who, () -> answer.ofChild(who.actor(), child, kind, since, said, why));
    }

    @Test
    void a_child_without_a_mentor_is_told_to_the_leader_at_once_and_four_weeks_before_it_starts() {
        child("Noor", TODAY.minusDays(3));
        child("Sem", TODAY.plusDays(28));
        child("Mila", TODAY.plusDays(29));

        assertThat(heard(leader, false, TODAY))
                .extracting(Signal::kind, Signal::called, Signal::since)
                .containsExactly(
                        tuple(Kind.VACANT, "Noor", TODAY.minusDays(3)),
                        tuple(Kind.VACANT, "Sem", TODAY.plusDays(28)));
        assertThat(heard(fatma, true, TODAY)).isEmpty();
        assertThat(heard(fatma, false, TODAY)).isEmpty();
    }

    @Test
    void a_child_whose_mentor_has_left_is_without_one_from_the_day_after() {
        var noor = childOf(fatma, "Noor");
        house.inside(() ->
                jdbc.sql("update organisation.staff set left_on = :day where id = :fatma")
                        .param("day", TODAY)
                        .param("fatma", fatma.staff().value())
                        .update());

        assertThat(waits(leader, false, TODAY)).doesNotContain(Kind.VACANT);
        assertThat(heard(leader, false, TODAY.plusDays(1)))
                .extracting(Signal::kind, Signal::carePlacement, Signal::since)
                .contains(tuple(Kind.VACANT, noor, TODAY.plusDays(1)));
    }

    @Test
    void a_moment_is_the_mentors_first_and_the_leaders_two_weeks_later() {
        var noor = childOf(fatma, "Noor");
        moment(noor, TODAY.minusDays(1));

        assertThat(waits(fatma, true, TODAY)).containsExactly(Kind.MOMENT);
        assertThat(waits(samira, true, TODAY)).isEmpty();
        assertThat(waits(leader, false, TODAY)).isEmpty();
        assertThat(waits(leader, false, TODAY.plusDays(12))).isEmpty();
        assertThat(waits(leader, false, TODAY.plusDays(13))).containsExactly(Kind.MOMENT);
    }

    @Test
    void what_was_before_the_organisation_began_asks_nothing() {
        var noor = childOf(fatma, "Noor");
        moment(noor, BEGUN.minusDays(1));

        assertThat(waits(fatma, true, TODAY)).isEmpty();
    }

    @Test
    void a_leader_hears_of_it_at_once_while_the_mentor_is_away() {
        var noor = childOf(fatma, "Noor");
        house.standsIn(noor, samira, DayOfWeek.values());
        moment(noor, TODAY.minusDays(1));
        house.away(fatma, TODAY, TODAY.plusDays(3));

        assertThat(waits(leader, false, TODAY)).containsExactly(Kind.MOMENT);
    }

    @Test
    void nothing_written_for_ninety_days_is_told_kindly_and_only_then() {
        childOf(fatma, "Noor");
        var last = TODAY.minusDays(10);

        assertThat(waits(fatma, true, last.plusDays(89))).isEmpty();
        assertThat(waits(fatma, true, last.plusDays(90))).containsExactly(Kind.NO_ENTRY);
        assertThat(waits(leader, false, last.plusDays(119))).isEmpty();
        assertThat(waits(leader, false, last.plusDays(120))).containsExactly(Kind.NO_ENTRY);
    }

    @Test
    void a_pair_that_never_meets_is_told_to_both() {
        var isa = house.educator("Isa", WEDNESDAY);
        var noor = childOf(isa, "Noor", MONDAY, FRIDAY);

        assertThat(heard(isa, true, TODAY))
                .extracting(Signal::kind, Signal::carePlacement, Signal::since, Signal::title)
                .containsExactly(tuple(Kind.NO_SHARED_DAY, noor, TODAY.minusDays(10), "NO_DAY"));
        assertThat(waits(leader, false, TODAY)).containsExactly(Kind.NO_SHARED_DAY);
    }

    @Test
    void more_children_than_was_agreed_is_a_talk() {
        childOf(fatma, "Noor");
        childOf(fatma, "Sem");
        assertThat(waits(fatma, true, TODAY)).isEmpty();

        house.inside(() ->
                jdbc.sql("update organisation.staff set warning_level = 1 where id = :staff")
                        .param("staff", fatma.staff().value())
                        .update());

        assertThat(heard(fatma, true, TODAY))
                .extracting(Signal::kind, Signal::number, Signal::title)
                .containsExactly(tuple(Kind.LOAD, 2, "1"));
        assertThat(waits(leader, false, TODAY)).containsExactly(Kind.LOAD);
        assertThat(waits(samira, false, TODAY)).isEmpty();
    }

    @Test
    void a_mentor_who_is_away_is_told_until_somebody_takes_over() {
        var noor = childOf(fatma, "Noor", THURSDAY);
        house.away(fatma, TODAY, TODAY.plusDays(5));

        assertThat(heard(leader, false, TODAY))
                .extracting(Signal::kind, Signal::staff, Signal::since, Signal::number)
                .containsExactly(tuple(Kind.AWAY, fatma.staff(), TODAY.plusDays(2), 1));

        house.standsIn(noor, samira, THURSDAY);
        assertThat(waits(leader, false, TODAY)).isEmpty();
    }

    @Test
    void coming_back_later_holds_for_who_says_it() {
        var noor = childOf(fatma, "Noor");
        moment(noor, TODAY.minusDays(20));
        var since = TODAY.minusDays(20);

        says(fatma, noor, Kind.MOMENT, since, Said.IN_A_WEEK);

        assertThat(waits(fatma, true, TODAY)).isEmpty();
        assertThat(waits(fatma, true, TODAY.plusDays(7))).containsExactly(Kind.MOMENT);
        assertThat(waits(leader, false, TODAY)).containsExactly(Kind.MOMENT);

        says(leader, noor, Kind.MOMENT, since, Said.IN_A_MONTH);
        assertThat(waits(leader, false, TODAY.plusDays(29))).isEmpty();

        says(leader, noor, Kind.MOMENT, since, Said.WAITS);
        assertThat(waits(leader, false, TODAY)).containsExactly(Kind.MOMENT);
        assertThat(waits(fatma, true, TODAY)).isEmpty();
    }

    @Test
    void fine_as_it_is_holds_for_everyone_until_it_begins_anew() {
        var noor = childOf(fatma, "Noor");
        moment(noor, TODAY.minusDays(20));
        says(fatma, noor, Kind.MOMENT, TODAY.minusDays(20), Said.FINE, " Hij was ziek. ");

        assertThat(waits(fatma, true, TODAY)).isEmpty();
        assertThat(waits(leader, false, TODAY)).isEmpty();
        var page = house.as(leader, () -> show.page(leader.actor()));
        assertThat(page.fine())
                .extracting(SignalsPage.Item::closedOn, SignalsPage.Item::closedWhy)
                .containsExactly(tuple(TODAY, "Hij was ziek."));

        house.inside(() -> jdbc.sql("update rhythm.moment set due_on = due_on + 2").update());
        assertThat(waits(fatma, true, TODAY)).containsExactly(Kind.MOMENT);
    }

    @Test
    void only_who_hears_of_it_answers_and_only_of_what_is_so() {
        var noor = childOf(fatma, "Noor");
        moment(noor, TODAY.minusDays(20));
        var since = TODAY.minusDays(20);

        assertThatThrownBy(() -> says(samira, noor, Kind.MOMENT, since, Said.FINE))
                .isInstanceOf(NotVisible.class);
        assertThat(says(fatma, noor, Kind.VACANT, since, Said.FINE)).isFalse();
        assertThat(says(fatma, noor, Kind.MOMENT, TODAY, Said.FINE)).isFalse();
        assertThat(waits(fatma, true, TODAY)).containsExactly(Kind.MOMENT);
        assertThatThrownBy(() -> says(fatma, noor, Kind.MOMENT, since, Said.FINE, "x".repeat(301)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("signal.answer.too-long");
    }

    @Test
    void an_organisation_says_from_when_on() {
        var noor = childOf(fatma, "Noor");
        moment(noor, TODAY.minusDays(3));
        level(Kind.MOMENT, true, 5, 0);

        assertThat(waits(fatma, true, TODAY)).isEmpty();
        assertThat(waits(fatma, true, TODAY.plusDays(2))).containsExactly(Kind.MOMENT);
        assertThat(waits(leader, false, TODAY.plusDays(2))).containsExactly(Kind.MOMENT);

        level(Kind.MOMENT, false, 5, 0);
        assertThat(waits(fatma, true, TODAY.plusDays(2))).isEmpty();
    }

    private void level(Kind kind, boolean told, int days, int leaderAfter) {
        house.inside(() ->
                jdbc.sql(
                                """
                                insert into signal.level (id, kind, told, days, leader_after)
                                values (gen_random_uuid(), :kind, :told, :days, :after)
                                on conflict (organiser, kind) do update set told = excluded.told, days = excluded.days
                                """)
                        .param("kind", kind.name())
                        .param("told", told)
                        .param("days", days)
                        .param("after", leaderAfter)
                        .update());
    }

    private void moment(CarePlacementId child, LocalDate dueOn) {
        house.inside(() ->
                jdbc.sql(
                                """
                                insert into rhythm.moment (id, care_placement, kind, title, opens_on, due_on, state)
                                values (gen_random_uuid(), :child, 'OBSERVATION', 'Observatie', :opens, :due, 'OPEN')
                                """)
                        .param("child", child.value())
                        .param("opens", dueOn.minusDays(42))
                        .param("due", dueOn)
                        .update());
    }
}
