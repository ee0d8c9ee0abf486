package org.houvast.foundation.daybreak;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.houvast.testing.StandingClock.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.DayBegan;
import org.houvast.organisation.CareType;
import org.houvast.rhythm.YearPlans;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.SmallHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.event.TransactionalEventListener;

/** A day begins once for each organiser, and what a day asks for is done. */
@HouvastTest
@Import({SmallHouse.class, DaybreakTest.Heard.class})
class DaybreakTest {

    @TestComponent
    static class Heard {

        private final List<DayBegan> days = new CopyOnWriteArrayList<>();

        List<DayBegan> days() {
            return days;
        }

        @TransactionalEventListener
        void on(DayBegan day) {
            days.add(day);
        }
    }

    @Autowired SmallHouse house;
    @Autowired Daybreak daybreak;
    @Autowired Heard heard;
    @Autowired YearPlans plans;
    @Autowired JdbcClient jdbc;

    CarePlacementId zofia;

    @BeforeEach
    void open() {
        heard.days().clear();
        house.open(CareType.DAY_CARE, TODAY.minusDays(1));
        var samira = house.educator("Samira", MONDAY, TUESDAY);
        zofia = house.child("Zofia", TODAY.minusYears(2), TODAY.minusYears(1), MONDAY, TUESDAY);
        house.pair(zofia, samira, TODAY.minusYears(1));
    }

    private long plannedBefore(LocalDate day) {
        return house.ask(() ->
                jdbc.sql(
                                "select count(*) from rhythm.moment where state = 'OPEN' and planned_on < :day")
                        .param("day", day)
                        .query(Long.class)
                        .single());
    }

    @Test
    void a_day_is_said_once_however_often_it_is_looked() {
        daybreak.say();
        daybreak.say();

        assertThat(heard.days()).containsExactly(new DayBegan(house.organiser(), TODAY));
    }

    @Test
    void after_days_of_rest_only_the_present_day_is_said() {
        daybreak.say();
        house.inside(() ->
                jdbc.sql("update foundation.begun_day set day = :day")
                        .param("day", TODAY.minusDays(9))
                        .update());
        heard.days().clear();

        daybreak.say();

        assertThat(heard.days()).containsExactly(new DayBegan(house.organiser(), TODAY));
    }

    @Test
    void a_moment_whose_day_went_by_gets_another_day() {
        house.inside(plans::planAll);
        house.inside(() ->
                jdbc.sql(
                                "update rhythm.moment set planned_on = :day, opens_on = least(opens_on, :day)")
                        .param("day", TODAY.minusDays(1))
                        .update());
        assertThat(plannedBefore(TODAY)).isPositive();

        daybreak.say();

        await().until(() -> plannedBefore(TODAY) == 0);
    }
}
