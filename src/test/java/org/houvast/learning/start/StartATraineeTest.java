package org.houvast.learning.start;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testing.StandingClock.TODAY;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.houvast.mentorship.Mentors;
import org.houvast.organisation.CareType;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.SignedInBrowser;
import org.houvast.testing.SmallHouse;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.trainee.TraineeRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * Who starts gets a mentor who is there, a half hour that can be kept, and a first day she comes.
 */
@HouvastTest
@Import(SmallHouse.class)
class StartATraineeTest {

    private static final String START = "/trainees/start";
    private static final LocalDate NEXT_MONDAY = TODAY.plusDays(6);
    private static final Pattern CHECKED_MENTOR =
            Pattern.compile("name=\"mentor\" value=\"([^\"]+)\" checked");

    @Autowired SmallHouse house;
    @Autowired Placements placements;
    @Autowired TraineeRegister register;
    @Autowired Mentors mentors;
    @LocalServerPort int port;

    SmallHouse.Person samira;
    SmallHouse.Person eva;
    SmallHouse.Person daan;
    SmallHouse.Person bram;
    SignedInBrowser farida;

    @BeforeEach
    void open() {
        house.open(CareType.DAY_CARE, TODAY.minusDays(100));
        samira = house.educator("Samira", MONDAY, TUESDAY);
        eva = house.educator("Eva", MONDAY, TUESDAY);
        daan = house.educator("Daan", MONDAY, TUESDAY);
        bram = house.educator("Bram", THURSDAY);
        farida =
                new SignedInBrowser(
                        URI.create("http://localhost:" + port),
                        house.leader("Farida").signInName(),
                        SmallHouse.PASSWORD);
        farida.open(START);
    }

    private HttpResponse<String> starts(String givenName, String... changes) {
        var fields =
                new ArrayList<>(
                        List.of(
                                "group",
                                house.group().value().toString(),
                                "route",
                                "anders",
                                "routeShown",
                                "anders",
                                "givenName",
                                givenName,
                                "surname",
                                "Haddou",
                                "aloneSeen",
                                "true",
                                "time",
                                "none"));
        fields.addAll(List.of(changes));
        farida.open(START);
        return farida.send(START, fields.toArray(String[]::new));
    }

    private static String id(SmallHouse.Person person) {
        return person.staff().value().toString();
    }

    private PlacementId placement(String givenName) {
        return house.ask(() ->
                register.all(TODAY).stream()
                        .filter(one -> one.givenName().equals(givenName))
                        .findFirst()
                        .orElseThrow()
                        .placement());
    }

    private static String mentor(HttpResponse<String> page) {
        var checked = CHECKED_MENTOR.matcher(page.body());
        assertThat(checked.find()).isTrue();
        return checked.group(1);
    }

    @Test
    void the_mentor_whom_the_form_proposed_itself_follows_the_days() {
        var looked =
                starts("Amira", "days", "TUESDAY", "mentor", id(bram), "mentorShown", id(bram));

        assertThat(looked.statusCode()).isEqualTo(422);
        assertThat(looked.body()).contains("Bram werkt op geen van deze dagen.");
        assertThat(mentor(looked)).isNotEqualTo(id(bram));
    }

    @Test
    void a_mentor_whom_a_person_chose_stays_and_one_who_is_never_there_is_confirmed() {
        var asked = starts("Amira", "days", "TUESDAY", "mentor", id(bram));
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(mentor(asked)).isEqualTo(id(bram));
        assertThat(asked.body()).contains("Toch deze mentor");

        starts("Amira", "days", "TUESDAY", "mentor", id(bram), "mentorAnyway", "true");

        var amira = placement("Amira");
        var pair =
                Objects.requireNonNull(
                        house.ask(() ->
                                mentors.ofTrainees(List.of(amira), NEXT_MONDAY.plusDays(1))
                                        .get(amira)));
        assertThat(pair.mentor()).extracting(Mentors.Person::staff).isEqualTo(bram.staff());
    }

    @Test
    void the_half_hour_is_on_a_day_of_the_mentor() {
        var refused =
                starts(
                        "Amira",
                        "days",
                        "THURSDAY",
                        "mentor",
                        id(samira),
                        "mentorAnyway",
                        "true",
                        "time",
                        "4@13:00",
                        "coveredBy",
                        id(bram));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Samira werkt dan niet.").doesNotContain("4@13:00");
    }

    @Test
    void nobody_is_in_two_half_hours_at_once() {
        starts(
                "Amira",
                "days",
                "TUESDAY",
                "mentor",
                id(samira),
                "time",
                "2@13:00",
                "coveredBy",
                id(daan));
        placement("Amira");

        var sameCover =
                starts(
                        "Rita",
                        "days",
                        "TUESDAY",
                        "mentor",
                        id(eva),
                        "time",
                        "2@13:00",
                        "coveredBy",
                        id(daan));
        assertThat(sameCover.statusCode()).isEqualTo(422);
        assertThat(sameCover.body()).contains("Daan is dan al nodig voor het half uur van Amira.");

        var sameMentor =
                starts(
                        "Rita",
                        "days",
                        "TUESDAY",
                        "mentor",
                        id(samira),
                        "time",
                        "2@13:15",
                        "coveredBy",
                        id(eva));
        assertThat(sameMentor.statusCode()).isEqualTo(422);
        assertThat(sameMentor.body()).contains("Samira praat dan al met Amira.");
        assertThat(sameMentor.body()).contains("2@10:00").doesNotContain("2@13:00");
    }

    @Test
    void the_first_day_is_one_on_which_she_comes() {
        var welcome =
                starts(
                        "Amira",
                        "days",
                        "TUESDAY",
                        "fromDay",
                        NEXT_MONDAY.toString(),
                        "mentor",
                        id(samira));

        assertThat(welcome.body()).contains("dinsdag<b>24</b>november");
        var card = house.ask(() -> placements.find(placement("Amira")).orElseThrow());
        assertThat(card.fromDay()).isEqualTo(NEXT_MONDAY.plusDays(1));
    }

    @Test
    void who_came_already_is_written_down_and_guided_from_today() {
        var began = LocalDate.of(2026, 9, 1);
        starts(
                "Amira",
                "days",
                "TUESDAY",
                "fromDay",
                began.toString(),
                "mentor",
                id(samira),
                "time",
                "2@13:00",
                "coveredBy",
                id(daan));

        var amira = placement("Amira");
        assertThat(house.ask(() -> placements.find(amira).orElseThrow()).fromDay())
                .isEqualTo(began);
        assertThat(house.ask(() -> placements.time(amira, TODAY))).isPresent();
        assertThat(farida.open("/placements/" + amira.value() + "/warm-start").body())
                .doesNotContain("name=\"on\"");

        var tooLong =
                starts(
                        "Rita",
                        "days",
                        "TUESDAY",
                        "fromDay",
                        TODAY.minusYears(2).toString(),
                        "mentor",
                        id(samira));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("Dat is meer dan een jaar geleden.");
    }

    @Test
    void nobody_learns_for_ever_and_no_half_hour_is_in_the_night() {
        var forEver =
                starts(
                        "Amira",
                        "days",
                        "TUESDAY",
                        "throughDay",
                        "9999-12-31",
                        "mentor",
                        id(samira));
        assertThat(forEver.statusCode()).isEqualTo(422);
        assertThat(forEver.body()).contains("Dit duurt langer dan 6 jaar.");

        var atNight =
                starts(
                        "Amira",
                        "days",
                        "TUESDAY",
                        "mentor",
                        id(samira),
                        "time",
                        "2@03:15",
                        "coveredBy",
                        id(daan));
        assertThat(atNight.statusCode()).isEqualTo(422);
        assertThat(atNight.body()).contains("Kies een tijd tussen");
    }

    @Test
    void another_way_brings_what_is_usual_for_it_and_another_group_is_looked_at_again() {
        starts(
                "Amira",
                "days",
                "TUESDAY",
                "mentor",
                id(samira),
                "route",
                "bbl",
                "paid",
                "false",
                "counts",
                "false");
        assertThat(house.ask(() -> placements.find(placement("Amira")).orElseThrow()).paid())
                .isTrue();

        var other =
                starts(
                        "Rita",
                        "days",
                        "TUESDAY",
                        "mentor",
                        id(samira),
                        "groupShown",
                        UUID.randomUUID().toString());
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("Je koos een andere groep.", "value=\"Rita\"");
    }

    @Test
    void hours_have_a_comma_and_bounds_in_words() {
        var tooMany = starts("Amira", "days", "TUESDAY", "mentor", id(samira), "workHours", "70");
        assertThat(tooMany.statusCode()).isEqualTo(422);
        assertThat(tooMany.body()).contains("Vul 0 tot 60 uur in.");

        starts("Amira", "days", "TUESDAY", "mentor", id(samira), "workHours", "22,5");
        assertThat(house.ask(() -> placements.find(placement("Amira")).orElseThrow()).workHours())
                .isEqualByComparingTo("22.5");
    }
}
