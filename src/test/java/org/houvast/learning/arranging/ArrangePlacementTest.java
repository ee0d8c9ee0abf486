package org.houvast.learning.arranging;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testing.StandingClock.TODAY;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.DayPattern;
import org.houvast.mentorship.MenteeId;
import org.houvast.mentorship.Pairs;
import org.houvast.organisation.CareType;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.SignedInBrowser;
import org.houvast.testing.SmallHouse;
import org.houvast.trainee.GuidanceTime;
import org.houvast.trainee.LearnerKind;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A leader gives a trainee other days or another period, and sees first what that brings about. */
@HouvastTest
@Import(SmallHouse.class)
class ArrangePlacementTest {

    @Autowired SmallHouse house;
    @Autowired Placements placements;
    @Autowired Pairs pairs;
    @LocalServerPort int port;

    SignedInBrowser farida;
    SmallHouse.Person samira;
    PlacementId lotte;

    @BeforeEach
    void open() {
        house.open(CareType.DAY_CARE, TODAY.minusDays(100));
        samira = house.educator("Samira", MONDAY, TUESDAY);
        var leader = house.leader("Farida");
        lotte =
                house.inside(() ->
                        placements.start(
                                new Placements.Start(
                                        "Lotte",
                                        "Peeters",
                                        null,
                                        LearnerKind.OTHER,
                                        null,
                                        false,
                                        false,
                                        null,
                                        null,
                                        null,
                                        null,
                                        "NL",
                                        house.group(),
                                        new DateRange(TODAY.minusDays(10), TODAY.plusDays(60)),
                                        DayPattern.weekly(MONDAY, TUESDAY),
                                        null,
                                        null,
                                        null,
                                        TODAY.minusDays(30))));
        house.inside(() -> {
            placements.keepTime(
                    lotte,
                    new GuidanceTime(TUESDAY, LocalTime.of(13, 0), Duration.ofMinutes(30), null),
                    TODAY.minusDays(10));
            return pairs.choose(
                    leader.actor(),
                    new Pairs.Choice(
                            MenteeId.of(lotte),
                            samira.staff(),
                            TODAY,
                            Map.of(),
                            List.of(),
                            Pairs.NONE));
        });
        farida =
                new SignedInBrowser(
                        URI.create("http://localhost:" + port),
                        leader.signInName(),
                        SmallHouse.PASSWORD);
    }

    private String at(String screen) {
        return "/placements/" + lotte.value() + "/" + screen;
    }

    @Test
    void other_days_say_first_what_they_bring_about_and_hold_from_that_day() {
        farida.open(at("days"));
        var from = TODAY.plusDays(7);
        var look =
                farida.send(
                        at("days"),
                        "days.on",
                        "0-1,0-4",
                        "days.parts",
                        "0-1-7,0-4-7",
                        "from",
                        from.toString(),
                        "aloneSeen",
                        "true");

        assertThat(look.body())
                .contains(
                        "Jullie praten nu op dinsdag. Dan is Lotte er niet.",
                        "Samen met mentor Samira: maandag",
                        "Nog geen vervanger op donderdag");
        assertThat(house.ask(() -> placements.days(lotte, from).weekdays()))
                .containsExactlyInAnyOrder(MONDAY, TUESDAY);

        farida.send(at("days"), "sure", "true");
        assertThat(house.ask(() -> placements.days(lotte, from).weekdays()))
                .containsExactlyInAnyOrder(MONDAY, THURSDAY);
        assertThat(house.ask(() -> placements.days(lotte, from.minusDays(1)).weekdays()))
                .containsExactlyInAnyOrder(MONDAY, TUESDAY);
    }

    @Test
    void days_that_leave_her_alone_are_not_passed_by_in_silence() {
        farida.open(at("days"));
        var refused =
                farida.send(
                        at("days"),
                        "days.on",
                        "0-1,0-4",
                        "days.parts",
                        "0-1-7,0-4-7",
                        "from",
                        TODAY.toString());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Lotte staat dan alleen in de groep.", "Kijk eerst naar de dagen");

        var sure =
                farida.send(
                        at("days"),
                        "days.on",
                        "0-1,0-4",
                        "days.parts",
                        "0-1-7,0-4-7",
                        "from",
                        TODAY.toString(),
                        "sure",
                        "true");
        assertThat(sure.statusCode()).isEqualTo(422);
        assertThat(house.ask(() -> placements.days(lotte, TODAY.plusDays(9)).weekdays()))
                .containsExactlyInAnyOrder(MONDAY, TUESDAY);
    }

    @Test
    void the_weekly_half_hour_is_agreed_with_who_covers() {
        house.educator("Daan", MONDAY, TUESDAY);
        var daan = farida.open(at("time"));
        assertThat(daan.body()).contains("Tijd voor Lotte", "Daan");

        var refused = farida.send(at("time"), "time", "1@13:00");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Kies wie dan bij de groep staat.");

        farida.send(at("time"), "time", "none");
        assertThat(farida.open("/trainees").body())
                .contains("Waar is nog tijd nodig?", "Nog geen begeleidingstijd.");
    }

    @Test
    void what_was_written_down_otherwise_is_put_right() {
        farida.open(at("details"));
        var refused = farida.send(at("details"), "route", "bol", "workHours", "70");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Vul 0 tot 60 uur in.");

        farida.send(
                at("details"),
                "givenName",
                "Lotje",
                "route",
                "bbl",
                "paid",
                "true",
                "counts",
                "true",
                "workHours",
                "22,5");

        var card = house.ask(() -> placements.find(lotte).orElseThrow());
        assertThat(card.name()).isEqualTo("Lotje Peeters");
        assertThat(card.kind()).isEqualTo(LearnerKind.WORK_BASED_STUDENT);
        assertThat(card.paid()).isTrue();
        assertThat(card.countsForRatio()).isTrue();
        assertThat(card.workHours()).isEqualByComparingTo("22.5");
    }

    @Test
    void a_link_without_an_address_leads_to_where_it_is_filled_in() {
        farida.open("/placements/" + lotte.value());

        var asked = farida.send("/placements/" + lotte.value() + "/invitations");

        assertThat(asked.uri().getPath()).isEqualTo(at("details"));
        assertThat(asked.body()).contains("Vul eerst een e-mailadres in.");
    }

    @Test
    void days_on_which_the_mentor_never_works_are_told() {
        farida.open(at("days"));
        var look =
                farida.send(
                        at("days"),
                        "days.on",
                        "0-3,0-5",
                        "days.parts",
                        "0-3-7,0-5-7",
                        "from",
                        TODAY.toString(),
                        "aloneSeen",
                        "true");

        assertThat(look.body()).contains("Samira werkt op geen van deze dagen.");
    }

    @Test
    void another_last_day_holds_after_a_look_and_what_has_begun_stays() {
        farida.open(at("period"));
        var look = farida.send(at("period"), "last", TODAY.plusDays(90).toString());
        assertThat(look.body()).contains("Samira begeleidt dan tot en met");
        farida.send(at("period"), "sure", "true");

        var card = house.ask(() -> placements.find(lotte).orElseThrow());
        assertThat(card.throughDay()).isEqualTo(TODAY.plusDays(90));
        assertThat(card.fromDay()).isEqualTo(TODAY.minusDays(10));
        assertThat(house.ask(() -> placements.days(lotte, TODAY.plusDays(85)).weekdays()))
                .containsExactlyInAnyOrder(MONDAY, TUESDAY);
    }

    @Test
    void a_last_day_in_the_past_is_refused_with_what_can_be_done() {
        farida.open(at("period"));

        var refused = farida.send(at("period"), "last", TODAY.minusDays(1).toString());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Deze dag is voorbij.");
    }
}
