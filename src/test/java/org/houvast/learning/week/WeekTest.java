package org.houvast.learning.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testing.StandingClock.TODAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.houvast.learning.LearningHouse;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.SmallHouse;
import org.houvast.trainee.GuidanceTime;
import org.houvast.trainee.Placements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The week that trainee and mentor make together, and what happens to it when the mentor is away.
 */
@HouvastTest
@Import(LearningHouse.class)
class WeekTest {

    @Autowired LearningHouse learning;
    @Autowired Placements placements;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    LearningHouse.People people;

    @BeforeEach
    void open() {
        people = learning.open();
    }

    private String week() {
        return "/placements/" + people.lotte().value() + "/week";
    }

    private void plansReading() {
        var els = LearningHouse.browser(port, people.els().signInName());
        els.open(week());
        els.send(
                week(),
                "kind",
                "ACTIVITY",
                "day",
                TODAY.toString(),
                "part",
                "MORNING",
                "words",
                "Voorlezen met drie kinderen",
                "watches",
                people.els().staff().value().toString());
    }

    @Test
    void trainee_mentor_and_team_read_the_same_week() {
        plansReading();

        assertThat(LearningHouse.browser(port, people.lotteSignsInWith()).open("/my-week").body())
                .contains("Voorlezen met drie kinderen", "Els kijkt mee");
        assertThat(
                        LearningHouse.browser(port, people.lotteSignsInWith())
                                .open("/my-week?from=" + TODAY.plusDays(6))
                                .body())
                .contains("een half uur samen met Els");
        assertThat(LearningHouse.browser(port, people.jonas().signInName()).open(week()).body())
                .contains("Voorlezen met drie kinderen")
                .doesNotContain("Zet in de week");
        assertThat(
                        LearningHouse.browser(port, people.jonas().signInName())
                                .open("/groups/" + learning.house().group().value() + "/activities")
                                .body())
                .contains("Voorlezen met drie kinderen", "Lotte doet het", "Els kijkt mee");
    }

    @Test
    void both_are_reminded_of_what_was_agreed() {
        plansReading();

        assertThat(LearningHouse.browser(port, people.lotteSignsInWith()).open("/today").body())
                .contains("Dit komt eraan", "Voorlezen met drie kinderen");
        assertThat(LearningHouse.browser(port, people.els().signInName()).open("/today").body())
                .contains("Je stagiair", "Vandaag met jou.", "Voorlezen met drie kinderen");
    }

    @Test
    void when_the_mentor_is_away_the_stand_in_takes_over_and_what_falls_out_gets_a_moment() {
        plansReading();
        learning.house().away(people.els(), TODAY, TODAY.plusDays(2));

        var lotte = LearningHouse.browser(port, people.lotteSignsInWith()).open("/today").body();
        var farida =
                LearningHouse.browser(port, people.farida().signInName()).open("/today").body();

        assertThat(lotte)
                .contains(
                        "<b>Farida</b>",
                        "Els is er dan niet. Kies een nieuw moment.",
                        "Doe het ma 23 nov");
        assertThat(farida).contains("Je neemt vandaag over van Els.", "Lees de stand van zaken");
        assertThat(
                        LearningHouse.browser(port, people.farida().signInName())
                                .open("/placements/" + people.lotte().value() + "/state")
                                .body())
                .contains(
                        "Stand van zaken van Lotte", "neemt over van Els", "zoek een nieuw moment");
    }

    @Test
    void the_half_hour_is_with_who_stands_in_and_falls_out_when_she_covers_the_children() {
        var monday = TODAY.plusDays(6);
        learning.house().away(people.els(), TODAY, monday);
        var lotte = LearningHouse.browser(port, people.lotteSignsInWith());

        assertThat(lotte.open("/my-week?from=" + monday).body())
                .contains("een half uur samen met Farida");
        assertThat(lotte.open("/today").body()).contains("Een half uur met Farida");
        assertThat(lotte.open("/ask").body()).contains("Jullie vaste half uur.");

        covers(people.farida(), TODAY);
        assertThat(lotte.open("/my-week?from=" + monday).body())
                .contains("Het half uur om 13 uur valt weg.");
        assertThat(lotte.open("/today").body()).doesNotContain("Een half uur met Farida");
        assertThat(lotte.open("/ask").body()).doesNotContain("Jullie vaste half uur.");
        assertThat(
                        LearningHouse.browser(port, people.leader().signInName())
                                .open("/placements/" + people.lotte().value())
                                .body())
                .contains("Els is er niet. Farida neemt over.");
    }

    private void covers(SmallHouse.Person who, LocalDate from) {
        learning.house()
                .inside(() -> {
                    placements.keepTime(
                            people.lotte(),
                            new GuidanceTime(
                                    DayOfWeek.MONDAY,
                                    LocalTime.of(13, 0),
                                    GuidanceTime.HALF_AN_HOUR,
                                    who.staff()),
                            from);
                    return who;
                });
    }

    @Test
    void where_the_stand_in_differs_by_weekday_paper_says_who_on_which() {
        learning.house()
                .inside(() ->
                        jdbc.sql("update mentorship.stand_in set staff = :jonas where weekday = 2")
                                .param("jonas", people.jonas().staff().value())
                                .update());
        var lotte = LearningHouse.browser(port, people.lotteSignsInWith());
        var page = "/placements/" + people.lotte().value();

        assertThat(lotte.open(page + "/welcome").body())
                .contains(
                        "is jouw vaste vervanger op maandag.<br>Is Els er dan niet? Ga naar Farida.",
                        "is jouw vaste vervanger op dinsdag.<br>Is Els er dan niet? Ga naar Jonas.");
        assertThat(lotte.open(page).body())
                .contains("vaste vervanger · maandag", "vaste vervanger · dinsdag");
    }

    @Test
    void nothing_is_planned_on_a_day_without_the_trainee() {
        var els = LearningHouse.browser(port, people.els().signInName());
        els.open(week());

        var answer =
                els.send(
                        week(),
                        "kind",
                        "CHANCE",
                        "day",
                        TODAY.plusDays(1).toString(),
                        "part",
                        "MORNING",
                        "words",
                        "Voorlezen");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Op die dag is er geen stage.");
    }

    @Test
    void what_is_too_long_is_refused_and_stays_typed() {
        var lotte = LearningHouse.browser(port, people.lotteSignsInWith());
        var path = "/placements/" + people.lotte().value() + "/goal";
        var longer = "Ik ".repeat(101);
        lotte.open("/my-week");
        assertThat(lotte.send(path, "goal", longer, "module", "taal").body())
                .contains("Dit is te lang. Gebruik hoogstens 300 letters.", longer, "taal");
        assertThat(lotte.send(week(), "words", longer, "day", TODAY.toString()).body())
                .contains("Dit is te lang. Gebruik hoogstens 300 letters.", longer);
    }

    @Test
    void who_looks_along_is_somebody_of_the_team() {
        var els = LearningHouse.browser(port, people.els().signInName());
        els.open(week());

        assertThat(
                        els.send(
                                        week(),
                                        "day",
                                        TODAY.toString(),
                                        "part",
                                        "MORNING",
                                        "words",
                                        "Voorlezen",
                                        "watches",
                                        UUID.randomUUID().toString())
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void there_is_one_goal_at_a_time() {
        var lotte = LearningHouse.browser(port, people.lotteSignsInWith());
        var path = "/placements/" + people.lotte().value() + "/goal";
        lotte.open("/my-week");
        lotte.send(path, "goal", "Ik lees voor", "module", "taal");
        lotte.open("/my-week");
        lotte.send(path, "goal", "Ik help bij het slapen", "module", "");
        lotte.open("/my-week");
        lotte.sendTo("/goal/step", "step", "3");

        assertThat(lotte.open("/today").body())
                .contains("Ik help bij het slapen", "Nu op trede 3: Zelf, Els kijkt.")
                .doesNotContain("Ik lees voor");
    }
}
