package org.houvast.rhythm.planning;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.flow.OptimalityProof;
import org.junit.jupiter.api.Test;

class YearPlanningTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final UUID NOOR = new UUID(2, 1);
    private static final UUID MILAN = new UUID(2, 2);

    private final List<Person> people = new ArrayList<>();
    private final List<MomentToPlan> moments = new ArrayList<>();
    private LocalDate goLive = TODAY.minusWeeks(4);
    private PlanRules rules = PlanRules.USUAL;

    @Test
    void a_moment_falls_on_a_day_on_which_both_are_there() {
        person(NOOR, MONDAY, TUESDAY);
        moment(child(1, TUESDAY, FRIDAY), TODAY, TODAY.plusWeeks(3));

        assertThat(plan().planned())
                .singleElement()
                .satisfies(planned -> {
                    assertThat(planned.day().getDayOfWeek()).isEqualTo(TUESDAY);
                    assertThat(planned.owner()).isEqualTo(NOOR);
                    assertThat(planned.moved()).isFalse();
                });
    }

    @Test
    void the_year_is_even_and_the_weekdays_share_the_work() {
        person(NOOR, MONDAY, THURSDAY);
        for (int i = 0; i < 12; i++) {
            moment(child(i, MONDAY, THURSDAY), TODAY, TODAY.plusWeeks(12));
        }

        var plan = plan();

        assertThat(perWeek(plan)).containsOnly(1L).hasSize(12);
        assertThat(
                        plan.planned().stream()
                                .collect(
                                        Collectors.groupingBy(
                                                p -> p.day().getDayOfWeek(),
                                                Collectors.counting())))
                .isEqualTo(Map.of(MONDAY, 6L, THURSDAY, 6L));
        assertThat(plan.proofs()).allMatch(OptimalityProof::holds);
    }

    @Test
    void what_was_due_before_go_live_is_spread_over_twelve_weeks_the_oldest_first() {
        goLive = TODAY;
        person(NOOR, MONDAY, TUESDAY, THURSDAY);
        for (int i = 0; i < 24; i++) {
            var due = TODAY.minusDays(7 + 30L * i);
            moment(child(i, MONDAY, TUESDAY, THURSDAY), due.minusWeeks(6), due);
        }

        var plan = plan();

        assertThat(plan.notPlanned()).isEmpty();
        assertThat(perWeek(plan)).allMatch(many -> many <= 2);
        assertThat(plan.planned())
                .allMatch(p -> p.day().isBefore(TODAY.plusWeeks(12)) && !p.day().isBefore(TODAY));
        var oldest = dayOf(plan, new UUID(4, 23));
        var newest = dayOf(plan, new UUID(4, 0));
        assertThat(oldest).isBefore(newest);
    }

    @Test
    void what_was_missed_since_go_live_comes_in_the_next_weeks() {
        person(NOOR, MONDAY);
        moment(child(1, MONDAY), TODAY.minusWeeks(5), TODAY.minusDays(2));

        assertThat(dayOf(plan(), new UUID(4, 0))).isBetween(TODAY, TODAY.plusWeeks(4));
    }

    @Test
    void a_window_whose_shared_days_have_passed_gets_the_weeks_to_catch_up() {
        person(NOOR, MONDAY);
        moment(child(1, MONDAY), TODAY.minusWeeks(5), TODAY.plusDays(1));

        assertThat(dayOf(plan(), new UUID(4, 0))).isEqualTo(TODAY.with(MONDAY).plusWeeks(1));
    }

    @Test
    void nothing_falls_on_leave_or_on_a_closing_day() {
        people.add(
                new Person(
                        NOOR,
                        Presence.of(DayPattern.weekly(MONDAY))
                                .withAway(List.of(range(TODAY, TODAY.plusWeeks(2))))
                                .withClosed(
                                        List.of(
                                                range(
                                                        LocalDate.of(2026, 12, 7),
                                                        LocalDate.of(2026, 12, 7))))));
        moment(child(1, MONDAY), TODAY, TODAY.plusWeeks(5));

        assertThat(dayOf(plan(), new UUID(4, 0))).isEqualTo(LocalDate.of(2026, 12, 14));
    }

    @Test
    void when_someone_is_away_only_what_must_move_moves() {
        person(NOOR, MONDAY, TUESDAY);
        for (int i = 0; i < 6; i++) {
            moment(child(i, MONDAY, TUESDAY), TODAY, TODAY.plusWeeks(8));
        }
        var first = plan();
        moments.replaceAll(moment -> moment.withPlannedOn(dayOf(first, moment.id())));
        var away = dayOf(first, new UUID(4, 2));
        people.set(
                0,
                new Person(
                        NOOR,
                        Presence.of(DayPattern.weekly(MONDAY, TUESDAY))
                                .withAway(List.of(range(away, away)))));

        var second = plan();

        var awayMoments =
                first.planned().stream()
                        .filter(p -> p.day().equals(away))
                        .map(Planned::moment)
                        .toList();
        assertThat(second.planned().stream().filter(Planned::moved).map(Planned::moment))
                .containsExactlyElementsOf(awayMoments);
    }

    @Test
    void an_agreed_day_stays_whatever_happens_and_fills_its_week() {
        person(NOOR, MONDAY);
        var child = child(1, MONDAY);
        var agreed = LocalDate.of(2026, 11, 27);
        moments.add(
                MomentToPlan.fresh(new UUID(4, 0), child, terms(NOOR), TODAY, TODAY.plusWeeks(3))
                        .withAgreedOn(agreed));
        moment(child, LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 4));

        var plan = plan();

        assertThat(dayOf(plan, new UUID(4, 0))).isEqualTo(agreed);
        assertThat(dayOf(plan, new UUID(4, 1))).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void first_observe_then_talk() {
        person(NOOR, MONDAY, TUESDAY);
        var child = child(1, MONDAY, TUESDAY);
        var chain = new UUID(5, 1);
        moments.add(
                MomentToPlan.fresh(new UUID(4, 0), child, terms(NOOR), TODAY, TODAY.plusWeeks(4))
                        .withChain(new Chain(chain, 2)));
        moments.add(
                MomentToPlan.fresh(new UUID(4, 1), child, terms(NOOR), TODAY, TODAY.plusWeeks(4))
                        .withChain(new Chain(chain, 1)));

        var plan = plan();

        assertThat(dayOf(plan, new UUID(4, 1))).isBefore(dayOf(plan, new UUID(4, 0)));
        var windows = plan.planned().stream().map(Planned::window).toList();
        assertThat(windows.get(0).overlaps(windows.get(1))).isFalse();
    }

    @Test
    void the_owner_is_the_mentor_of_the_day() {
        person(NOOR, MONDAY);
        person(MILAN, MONDAY);
        var child = child(1, MONDAY);
        moments.add(
                MomentToPlan.fresh(
                        new UUID(4, 0),
                        child,
                        List.of(
                                new Term(NOOR, range(TODAY.minusYears(1), TODAY.plusWeeks(1))),
                                new Term(MILAN, DateRange.from(TODAY.plusWeeks(1).plusDays(1)))),
                        TODAY.plusWeeks(2),
                        TODAY.plusWeeks(4)));

        assertThat(plan().planned()).singleElement().extracting(Planned::owner).isEqualTo(MILAN);
    }

    @Test
    void a_full_week_passes_the_moment_on_and_full_weeks_are_said() {
        rules = rules.withMostPerWeek(1);
        person(NOOR, MONDAY);
        for (int i = 0; i < 3; i++) {
            moment(child(i, MONDAY), TODAY, TODAY.plusWeeks(2));
        }

        var plan = plan();

        assertThat(perWeek(plan)).containsExactly(1L, 1L);
        assertThat(plan.notPlanned())
                .singleElement()
                .extracting(NotPlanned::why)
                .isEqualTo(NotPlanned.Why.WEEKS_FULL);
    }

    @Test
    void what_cannot_be_placed_says_why() {
        person(NOOR, MONDAY);
        people.add(
                new Person(
                        MILAN,
                        Presence.of(DayPattern.weekly(MONDAY))
                                .withAway(List.of(DateRange.from(TODAY)))));
        moments.add(fresh(0, child(0, MONDAY), List.of()));
        moments.add(fresh(1, child(1, FRIDAY), terms(NOOR)));
        moments.add(fresh(2, child(2, MONDAY), terms(MILAN)));
        var ill = new UUID(1, 3);
        people.add(
                new Person(
                        ill,
                        Presence.of(DayPattern.weekly(MONDAY))
                                .withAway(List.of(DateRange.from(TODAY)))));
        moments.add(fresh(3, ill, terms(NOOR)));
        var closed = new UUID(1, 4);
        people.add(
                new Person(
                        closed,
                        Presence.of(DayPattern.weekly(MONDAY))
                                .withClosed(List.of(DateRange.from(TODAY)))));
        moments.add(fresh(4, closed, terms(NOOR)));

        assertThat(plan().notPlanned())
                .extracting(NotPlanned::why)
                .containsExactly(
                        NotPlanned.Why.NO_MENTOR,
                        NotPlanned.Why.NO_SHARED_DAY,
                        NotPlanned.Why.MENTOR_AWAY,
                        NotPlanned.Why.MENTEE_AWAY,
                        NotPlanned.Why.NO_DAY_LEFT);
    }

    @Test
    void a_chain_without_a_day_left_says_so() {
        person(NOOR, MONDAY);
        var child = child(1, MONDAY);
        var chain = new UUID(5, 1);
        for (int i = 0; i < 3; i++) {
            moments.add(
                    fresh(i, child, terms(NOOR), TODAY, TODAY.plusWeeks(2))
                            .withChain(new Chain(chain, i)));
        }

        assertThat(plan().planned()).hasSize(2);
        assertThat(plan().notPlanned())
                .singleElement()
                .extracting(NotPlanned::why)
                .isIn(NotPlanned.Why.TOO_TIGHT, NotPlanned.Why.NO_SHARED_DAY);
    }

    @Test
    void term_time_only_means_not_in_the_holidays() {
        var christmas = range(LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 3));
        person(NOOR, MONDAY);
        people.add(
                new Person(
                        new UUID(1, 1),
                        Presence.of(DayPattern.weekly(MONDAY).inTermTimeOnly())
                                .withHolidays(List.of(christmas))));
        moments.add(
                fresh(
                        0,
                        new UUID(1, 1),
                        terms(NOOR),
                        LocalDate.of(2026, 12, 15),
                        LocalDate.of(2027, 1, 8)));

        assertThat(dayOf(plan(), new UUID(4, 0))).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void who_comes_once_a_fortnight_is_planned_in_those_weeks_only() {
        var monday = TODAY.with(TemporalAdjusters.previousOrSame(MONDAY));
        var fortnight = DayPattern.cycle(monday, "0700000", "0000000");
        person(NOOR, MONDAY, TUESDAY);
        people.add(new Person(new UUID(1, 1), Presence.of(fortnight)));
        moment(new UUID(1, 1), TODAY.plusDays(1), TODAY.plusWeeks(3));
        people.add(new Person(MILAN, Presence.of(DayPattern.cycle(monday, "0000000", "0700000"))));
        moments.add(fresh(1, new UUID(1, 1), terms(MILAN), TODAY, TODAY.plusWeeks(12)));

        var plan = plan();

        assertThat(dayOf(plan, new UUID(4, 0))).isEqualTo(monday.plusWeeks(2).plusDays(1));
        assertThat(plan.notPlanned())
                .singleElement()
                .satisfies(none -> assertThat(none.why()).isEqualTo(NotPlanned.Why.NO_SHARED_DAY));
    }

    @Test
    void nothing_to_plan_is_an_answer_too_and_a_slip_of_the_pen_is_refused() {
        assertThat(plan().planned()).isEmpty();

        person(NOOR, MONDAY);
        moments.add(fresh(0, new UUID(1, 99), terms(NOOR)));
        assertThatThrownBy(this::plan).isInstanceOf(IllegalArgumentException.class);

        moments.set(0, fresh(0, child(1, MONDAY), terms(NOOR), TODAY, LocalDate.of(20261, 1, 1)));
        assertThatThrownBy(this::plan).isInstanceOf(IllegalArgumentException.class);
    }

    private YearPlan plan() {
        return YearPlanning.plan(new PlanQuestion(TODAY, goLive, moments, people, rules));
    }

    private void person(UUID id, DayOfWeek... days) {
        people.add(new Person(id, Presence.of(DayPattern.weekly(days))));
    }

    private UUID child(int number, DayOfWeek... days) {
        var id = new UUID(1, number);
        person(id, days);
        return id;
    }

    private void moment(UUID mentee, LocalDate opensOn, LocalDate dueOn) {
        moments.add(fresh(moments.size(), mentee, terms(NOOR), opensOn, dueOn));
    }

    private static MomentToPlan fresh(int number, UUID mentee, List<Term> terms) {
        return fresh(number, mentee, terms, TODAY, TODAY.plusWeeks(3));
    }

    private static MomentToPlan fresh(
            int number, UUID mentee, List<Term> terms, LocalDate opensOn, LocalDate dueOn) {
        return MomentToPlan.fresh(new UUID(4, number), mentee, terms, opensOn, dueOn);
    }

    private static List<Term> terms(UUID mentor) {
        return List.of(new Term(mentor, DateRange.from(TODAY.minusYears(1))));
    }

    private static DateRange range(LocalDate from, LocalDate through) {
        return new DateRange(from, through);
    }

    private static LocalDate dayOf(YearPlan plan, UUID moment) {
        return plan.planned().stream()
                .filter(p -> p.moment().equals(moment))
                .map(Planned::day)
                .findFirst()
                .orElseThrow();
    }

    private static List<Long> perWeek(YearPlan plan) {
        return plan.planned().stream()
                .collect(Collectors.groupingBy(p -> p.day().with(MONDAY), Collectors.counting()))
                .values()
                .stream()
                .toList();
    }
}
