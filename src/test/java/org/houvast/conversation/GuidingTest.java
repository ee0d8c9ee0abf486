package org.houvast.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testing.StandingClock.TODAY;

import org.houvast.learning.LearningHouse;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.SmallHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How guiding goes is for the mentor and who leads; what the team speaks of writes itself. */
@HouvastTest
@Import(LearningHouse.class)
class GuidingTest {

    @Autowired LearningHouse learning;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @LocalServerPort int port;

    LearningHouse.People people;

    @BeforeEach
    void open() {
        people = learning.open();
    }

    private String body(SmallHouse.Person who, String path) {
        return LearningHouse.browser(port, who.signInName()).open(path).body();
    }

    private void elsSaysItIsHeavy() {
        var els = LearningHouse.browser(port, people.els().signInName());
        els.open("/how-guiding-goes");
        els.send(
                "/how-guiding-goes",
                "how",
                "HEAVY",
                "words",
                "Drie starters is veel.",
                "talk",
                "true");
    }

    @Test
    void only_the_mentor_and_who_leads_read_how_guiding_goes() {
        elsSaysItIsHeavy();
        var path = "/colleagues/" + people.els().staff().value() + "/how-guiding-goes";

        assertThat(body(people.els(), "/how-guiding-goes")).contains("Drie starters is veel.");
        assertThat(body(people.leader(), "/today")).contains("Els wil praten over begeleiden");
        assertThat(body(people.leader(), path)).contains("Drie starters is veel.");
        for (var other : new SmallHouse.Person[] {people.farida(), people.jonas()}) {
            var browser = LearningHouse.browser(port, other.signInName());
            assertThat(browser.open(path).statusCode()).isEqualTo(404);
            assertThat(browser.open("/how-guiding-goes").body())
                    .doesNotContain("Drie starters is veel.");
            assertThat(browser.open("/today").body()).doesNotContain("praten over begeleiden");
        }
    }

    @Test
    void the_database_itself_shows_it_to_nobody_else() {
        elsSaysItIsHeavy();

        assertThat(seenBy(people.els())).isOne();
        assertThat(seenBy(people.leader())).isOne();
        assertThat(seenBy(people.farida())).isZero();
        assertThat(seenBy(people.jonas())).isZero();
        assertThat(
                        learning.house()
                                .ask(() ->
                                        jdbc.sql("select count(*) from conversation.check_in")
                                                .query(Integer.class)
                                                .single()))
                .as("work without a person, such as an export for the organisation")
                .isZero();
    }

    private int seenBy(SmallHouse.Person who) {
        return learning.house()
                .as(
                        who,
                        () ->
                                transaction.execute(_ ->
                                        jdbc.sql("select count(*) from conversation.check_in")
                                                .query(Integer.class)
                                                .single()));
    }

    @Test
    void the_points_for_the_team_write_themselves_and_people_change_them() {
        var meeting = "/locations/" + learning.house().location().value() + "/team-meeting";
        var jonas = LearningHouse.browser(port, people.jonas().signInName());

        assertThat(jonas.open(meeting).body())
                .contains("Lotte begint op", "met mentor Els. Wie heet welkom?");
        jonas.sendTo("/words", "words", "Lotte is begonnen. Wat valt ons op?");
        assertThat(jonas.open(meeting).body())
                .contains("Lotte is begonnen. Wat valt ons op?")
                .doesNotContain("Wie heet welkom?");
        jonas.send(meeting, "kind", "CASE", "words", "Hoe laat ik meer los?");
        assertThat(jonas.open(meeting).body())
                .contains("Hoe laat ik meer los?", "Casus voor intervisie");
        jonas.sendTo("/discussed");

        assertThat(jonas.open(meeting).body()).doesNotContain("Wat valt ons op?");
    }

    @Test
    void what_is_thin_or_missing_is_a_point() {
        learning.house().away(people.els(), TODAY, TODAY.plusDays(40));
        var meeting = "/locations/" + learning.house().location().value() + "/team-meeting";

        assertThat(body(people.farida(), meeting)).contains("dagdelen samen met wie begeleidt");
    }
}
