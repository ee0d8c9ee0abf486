package org.houvast.rhythm.plan;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.houvast.testing.StandingClock.TODAY;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.organisation.CareType;
import org.houvast.rhythm.Closing;
import org.houvast.rhythm.MomentId;
import org.houvast.rhythm.MomentKind;
import org.houvast.rhythm.Moments;
import org.houvast.rhythm.YearPlans;
import org.houvast.testing.CountedStatements;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.SmallHouse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouvastTest
@Import({SmallHouse.class, CountedStatements.class})
class PlanYearTest {

    private static final LocalDate BEGUN = TODAY.minusDays(1);

    record Row(
            UUID id,
            UUID carePlacement,
            MomentKind kind,
            LocalDate opensOn,
            LocalDate dueOn,
            @Nullable LocalDate plannedOn,
            @Nullable UUID owner,
            String state,
            @Nullable String reason,
            @Nullable LocalDate closedOn) {}

    @Autowired SmallHouse house;
    @Autowired YearPlans plans;
    @Autowired Moments moments;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void open() {
        house.open(CareType.DAY_CARE, BEGUN);
    }

    private List<Row> rows(CarePlacementId child) {
        return house.ask(() ->
                jdbc.sql(
                                """
                                select m.id, m.care_placement, m.kind, m.opens_on, m.due_on, m.planned_on, m.owner,
                                    m.state, m.reason, m.closed_on
                                from rhythm.moment m where m.care_placement = :child order by m.kind, m.due_on
                                """)
                        .param("child", child.value())
                        .query(Rows.of(Row.class))
                        .list());
    }

    private Row open(CarePlacementId child, MomentKind kind) {
        return rows(child).stream()
                .filter(row -> row.kind() == kind && row.state().equals("OPEN"))
                .findFirst()
                .orElseThrow();
    }

    private YearPlans.Planned plan() {
        return house.inside(plans::planAll);
    }

    @Test
    void moments_come_on_days_when_mentor_and_child_are_both_there() {
        var mentor = house.educator("Samira", MONDAY, TUESDAY, THURSDAY);
        var child = house.child("Milan", TODAY.minusYears(2), TODAY.minusYears(1), TUESDAY, FRIDAY);
        house.pair(child, mentor, TODAY.minusMonths(6));

        var planned = plan();

        assertThat(planned.unplaced()).isZero();
        assertThat(rows(child))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.owner()).isEqualTo(mentor.staff().value());
                    assertThat(row.plannedOn()).isNotNull();
                    assertThat(Objects.requireNonNull(row.plannedOn()).getDayOfWeek())
                            .isEqualTo(TUESDAY);
                    assertThat(row.plannedOn()).isBetween(row.opensOn(), row.dueOn());
                });
    }

    @Test
    void a_backlog_is_spread_over_twelve_weeks_and_nothing_is_late() {
        var mentor = house.educator("Samira");
        var children = new ArrayList<CarePlacementId>();
        for (int i = 0; i < 24; i++) {
            var child = house.child("Kind" + i, TODAY.minusYears(3), TODAY.minusYears(2));
            house.pair(child, mentor, TODAY.minusYears(1));
            children.add(child);
        }

        plan();

        var all = children.stream().flatMap(child -> rows(child).stream()).toList();
        assertThat(all)
                .allSatisfy(row -> {
                    assertThat(row.dueOn()).isAfter(TODAY);
                    assertThat(row.plannedOn()).isNotNull();
                });
        var perWeek =
                all.stream()
                        .filter(row -> row.dueOn().isBefore(BEGUN.plusWeeks(12)))
                        .collect(Collectors.groupingBy(PlanYearTest::week, Collectors.counting()));
        assertThat(perWeek).hasSizeBetween(11, 13);
        var backlog = perWeek.values().stream().mapToLong(Long::longValue).sum();
        assertThat(perWeek.values())
                .allSatisfy(n -> assertThat(n).isLessThanOrEqualTo(backlog / 12 + 1));
    }

    private static LocalDate week(Row row) {
        var day = row.plannedOn() == null ? row.dueOn() : row.plannedOn();
        return day.with(TemporalAdjusters.previousOrSame(MONDAY));
    }

    @Test
    void what_was_done_before_counts_and_twice_is_once() {
        var mentor = house.educator("Samira");
        var child = house.child("Milan", TODAY.minusYears(3), TODAY.minusYears(2));
        house.pair(child, mentor, TODAY.minusYears(1));
        var done = LocalDate.of(2026, 9, 20);
        house.inside(() -> {
            moments.doneBefore(child, MomentKind.OBSERVATION, done);
            moments.doneBefore(child, MomentKind.OBSERVATION, done);
            return child;
        });

        plan();

        assertThat(open(child, MomentKind.OBSERVATION).dueOn()).isEqualTo(done.plusYears(1));
        assertThat(rows(child)).filteredOn(row -> row.state().equals("DONE_ELSEWHERE")).hasSize(1);

        house.inside(() -> {
            moments.forgetDoneBefore(child, MomentKind.OBSERVATION, done);
            return plans.planAll();
        });
        assertThat(open(child, MomentKind.OBSERVATION).dueOn()).isBefore(TODAY.plusWeeks(12));
    }

    @Test
    void what_cannot_be_placed_says_why() {
        var mentor = house.educator("Samira", MONDAY);
        var never = house.child("Noor", TODAY.minusYears(2), TODAY.minusYears(1), FRIDAY);
        var without = house.child("Sem", TODAY.minusYears(2), TODAY.minusYears(1));
        house.pair(never, mentor, TODAY.minusMonths(6));

        plan();

        assertThat(open(never, MomentKind.OBSERVATION).reason()).isEqualTo("no-shared-day");
        assertThat(open(without, MomentKind.OBSERVATION).reason()).isEqualTo("no-mentor");
        assertThat(open(without, MomentKind.OBSERVATION).owner()).isNull();
    }

    @Test
    void a_second_plan_moves_nothing() {
        var mentor = house.educator("Samira");
        for (int i = 0; i < 8; i++) {
            house.pair(
                    house.child("Kind" + i, TODAY.minusYears(3), TODAY.minusYears(2)),
                    mentor,
                    TODAY.minusYears(1));
        }
        plan();

        var again = plan();

        assertThat(again.moved()).isZero();
        assertThat(again.unplaced()).isZero();
    }

    @Test
    void an_absence_moves_what_falls_in_it() {
        var mentor = house.educator("Samira");
        var child = house.child("Milan", TODAY.minusYears(3), TODAY.minusYears(2));
        house.pair(child, mentor, TODAY.minusYears(1));
        plan();
        house.away(mentor, TODAY, TODAY.plusWeeks(6));

        plan();

        assertThat(open(child, MomentKind.OBSERVATION).plannedOn()).isAfter(TODAY.plusWeeks(6));
    }

    @Test
    void an_absence_gives_other_days_by_itself() {
        var mentor = house.educator("Samira");
        var child = house.child("Milan", TODAY.minusYears(3), TODAY.minusYears(2));
        house.pair(child, mentor, TODAY.minusYears(1));
        plan();

        house.away(mentor, TODAY, TODAY.plusWeeks(6));

        await().untilAsserted(() ->
                assertThat(open(child, MomentKind.OBSERVATION).plannedOn())
                        .isAfter(TODAY.plusWeeks(6)));
    }

    @Test
    void who_plans_at_the_same_time_waits_for_the_other() throws Exception {
        var mentor = house.educator("Samira");
        for (int i = 0; i < 12; i++) {
            var child = house.child("Kind" + i, TODAY.minusYears(3), TODAY.minusYears(2));
            house.pair(child, mentor, TODAY.minusYears(1));
        }

        try (var both = Executors.newFixedThreadPool(4)) {
            Callable<YearPlans.Planned> one = this::plan;
            var plans = both.invokeAll(Collections.nCopies(4, one));

            for (var planned : plans) {
                assertThat(planned.get().unplaced()).isZero();
            }
        }
    }

    @Test
    void a_chosen_mentor_gets_the_child_planned_by_herself() {
        var leader = house.leader("Marieke");
        var mentor = house.educator("Samira");
        var child = house.child("Milan", TODAY.minusYears(3), TODAY.minusYears(2));
        plan();
        assertThat(open(child, MomentKind.OBSERVATION).plannedOn()).isNull();

        house.choose(child, mentor, leader);

        await().untilAsserted(() -> {
            assertThat(open(child, MomentKind.OBSERVATION).plannedOn()).isNotNull();
            assertThat(open(child, MomentKind.OBSERVATION).owner())
                    .isEqualTo(mentor.staff().value());
        });
    }

    @Test
    void closing_makes_the_next_one_and_taking_back_undoes_both() {
        var mentor = house.educator("Samira");
        var child = house.child("Milan", TODAY.minusYears(3), TODAY.minusYears(2));
        house.pair(child, mentor, TODAY.minusYears(1));
        plan();
        var first = open(child, MomentKind.OBSERVATION);

        house.as(
                mentor,
                () -> {
                    moments.close(mentor.actor(), new MomentId(first.id()), Closing.DONE_ELSEWHERE);
                    return first;
                });

        var next = open(child, MomentKind.OBSERVATION);
        assertThat(next.id()).isNotEqualTo(first.id());
        assertThat(next.dueOn()).isEqualTo(TODAY.plusYears(1));
        assertThatThrownBy(() ->
                        house.as(
                                mentor,
                                () -> {
                                    moments.close(
                                            mentor.actor(), new MomentId(first.id()), Closing.DONE);
                                    return first;
                                }))
                .isInstanceOf(Refusal.class)
                .hasMessage("rhythm.moment.closed-already");

        house.as(
                mentor,
                () -> {
                    moments.reopen(mentor.actor(), new MomentId(first.id()));
                    return first;
                });

        assertThat(open(child, MomentKind.OBSERVATION).id()).isEqualTo(first.id());
        assertThat(open(child, MomentKind.OBSERVATION).dueOn()).isEqualTo(first.dueOn());
        assertThat(rows(child)).noneMatch(row -> row.closedOn() != null);
    }

    @Test
    void the_organiser_gets_its_own_copy_of_the_checklist_once() {
        house.child("Milan", TODAY.minusYears(3), TODAY.minusYears(2));
        plan();
        house.inside(() ->
                jdbc.sql(
                                "update rhythm.checklist_line set window_days = 7 where kind = 'OBSERVATION'")
                        .update());

        plan();

        assertThat(
                        house.ask(() ->
                                jdbc.sql(
                                                "select window_days from rhythm.checklist_line where kind = 'OBSERVATION'")
                                        .query(Integer.class)
                                        .list()))
                .containsExactly(7);
    }
}
