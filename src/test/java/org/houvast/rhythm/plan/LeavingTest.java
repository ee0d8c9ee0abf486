package org.houvast.rhythm.plan;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.houvast.testing.StandingClock.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.houvast.child.CareChanged;
import org.houvast.child.CarePlacementId;
import org.houvast.child.Children;
import org.houvast.organisation.CareType;
import org.houvast.rhythm.YearPlans;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.SmallHouse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who leaves is no longer followed by anyone; whoever comes back is. */
@HouvastTest
@Import(SmallHouse.class)
class LeavingTest {

    private static final LocalDate LAST_DAY = TODAY.plusDays(10);

    @Autowired SmallHouse house;
    @Autowired Children children;
    @Autowired YearPlans plans;
    @Autowired JdbcClient jdbc;
    @Autowired ApplicationEventPublisher events;

    SmallHouse.Person samira;
    SmallHouse.Person daan;
    CarePlacementId zofia;

    @BeforeEach
    void open() {
        house.open(CareType.DAY_CARE, TODAY.minusDays(1));
        samira = house.educator("Samira", MONDAY, TUESDAY);
        daan = house.educator("Daan", WEDNESDAY);
        zofia = house.child("Zofia", TODAY.minusYears(2), TODAY.minusYears(1), MONDAY, TUESDAY);
        house.pair(zofia, samira, TODAY.minusYears(1));
        house.standsIn(zofia, daan, MONDAY);
    }

    private void leaves(@Nullable LocalDate lastDay) {
        house.inside(() -> {
            children.lasts(zofia, lastDay);
            events.publishEvent(new CareChanged(house.organiser(), zofia, TODAY));
            return zofia;
        });
    }

    private List<String> follow(LocalDate day) {
        return house.ask(() ->
                jdbc.sql(
                                """
                                select 'mentor' from mentorship.mentor_of_child where subject = :child and valid @> :day
                                union all select 'stand-in' from mentorship.stand_in_of_child
                                    where subject = :child and valid @> :day
                                union all select 'group' from child.staff_in_group_of_child
                                    where subject = :child and valid @> :day
                                """)
                        .param("child", zofia.value())
                        .param("day", day)
                        .query(String.class)
                        .list());
    }

    /** Open moments that begin, or are planned, after a day. */
    private long after(LocalDate day) {
        return house.ask(() ->
                jdbc.sql(
                                "select count(*) from rhythm.moment where state = 'OPEN' and (opens_on > :day or planned_on > :day)")
                        .param("day", day)
                        .query(Long.class)
                        .single());
    }

    @Test
    void with_the_last_day_of_care_nobody_follows_a_child_any_more() {
        assertThat(follow(LAST_DAY.plusDays(1)))
                .containsExactlyInAnyOrder("mentor", "stand-in", "group", "group");

        leaves(LAST_DAY);

        assertThat(follow(LAST_DAY))
                .containsExactlyInAnyOrder("mentor", "stand-in", "group", "group");
        assertThat(follow(LAST_DAY.plusDays(1))).isEmpty();
    }

    @Test
    void also_when_only_the_placement_itself_was_given_an_end() {
        house.inside(() ->
                jdbc.sql("update child.care_placement set through_day = :day")
                        .param("day", LAST_DAY)
                        .update());

        assertThat(follow(LAST_DAY.plusDays(1))).isEmpty();
    }

    @Test
    void what_was_not_done_goes_with_the_child() {
        house.inside(plans::planAll);
        assertThat(after(TODAY.minusYears(9))).isPositive();

        leaves(TODAY.minusDays(1));

        await().until(() -> after(TODAY.minusYears(9)) == 0);
    }

    @Test
    void what_was_planned_for_later_goes_and_comes_back_when_the_child_stays() {
        house.inside(plans::planAll);
        var before = after(TODAY.minusYears(9));
        assertThat(after(LAST_DAY)).isPositive();

        leaves(LAST_DAY);
        await().until(() -> after(LAST_DAY) == 0);

        leaves(null);
        await().until(() -> after(TODAY.minusYears(9)) == before);
        assertThat(follow(LAST_DAY.plusDays(1))).hasSize(4);
    }
}
