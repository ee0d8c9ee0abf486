package org.houvast.learning.confidence;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testing.StandingClock.TODAY;

import java.util.List;
import org.houvast.access.Actor;
import org.houvast.learning.Beginners;
import org.houvast.organisation.CareType;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.SignedInBrowser;
import org.houvast.testing.SmallHouse;
import org.houvast.trainee.LearnerKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Trainee and mentor get to know each other; and what burdens a trainee is read by whom she told it
 * and whom that one named. Nobody else, whatever they lead or teach.
 */
@HouvastTest
@Import({SmallHouse.class, Beginners.class})
class InConfidenceTest {

    private static final String BURDEN = "Thuis is het zwaar sinds de zomer";

    @Autowired SmallHouse house;
    @Autowired Beginners beginners;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @LocalServerPort int port;

    SmallHouse.Person farida;
    SmallHouse.Person samira;
    SmallHouse.Person daan;
    Beginners.Beginner lotte;

    @BeforeEach
    void open() {
        house.open(CareType.DAY_CARE, TODAY.minusDays(100));
        samira = house.educator("Samira", MONDAY, TUESDAY);
        daan = house.educator("Daan", MONDAY, TUESDAY);
        farida = house.leader("Farida");
        lotte = beginners.starts("Lotte", LearnerKind.OTHER, TODAY.minusDays(10));
        beginners.guides(farida, samira, lotte);
    }

    private SignedInBrowser browser(SmallHouse.Person person) {
        return beginners.browser(person.signInName(), port);
    }

    private String at(String screen) {
        return "/placements/" + lotte.placement().value() + "/" + screen;
    }

    private SignedInBrowser samiraHeard() {
        var mentor = browser(samira);
        mentor.open(at("in-confidence"));
        mentor.send(at("in-confidence"), "words", BURDEN);
        return mentor;
    }

    @Test
    void a_burden_is_read_by_who_heard_it_and_who_told_it() {
        assertThat(samiraHeard().open(at("in-confidence")).body()).contains(BURDEN);
        assertThat(beginners.browser(lotte.signInName(), port).open(at("in-confidence")).body())
                .contains(BURDEN);
    }

    @Test
    void the_leader_and_colleagues_find_it_nowhere() {
        samiraHeard();
        for (var other : List.of(farida, daan)) {
            var colleague = browser(other);
            for (var page :
                    List.of(
                            at("in-confidence"),
                            at("profile"),
                            at("warm-start"),
                            "/placements/" + lotte.placement().value(),
                            "/trainees",
                            "/trainees?search=zwaar",
                            "/trainees/export?format=CSV",
                            "/me",
                            "/")) {
                assertThat(colleague.open(page).body())
                        .as(page)
                        .doesNotContain("Thuis is het zwaar");
            }
        }
    }

    @Test
    void the_database_itself_shows_it_to_nobody_else() {
        samiraHeard();

        assertThat(seenBy(samira.actor())).isOne();
        assertThat(seenBy(lotte.actor())).isOne();
        assertThat(seenBy(farida.actor())).isZero();
        assertThat(seenBy(daan.actor())).isZero();
        assertThat(
                        house.inside(() ->
                                jdbc.sql("select count(*)::int from learning.confidence")
                                        .query(Integer.class)
                                        .single()))
                .as("work without a person")
                .isZero();
    }

    private int seenBy(Actor actor) {
        return actor.tenant()
                .call(() ->
                        transaction.execute(_ ->
                                jdbc.sql(
                                                "select count(*)::int from learning.confidence where words like '%zwaar%'")
                                        .query(Integer.class)
                                        .single()));
    }

    @Test
    void what_was_told_stands_neither_in_the_audit_trail_nor_in_a_history() {
        samiraHeard();

        assertThat(
                        house.inside(() ->
                                jdbc.sql(
                                                """
                                                select (select count(*) from access.history h where h.after_it::text like '%zwaar%')
                                                    + (select count(*) from access.draft d where d.words like '%zwaar%')
                                                """)
                                        .query(Long.class)
                                        .single()))
                .isZero();
    }

    @Test
    void only_who_heard_it_names_others_and_then_those_read_it() {
        var mentor = samiraHeard();
        mentor.open(at("in-confidence"));
        mentor.sendTo("/readers", "reader", daan.staff().value().toString());

        var colleague = browser(daan);
        assertThat(colleague.open(at("in-confidence")).body())
                .contains(BURDEN)
                .as("one who was named does not name others, nor takes it away")
                .doesNotContain("/readers")
                .doesNotContain("/endings");
        assertThat(browser(farida).open(at("in-confidence")).body()).doesNotContain(BURDEN);
    }

    @Test
    void a_trainee_chooses_whom_she_tells_and_takes_it_away_again() {
        var trainee = beginners.browser(lotte.signInName(), port);
        trainee.open(at("in-confidence"));
        assertThat(trainee.send(at("in-confidence"), "words", BURDEN, "toldTo", "").statusCode())
                .isEqualTo(422);
        trainee.open(at("in-confidence"));
        trainee.send(
                at("in-confidence"), "words", BURDEN, "toldTo", farida.staff().value().toString());
        assertThat(browser(farida).open(at("in-confidence")).body()).contains(BURDEN);
        assertThat(browser(samira).open(at("in-confidence")).body()).doesNotContain(BURDEN);

        trainee.open(at("in-confidence"));
        trainee.sendTo("/endings");

        assertThat(browser(farida).open(at("in-confidence")).body()).doesNotContain(BURDEN);
    }

    @Test
    void a_profile_is_made_together_and_the_guidance_follows_from_it() {
        var mentor = browser(samira);
        mentor.open(at("profile"));
        mentor.send(
                at("profile"),
                "known",
                "Twee jaar in een bso gewerkt",
                "wanted",
                "Voorlezen in een kleine groep",
                "unlearn",
                "Altijd zelf het spel leiden",
                "language0",
                "Nederlands",
                "understands0",
                "AT_WORK",
                "writes0",
                "SINGLE_WORDS");

        var trainee = beginners.browser(lotte.signInName(), port);
        assertThat(trainee.open(at("profile")).body())
                .contains("Voorlezen in een kleine groep")
                .contains("Altijd zelf het spel leiden")
                .doesNotContain("Kies dit accent");
        assertThat(mentor.open(at("profile")).body()).contains("dezelfde als voor iedereen");
        assertThat(
                        mentor.send(
                                        at("profile/emphases"),
                                        "item",
                                        item("Altijd zelf het spel leiden"),
                                        "emphasis",
                                        "Eerst kijken wat het kind doet")
                                .body())
                .contains("Eerst kijken wat het kind doet")
                .doesNotContain("dezelfde als voor iedereen");

        mentor.open(at("profile"));
        assertThat(mentor.send(at("profile"), "wanted", "Liedjes leren").body())
                .as("what stays in the same words keeps what follows from it")
                .contains("omdat: Altijd zelf het spel leiden");
        assertThat(browser(daan).open(at("profile")).statusCode()).isEqualTo(404);
    }

    private String item(String words) {
        return house.inside(() ->
                jdbc.sql("select id::text from learning.profile_item where words = :words")
                        .param("words", words)
                        .query(String.class)
                        .single());
    }
}
