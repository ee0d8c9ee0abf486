package org.houvast.rhythm.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.houvast.testing.StandingClock.TODAY;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.houvast.organisation.CareType;
import org.houvast.rhythm.YearPlans;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.SignedInBrowser;
import org.houvast.testing.SmallHouse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing stands on a day on which nobody is there, also when that is known only later. */
@HouvastTest
@Import(SmallHouse.class)
class ClosedDayTest {

    @LocalServerPort int port;
    @Autowired SmallHouse house;
    @Autowired YearPlans plans;
    @Autowired JdbcClient jdbc;

    private List<LocalDate> days() {
        return house.ask(() ->
                jdbc.sql(
                                "select planned_on from rhythm.moment where state = 'OPEN' and planned_on is not null")
                        .query(LocalDate.class)
                        .list());
    }

    @Test
    void what_was_planned_or_chosen_on_a_day_that_is_closed_gets_another_one() {
        house.open(CareType.DAY_CARE, TODAY.minusDays(1));
        var karin = house.leader("Karin");
        var samira = house.educator("Samira");
        var zofia = house.child("Zofia", TODAY.minusYears(2), TODAY.minusYears(1));
        house.pair(zofia, samira, TODAY.minusYears(1));
        house.inside(plans::planAll);
        var closed = Objects.requireNonNull(days().stream().min(LocalDate::compareTo).orElse(null));
        house.inside(() ->
                jdbc.sql("update rhythm.moment set chosen_by = :karin where planned_on = :day")
                        .param("karin", karin.account().value())
                        .param("day", closed)
                        .update());
        int many = days().size();
        var browser =
                new SignedInBrowser(
                        URI.create("http://localhost:" + port),
                        karin.signInName(),
                        SmallHouse.PASSWORD);

        browser.open("/calendar");
        browser.send("/calendar/closing-days", "days", closed.toString());

        await().until(() -> !days().contains(closed));
        assertThat(days()).hasSize(many);
    }
}
