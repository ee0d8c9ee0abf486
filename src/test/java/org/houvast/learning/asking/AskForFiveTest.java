package org.houvast.learning.asking;

import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testing.StandingClock.TODAY;

import java.time.LocalTime;
import org.houvast.learning.LearningHouse;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.SignedInBrowser;
import org.houvast.trainee.Carrying;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A trainee asks for five minutes about one thing; both agree on a quiet moment. */
@HouvastTest
@Import(LearningHouse.class)
class AskForFiveTest {

    @Autowired LearningHouse learning;
    @Autowired Carrying carrying;
    @LocalServerPort int port;

    LearningHouse.People people;
    SignedInBrowser lotte;
    SignedInBrowser els;

    @BeforeEach
    void open() {
        people = learning.open();
        lotte = LearningHouse.browser(port, people.lotteSignsInWith());
        els = LearningHouse.browser(port, people.els().signInName());
    }

    private String asks() {
        return "/placements/" + people.lotte().value() + "/asks";
    }

    private void asksEls() {
        asksElsAt("10:00");
    }

    private void asksElsAt(String hour) {
        lotte.open("/today");
        lotte.send(
                asks(),
                "about",
                "Hoe begin ik met voorlezen?",
                "moment",
                people.els().staff().value() + "@" + TODAY + "@" + hour);
    }

    @Test
    void quiet_moments_at_which_both_are_there_are_offered() {
        assertThat(lotte.open("/today").body())
                .contains(
                        "Vraag Els om vijf minuten",
                        "Vandaag om 13 uur",
                        "De kinderen slapen.",
                        "Jullie vaste half uur.");
    }

    @Test
    void what_the_group_said_of_its_own_quiet_moments_is_offered_instead() {
        learning.house()
                .inside(() -> {
                    carrying.addQuiet(
                            learning.house().group(),
                            TUESDAY,
                            LocalTime.of(11, 15),
                            "De kinderen zijn in de zandbak");
                    return carrying;
                });

        assertThat(lotte.open("/today").body())
                .contains("Vandaag om 11.15 uur", "De kinderen zijn in de zandbak.")
                .contains("Jullie vaste half uur.")
                .doesNotContain("Vandaag om 13 uur");
    }

    @Test
    void nobody_asks_how_a_talk_went_before_its_time() {
        asksElsAt("13:00");
        els.open("/today");
        els.sendTo("/agreed");

        assertThat(lotte.open("/today").body())
                .contains("Vijf minuten met Els", "13 uur")
                .doesNotContain("Hoe ging het met Els?");
    }

    @Test
    void the_mentor_says_yes_and_the_trainee_tells_what_she_takes_along() {
        asksEls();
        assertThat(els.open("/today").body())
                .contains("Lotte vraagt je om vijf minuten", "Hoe begin ik met voorlezen?");

        els.sendTo("/agreed");
        assertThat(lotte.open("/today").body()).contains("Hoe ging het met Els?");
        lotte.sendTo("/taken-along", "words", "Eerst samen het boek kiezen.");
        assertThat(els.open("/today").body()).contains("Eerst samen het boek kiezen.");
        els.sendTo("/right");

        assertThat(lotte.open("/ask").body())
                .contains("Eerst samen het boek kiezen.", "Els: klopt");
    }

    @Test
    void the_mentor_proposes_another_moment_and_the_trainee_agrees() {
        asksEls();
        els.open(asks());
        els.sendTo(
                "/moments",
                "moment",
                people.els().staff().value() + "@" + TODAY.plusDays(6) + "@13:00");

        assertThat(lotte.open("/today").body())
                .contains("Els vraagt een ander moment", "ma 23 nov om 13 uur");
        lotte.sendTo("/fine");

        assertThat(lotte.open("/today").body()).contains("Vijf minuten met Els", "ma 23 nov");
        assertThat(lotte.open("/ask").body()).contains("Je praat met Els: ma 23 nov om 13 uur");
    }

    @Test
    void who_takes_over_can_say_yes_instead() {
        asksEls();
        learning.house().away(people.els(), TODAY, TODAY);
        var farida = LearningHouse.browser(port, people.farida().signInName());

        farida.open("/today");
        farida.sendTo("/agreed");

        assertThat(lotte.open("/today").body()).contains("Hoe ging het met Farida?");
    }

    @Test
    void what_is_asked_is_between_the_two_of_them() {
        asksEls();

        assertThat(
                        LearningHouse.browser(port, people.jonas().signInName())
                                .open(asks())
                                .statusCode())
                .isEqualTo(404);
        assertThat(
                        LearningHouse.browser(port, people.leader().signInName())
                                .open(asks())
                                .statusCode())
                .isEqualTo(404);
    }
}
