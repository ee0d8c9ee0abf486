package org.houvast.learning.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.houvast.testing.StandingClock.TODAY;

import java.util.function.Supplier;
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
import org.springframework.transaction.support.TransactionTemplate;

/** Three voices, each its own until the talk; what people closed together stays. */
@HouvastTest
@Import(LearningHouse.class)
class EvaluationTest {

    private static final String BART = "bart@example.org";
    private static final String SECRET = "Zij troost met een liedje.";

    @Autowired LearningHouse learning;
    @Autowired Accounts accounts;
    @Autowired Grants grants;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @LocalServerPort int port;

    LearningHouse.People people;

    @BeforeEach
    void open() {
        people = learning.open();
    }

    private void teaches(int through) {
        learning.house()
                .inside(() -> {
                    AccountId bart = accounts.open(BART, "Bart Willems");
                    accounts.setPassword(bart, SmallHouse.PASSWORD);
                    grants.give(
                            bart,
                            Grants.Purpose.TEACHER,
                            people.lotte().value(),
                            new DateRange(TODAY.minusDays(5), TODAY.plusDays(through)));
                    return bart;
                });
    }

    private SignedInBrowser browser(String name) {
        return LearningHouse.browser(port, name);
    }

    private String all() {
        return "/placements/" + people.lotte().value() + "/evaluations";
    }

    private String interim() {
        return all() + "/interim";
    }

    private SignedInBrowser plans() {
        var els = browser(people.els().signInName());
        els.open(all());
        els.send(interim());
        return els;
    }

    private void says(String who, String words) {
        var browser = browser(who);
        browser.open(interim());
        browser.send(interim() + "/voice", "SAW", words);
    }

    @Test
    void both_are_proposed_at_the_weekly_time_and_a_person_plans() {
        var els = browser(people.els().signInName());

        assertThat(els.open(all()).body())
                .contains("value=\"2026-12-14\"", "value=\"2027-01-04\"", "13:00");
        els.send(interim());
        assertThat(els.open(all()).body())
                .contains("Nog geen woord van Lotte, de werkplek en de school.");
        assertThat(browser(people.jonas().signInName()).open(all()).statusCode()).isEqualTo(404);
    }

    @Test
    void a_voice_is_ones_own_until_the_talk() {
        teaches(30);
        var els = plans();
        says(people.els().signInName(), SECRET);

        assertThat(browser(people.lotteSignsInWith()).open(interim()).body())
                .contains("Els", "Nog geen woord van Lotte en de school.")
                .doesNotContain(SECRET);
        assertThat(browser(BART).open(interim()).body()).doesNotContain(SECRET);
        assertThat(browser(people.leader().signInName()).open(interim()).body())
                .doesNotContain(SECRET);
        assertThat(els.open(interim()).body()).contains(SECRET);

        els.send(interim() + "/opened");
        assertThat(browser(people.lotteSignsInWith()).open(interim()).body()).contains(SECRET);
        assertThat(browser(BART).open(interim()).body()).contains(SECRET);
    }

    @Test
    void the_database_itself_shows_nobody_elses_words_before_the_talk() {
        plans();
        says(people.els().signInName(), SECRET);

        assertThat(linesSeenBy(people.leader())).isZero();
        assertThat(linesSeenBy(people.els())).isEqualTo(1);
    }

    private int linesSeenBy(SmallHouse.Person person) {
        return inTransaction(
                person,
                () ->
                        jdbc.sql("select count(*) from learning.voice_line")
                                .query(Integer.class)
                                .single());
    }

    private <T> T inTransaction(SmallHouse.Person person, Supplier<T> work) {
        return learning.house().as(person, () -> transaction.execute(_ -> work.get()));
    }

    @Test
    void with_a_voice_missing_nobody_closes_in_silence() {
        var els = plans();
        says(people.els().signInName(), SECRET);
        says(people.lotteSignsInWith(), "Ik durf voorlezen.");
        els.open(interim());
        els.send(interim() + "/opened");
        els.open(interim());

        assertThat(els.send(interim() + "/closed", "agreed", "Elke dag voorlezen.").body())
                .contains("Er ontbreekt een stem. Kies waarom jullie zonder afronden.")
                .contains("Elke dag voorlezen.");
        assertThat(
                        els.send(
                                        interim() + "/closed",
                                        "agreed",
                                        "Elke dag voorlezen.",
                                        "withoutSCHOOL",
                                        "ASKED_NO_ANSWER",
                                        "wordsSCHOOL",
                                        "Twee keer gebeld.")
                                .body())
                .contains(
                        "Zonder een woord van de school: gevraagd, geen antwoord gekregen.",
                        "Twee keer gebeld.");
        assertThat(els.open(interim() + "/paper").body())
                .contains("Elke dag voorlezen.", SECRET, "Ik durf voorlezen.");
    }

    @Test
    void what_the_school_told_on_the_phone_has_a_name_and_a_day() {
        plans();
        var veerle = browser(people.leader().signInName());
        veerle.open(interim());
        assertThat(veerle.send(interim() + "/told", "side", "SCHOOL", "by", " ").body())
                .contains("Zeg wie het vertelde, en op welke dag.");
        veerle.send(
                interim() + "/told",
                "side",
                "SCHOOL",
                "by",
                "Hilde Cools",
                "on",
                TODAY.minusDays(1).toString(),
                "words",
                "De lessen gaan vlot.");

        assertThat(browser(people.lotteSignsInWith()).open(interim()).body())
                .contains("Hilde Cools, op 16 november.", "Opgeschreven door Veerle")
                .doesNotContain("De lessen gaan vlot.");
    }

    @Test
    void what_was_closed_stays_and_a_correction_is_added() {
        var els = plans();
        says(people.els().signInName(), SECRET);
        els.open(interim());
        els.send(interim() + "/opened");
        els.open(interim());
        els.send(
                interim() + "/closed",
                "agreed",
                "Zo gaan we verder.",
                "withoutSCHOOL",
                "SAYS_IT_LATER",
                "withoutLEARNER",
                "COULD_NOT_COME");
        var lotte = browser(people.lotteSignsInWith());
        lotte.open(interim());
        lotte.send(interim() + "/corrections", "words", "Ik was ziek die dag.");

        assertThat(els.open(interim()).body())
                .contains("Zo gaan we verder.", "Ik was ziek die dag.", "Later toegevoegd")
                .doesNotContain("Bewaar wat ik zag");
        assertThatThrownBy(() -> changes("update learning.voice_line set words = 'anders'"))
                .hasStackTraceContaining("permission denied");
        assertThat(changes("update learning.evaluation set agreed = 'anders'")).isZero();
    }

    private int changes(String sql) {
        return inTransaction(people.els(), () -> jdbc.sql(sql).update());
    }

    @Test
    void it_is_told_at_home_when_it_is_near() {
        var els = browser(people.els().signInName());
        els.open(all());
        els.send(interim(), "day", TODAY.plusDays(7).toString());

        assertThat(browser(people.lotteSignsInWith()).open("/today").body())
                .contains("Tussentijdse evaluatie: zeg vooraf wat jij zag");
        assertThat(els.open("/today").body()).contains("Tussentijdse evaluatie van Lotte");
        teaches(30);
        assertThat(browser(BART).open("/today").body())
                .contains("De stem van de school ontbreekt nog.");
    }

    @Test
    void access_ends_the_day_the_grant_ends() {
        teaches(-1);
        plans();

        assertThat(browser(BART).open(interim()).body()).doesNotContain("Lotte");
    }
}
