package org.houvast.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.houvast.testing.StandingClock.TODAY;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.houvast.access.AccountId;
import org.houvast.access.Accounts;
import org.houvast.access.Grants;
import org.houvast.foundation.DateRange;
import org.houvast.learning.LearningHouse;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.SignedInBrowser;
import org.houvast.testing.SmallHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A teacher and an external mentor come along by a grant, each with their own job. */
@HouvastTest
@Import(LearningHouse.class)
class AccompanyTest {

    private static final String BART = "bart@example.org";
    private static final String NELE = "nele@example.org";

    @Autowired LearningHouse learning;
    @Autowired Accounts accounts;
    @Autowired Grants grants;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    LearningHouse.People people;

    @BeforeEach
    void open() {
        people = learning.open();
        granted(BART, "Bart Willems", Grants.Purpose.TEACHER, TODAY.plusDays(30));
        granted(NELE, "Nele Aerts", Grants.Purpose.EXTERNAL_MENTOR, TODAY.plusDays(30));
    }

    private AccountId granted(String name, String called, Grants.Purpose purpose, LocalDate last) {
        return learning.house()
                .inside(() -> {
                    var account = accounts.open(name, called);
                    accounts.setPassword(account, SmallHouse.PASSWORD);
                    grants.give(
                            account,
                            purpose,
                            people.lotte().value(),
                            new DateRange(TODAY.minusDays(5), last));
                    return account;
                });
    }

    private SignedInBrowser browser(String name) {
        return LearningHouse.browser(port, name);
    }

    private String path(String screen) {
        return "/placements/" + people.lotte().value() + screen;
    }

    @Test
    void the_external_mentor_sees_where_to_look_first_and_why() {
        learning.house().away(people.els(), TODAY, TODAY.plusDays(3));

        assertThat(browser(NELE).open("/today").body())
                .contains("Dag Nele", "Deze week eerst", "Lotte Peeters", "De mentor is er niet");
    }

    @Test
    void a_visit_fits_the_quiet_hours_and_whoever_moves_it_tells_everyone() {
        var bart = browser(BART);
        bart.open(path("/visits"));
        var planned = bart.send(path("/visits"));
        assertThat(planned.body()).contains("Om voor te bereiden", "plande");

        bart.sendTo("/moved", "moment", TODAY.plusDays(13) + "@13:00");

        assertThat(browser(people.els().signInName()).open("/today").body())
                .contains("Een ander moment: Bart Willems komt bij Lotte op ma 30 nov");
        assertThat(browser(people.lotteSignsInWith()).open("/today").body())
                .contains("Bart Willems komt op een ander moment", "ma 30 nov");
        assertThat(bart.open("/today").body()).contains("Bereid voor");
    }

    @Test
    void a_visit_is_planned_in_any_week_of_the_placement_and_nowhere_else() {
        var bart = browser(BART);
        bart.open(path("/visits") + "?day=" + TODAY.plusDays(27));
        assertThat(bart.send(path("/visits") + "?day=2026-12-14").body())
                .contains("plande ma 14 dec om 13 uur");
        var visit = bart.open(path("/visits")).body();
        var wrong = new LinkedHashMap<String, String>();
        wrong.put("2026-11-17@13:00", "Kies een dag vanaf morgen.");
        wrong.put("2026-11-22@13:00", "Dan is het niet rustig");
        wrong.put("2026-11-23@03:00", "Dan is het niet rustig");
        wrong.put("2026-12-21@13:00", "De toegang loopt tot en met do 17 dec.");
        wrong.put("2027-01-25@13:00", "Lotte is hier van za 7 nov tot en met za 16 jan.");
        wrong.put("+999999999-12-31@13:00", "Lotte is hier van");
        wrong.put("2026-12-14@13:00", "Die dag staat er al een bezoek.");
        wrong.put("2026-11-23@13:00@along@", "Kies een moment dat nog komt.");
        wrong.put("2026-11-23@10:30@along", "Dan begint er geen deel van de dag.");
        wrong.forEach((moment, why) -> {
            bart.open(path("/visits"));
            assertThat(bart.send(path("/visits"), "moment", moment).body())
                    .as(moment)
                    .contains(why);
        });
        assertThat(visit).doesNotContain("Spreek het samen af");
    }

    @Test
    void a_day_along_begins_with_a_part_of_the_day_and_moves_to_another_begin() {
        var bart = browser(BART);
        bart.open(path("/visits"));
        assertThat(bart.send(path("/visits"), "moment", "2026-11-23@09:00@along").body())
                .contains("Meeloopdag", "plande ma 23 nov om 9 uur");
        var again = bart.sendTo("/moved", "moment", "2026-11-23@09:00@along").body();
        assertThat(again).doesNotContain("koos een ander moment");
        assertThat(bart.sendTo("/moved", "moment", "2026-11-24@13:00@along").body())
                .contains("koos een ander moment: di 24 nov om 13 uur");
    }

    @Test
    void the_workplace_plans_a_visit_for_a_school_that_telephones() {
        var veerle = browser(people.leader().signInName());
        var page = veerle.open(path("/visits")).body();
        assertThat(page).contains("Iemand anders");
        assertThat(veerle.send(path("/visits"), "visitorName", "").body())
                .contains("Kies wie er komt, of schrijf de naam.");
        assertThat(veerle.send(path("/visits"), "visitorName", "Katrien Lemmens").body())
                .contains("Katrien Lemmens", "De werkplek", "plande");
        learning.house()
                .inside(() ->
                        jdbc.sql("update access.granted set from_day = :y, through_day = :y")
                                .param("y", TODAY.minusDays(1))
                                .update());
        assertThat(veerle.open(path("/visits")).body())
                .contains("Er is nog niemand van buiten", path("/outside"));
    }

    @Test
    void each_adds_the_own_lines_before_a_visit_and_nobody_after_it_was_cancelled() {
        var bart = browser(BART);
        bart.open(path("/visits"));
        var visit = bart.send(path("/visits")).uri().getPath();
        bart.sendTo("/talk-about", "words", "De module <ouders>.");
        var lotte = browser(people.lotteSignsInWith());
        lotte.open(visit);
        assertThat(lotte.sendTo("/talk-about", "words", "Mijn eerste activiteit.").body())
                .contains("Bart Willems", "De module &lt;ouders", "Lotte Peeters", "Mijn eerste");
        var long500 = "a".repeat(501);
        assertThat(lotte.sendTo("/talk-about", "words", long500).body())
                .contains("Dit is te lang. Gebruik hoogstens 500 letters.", long500);
        bart.open(visit);
        bart.sendTo("/cancelled");
        assertThat(lotte.sendTo("/talk-about", "words", "Nog iets.").body())
                .contains("Dit bezoek is al geweest of gaat niet door.")
                .doesNotContain("/talk-about\"");
    }

    @Test
    void an_external_mentor_cannot_take_over_what_is_the_teachers() {
        var bart = browser(BART);
        bart.open(path("/visits"));
        var visit = bart.send(path("/visits")).uri().getPath();
        var nele = browser(NELE);

        assertThat(nele.open(visit).body()).doesNotContain("Het gaat niet door", "/moved");
        nele.open(path("/visits"));
        assertThat(post(nele, visit + "/cancelled")).contains("Dit bezoek is van iemand anders.");
        assertThat(nele.open(path("/thread")).body())
                .contains("Beoordelen en schoolzaken blijven van de docent.")
                .doesNotContain("Spreek iets anders af");
        assertThat(nele.open(path("/outside")).statusCode()).isEqualTo(404);
        assertThat(nele.open(path("/state")).statusCode()).isEqualTo(404);
        assertThatThrownBy(() ->
                        learning.house()
                                .inside(() ->
                                        jdbc.sql(
                                                        "insert into conversation.who_does (placement, task, party) values (:p, 'JUDGE', 'EXTERNAL_MENTOR')")
                                                .param("p", people.lotte().value())
                                                .update()))
                .hasMessageContaining("who_does_schools_own");
    }

    /** Sends a form that the page does not offer, with another one's fields. */
    private String post(SignedInBrowser browser, String path) {
        return browser.sendElsewhere(path("/visits"), path).body();
    }

    @Test
    void workplace_teacher_and_external_mentor_write_in_one_place_and_the_trainee_reads_along() {
        var nele = browser(NELE);
        nele.open(path("/thread"));
        nele.send(path("/thread"), "words", "Wie kent een rustige ouder?");

        assertThat(browser(people.els().signInName()).open("/today").body())
                .contains("Een nieuw bericht over Lotte");
        assertThat(browser(BART).open(path("/thread")).body())
                .contains("Wie kent een rustige ouder?", "externe mentor");
        assertThat(browser(people.lotteSignsInWith()).open(path("/thread")).body())
                .contains("Wie kent een rustige ouder?")
                .doesNotContain("Deel het bericht");
        assertThat(browser(people.jonas().signInName()).open(path("/thread")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void access_ends_the_day_the_grant_ends() {
        var nele = browser(NELE);
        assertThat(nele.open(path("/week")).statusCode()).isEqualTo(200);

        var veerle = browser(people.leader().signInName());
        assertThat(veerle.open(path("/outside")).body()).contains("Nele Aerts", "Bart Willems");
        var granted =
                learning.house()
                        .ask(() ->
                                jdbc.sql(
                                                "select id from access.granted where purpose = 'EXTERNAL_MENTOR'")
                                        .query(UUID.class)
                                        .single());
        veerle.send(path("/outside/" + granted + "/ended"));

        assertThat(nele.open(path("/week")).body()).doesNotContain("Lotte");
        assertThat(nele.open("/today").body())
                .contains("Je toegang is voorbij", "Bedankt dat je meekeek bij", "/sign-out")
                .doesNotContain("Lotte", "href=\"/me\"");
    }

    @Test
    void a_leader_lets_someone_come_along_until_a_day() {
        var veerle = browser(people.leader().signInName());
        veerle.open(path("/outside"));

        var answer =
                veerle.send(
                        path("/outside"),
                        "purpose",
                        "EXTERNAL_MENTOR",
                        "name",
                        "Dirk Van Hove",
                        "email",
                        "dirk@example.org",
                        "throughDay",
                        TODAY.plusDays(20).toString());
        assertThat(answer.body()).contains("Dirk Van Hove", "/links/", "tot en met ma 7 dec");

        for (var inside : List.of(people.lotteSignsInWith(), people.jonas().signInName())) {
            veerle.open(path("/outside"));
            assertThat(
                            veerle.send(
                                            path("/outside"),
                                            "purpose",
                                            "EXTERNAL_MENTOR",
                                            "name",
                                            "Iemand",
                                            "email",
                                            inside,
                                            "throughDay",
                                            TODAY.plusDays(20).toString())
                                    .body())
                    .contains("Kies iemand van buiten.");
        }
        veerle.open(path("/outside"));
        var known =
                veerle.send(
                        path("/outside"),
                        "purpose",
                        "TEACHER",
                        "name",
                        "Nele Aerts",
                        "email",
                        NELE,
                        "throughDay",
                        TODAY.plusDays(20).toString());
        assertThat(known.body()).contains("met het eigen wachtwoord").doesNotContain("/links/");
    }

    @Test
    void one_account_spans_organisers_and_each_is_read_apart() {
        var first = people;
        people = learning.open();
        granted(NELE, "Nele Aerts", Grants.Purpose.EXTERNAL_MENTOR, TODAY.plusDays(30));
        var nele = browser(NELE);
        nele.open("/organisers");
        nele.sendTo("/visits");

        var home = nele.open("/today").body();

        assertThat(home)
                .contains("/placements/" + first.lotte().value())
                .contains("/placements/" + people.lotte().value())
                .contains("?to=/placements/");
    }
}
