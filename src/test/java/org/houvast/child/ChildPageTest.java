package org.houvast.child;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testing.StandingClock.TODAY;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.houvast.foundation.DayPattern;
import org.houvast.organisation.CareType;
import org.houvast.organisation.Workplace;
import org.houvast.testing.CountedStatements;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.SignedInBrowser;
import org.houvast.testing.SmallHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouvastTest
@Import({SmallHouse.class, CountedStatements.class})
class ChildPageTest {

    private static final LocalDate SINCE = TODAY.minusYears(1);

    @Autowired SmallHouse house;
    @Autowired Workplace workplace;
    @Autowired Children children;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    SmallHouse.Person samira;
    SignedInBrowser farida;
    CarePlacementId noor;

    @BeforeEach
    void open() {
        house.open(CareType.DAY_CARE, TODAY.minusDays(100));
        samira = house.educator("Samira", MONDAY, TUESDAY);
        house.leader("Farida");
        noor = house.child("Noor", TODAY.minusYears(2), SINCE, MONDAY, TUESDAY);
        house.pair(noor, samira, SINCE);
        farida = browser("farida");
    }

    private SignedInBrowser browser(String name) {
        return new SignedInBrowser(
                URI.create("http://localhost:" + port), name + "@example.org", SmallHouse.PASSWORD);
    }

    private String path(String screen) {
        return "/children/" + noor.value() + screen;
    }

    private HttpResponse<String> change(SignedInBrowser who, String screen, String... fields) {
        assertThat(who.open(path(screen)).statusCode()).isEqualTo(200);
        return who.send(path(screen), fields);
    }

    private String page(SignedInBrowser who) {
        return who.open(path("")).body();
    }

    @Test
    void a_mentor_writes_down_what_helps_and_only_who_needs_to_know_reads_what_is_personal() {
        house.educator("Daan", MONDAY);
        var mentor = browser("samira");

        change(
                mentor,
                "/profile",
                "interests",
                "treinen, boven op de klimtoren",
                "ownWish",
                "iemand die kan voetballen",
                "playsAtHome",
                "Er is een zusje geboren.",
                "findsHard",
                "afscheid nemen",
                "emblem",
                "rocket");

        assertThat(page(mentor))
                .contains(
                        "treinen, boven op de klimtoren",
                        "zusje geboren",
                        "afscheid nemen",
                        "#rocket");
        assertThat(page(browser("daan")))
                .contains("klimtoren")
                .doesNotContain("zusje geboren", "afscheid nemen", "/profile");
        assertThat(page(farida)).contains("zusje geboren", "wat nog lastig is");
    }

    @Test
    void two_who_write_at_once_do_not_overwrite_each_other() {
        var mentor = browser("samira");
        mentor.open(path("/profile"));
        change(farida, "/profile", "interests", "zingen");

        var refused = mentor.send(path("/profile"), "interests", "dansen");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("dansen");
        assertThat(page(farida)).contains("zingen");
    }

    @Test
    void another_name_is_kept_with_the_former_one_and_a_slip_of_the_pen_is_not() {
        change(farida, "/name", "prefix", "van der", "surname", "Berg", "since", TODAY.toString());
        assertThat(page(farida)).contains("Noor van der Berg", "Heette eerst Noor van Test");

        change(farida, "/name", "givenName", "Noortje");
        assertThat(page(farida))
                .contains("Noortje van der Berg")
                .doesNotContain("Heette eerst Noor van der");
    }

    @Test
    void parents_have_dates_custody_and_a_language() {
        change(
                farida,
                "/guardians",
                "givenName",
                "Leyla",
                "surname",
                "Yılmaz",
                "relation",
                "MOTHER",
                "custody",
                "true",
                "phone",
                "0612345678",
                "language",
                "Turks");
        assertThat(page(farida))
                .contains("Leyla Yılmaz", "spreekt het liefst Turks", "tel:0612345678");

        var olaf = house.child("Olaf", TODAY.minusYears(4), SINCE);
        farida.open(path("/siblings?search=Olaf"));
        farida.send(path("/siblings"), "sibling", olaf.value().toString());
        assertThat(page(farida)).contains("/children/" + olaf.value());
        assertThat(farida.open("/children/" + olaf.value()).body())
                .contains("/children/" + noor.value());
    }

    @Test
    void other_days_show_first_what_they_bring_about() {
        var look = change(farida, "/days", "days.on", "0-3", "from", TODAY.plusDays(6).toString());

        assertThat(look.body())
                .contains("werkt op geen van deze dagen", "Nog geen vervanger op woensdag");
        assertThat(daysOn(TODAY.plusDays(6))).isEqualTo("7700000");

        farida.send(path("/days"), "sure", "true");
        assertThat(daysOn(TODAY.plusDays(5))).isEqualTo("7700000");
        assertThat(daysOn(TODAY.plusDays(6))).isEqualTo("0070000");
    }

    private String daysOn(LocalDate day) {
        return house.ask(() ->
                jdbc.sql(
                                "select days from child.care_days_card where placement = :child and valid @> :day")
                        .param("child", noor.value())
                        .param("day", day)
                        .query(String.class)
                        .single());
    }

    @Test
    void a_child_plays_in_two_groups_on_different_days_and_moves_to_another_kind_of_care() {
        var second =
                house.inside(() -> workplace.group(house.location(), "Zeester", CareType.DAY_CARE));
        var later =
                house.inside(() ->
                        workplace.group(house.location(), "Kometen", CareType.OUT_OF_SCHOOL_CARE));

        change(
                farida,
                "/groups",
                "first",
                house.group().value().toString(),
                "second",
                second.value().toString(),
                "secondDays",
                "TUESDAY",
                "from",
                TODAY.toString());
        farida.send(path("/groups"), "sure", "true");
        assertThat(groupsOn(TODAY)).isEqualTo("Zeester 0700000, Zonnestraal 7077777");

        var look =
                change(
                        farida,
                        "/groups",
                        "first",
                        later.value().toString(),
                        "from",
                        TODAY.plusDays(7).toString());
        assertThat(look.body()).contains("begint een nieuwe plaats", "Samira is mentor tot en met");
        var moved = farida.send(path("/groups"), "sure", "true");

        assertThat(moved.uri().getPath()).isNotEqualTo(path(""));
        assertThat(moved.body()).contains("Kometen", "Ook dagopvang");
        assertThat(page(farida)).contains("tot en met");
        assertThat(groupsOn(TODAY.plusDays(7))).isEqualTo("Kometen");
    }

    private String groupsOn(LocalDate day) {
        return house.ask(() ->
                jdbc.sql(
                                """
                                select string_agg(trim(g.name || ' ' || coalesce(m.days, '')), ', ' order by g.name)
                                from child.group_membership_card m join organisation.group_card g on g.id = m.care_group
                                where m.valid @> :day
                                """)
                        .param("day", day)
                        .query(String.class)
                        .single());
    }

    @Test
    void a_last_day_is_looked_at_and_can_be_taken_away_again() {
        var last = TODAY.plusDays(20);
        assertThat(change(farida, "/end", "lastDay", last.toString()).body())
                .contains("Samira is mentor tot en met");
        farida.send(path("/end"), "sure", "true");
        assertThat(groupsOn(last)).isEqualTo("Zonnestraal");
        assertThat(house.<Boolean>ask(() -> children.find(noor).orElseThrow().throughDay() != null))
                .isTrue();

        change(farida, "/end", "lastDay", "");
        assertThat(house.<Boolean>ask(() -> children.find(noor).orElseThrow().throughDay() == null))
                .isTrue();
        assertThat(groupsOn(last.plusDays(1))).isEqualTo("Zonnestraal");
    }

    @Test
    void a_colleague_swaps_a_day_in_two_taps() {
        var mentor = browser("samira");
        var monday = TODAY.plusDays(6);

        assertThat(page(mentor)).contains(path("/other-days"));
        var swapped =
                change(
                        mentor,
                        "/other-days",
                        "kind",
                        "SWAP",
                        "day",
                        monday.toString(),
                        "instead",
                        monday.plusDays(3).toString(),
                        "parts",
                        "7");

        assertThat(swapped.body()).contains("ma 23 nov komt niet", "do 26 nov komt (hele dag)");
        mentor.open(path("/other-days"));
        mentor.send(path("/other-days/" + monday + "/as-usual"));
        assertThat(page(mentor)).doesNotContain("ma 23 nov komt niet");
    }

    @Test
    void a_second_place_has_days_of_its_own() {
        var bso =
                house.inside(() ->
                        workplace.group(house.location(), "Kometen", CareType.OUT_OF_SCHOOL_CARE));

        farida.open(path("/placements/new"));
        var second =
                farida.send(
                        path("/placements"),
                        "group",
                        bso.value().toString(),
                        "fromDay",
                        TODAY.plusDays(30).toString(),
                        "days.on",
                        "0-4");

        assertThat(second.body()).contains("Kometen", "Ook dagopvang", "do");
    }

    @Test
    void the_page_asks_as_little_of_the_database_for_a_long_past_as_for_a_short_one() {
        page(farida);
        CountedStatements.reset();
        page(farida);
        int few = CountedStatements.executed().size();
        for (int i = 1; i < 8; i++) {
            int week = i;
            house.inside(() -> {
                children.comes(noor, DayPattern.weekly(WEDNESDAY, THURSDAY), TODAY.plusWeeks(week));
                children.on(noor, TODAY.plusDays(week), 0);
                return noor;
            });
        }
        CountedStatements.reset();
        page(farida);

        assertThat(CountedStatements.executed()).hasSizeLessThanOrEqualTo(few + 2);
        assertThat(few).isLessThanOrEqualTo(40);
    }
}
