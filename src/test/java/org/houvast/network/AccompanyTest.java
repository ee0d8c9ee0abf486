package org.houvast.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.houvast.testing.StandingClock.TODAY;

import java.time.LocalDate;
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

        bart.sendTo(
                "/moved",
                "moment",
                people.els().staff().value() + "@" + TODAY.plusDays(13) + "@13:00");

        assertThat(browser(people.els().signInName()).open("/today").body())
                .contains("Een ander moment: Bart Willems komt bij Lotte op ma 30 nov");
        assertThat(browser(people.lotteSignsInWith()).open("/today").body())
                .contains("Bart Willems komt op een ander moment", "ma 30 nov");
        assertThat(bart.open("/today").body()).contains("Bereid voor");
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
        assertThat(nele.open("/today").body()).doesNotContain("Lotte");
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
