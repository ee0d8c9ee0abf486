package org.houvast.learning.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testing.StandingClock.TODAY;

import java.util.Objects;
import org.houvast.access.ListFile;
import org.houvast.learning.LearningHouse;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.SignedInBrowser;
import org.houvast.trainee.Curricula;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What is often asked has an answer to begin with, and an own one where the workplace says so. */
@HouvastTest
@Import(LearningHouse.class)
class QuestionCardsTest {

    @Autowired LearningHouse learning;
    @Autowired KeepQuestions answer;
    @Autowired Curricula curricula;
    @LocalServerPort int port;

    LearningHouse.People people;

    @BeforeEach
    void open() {
        people = learning.open();
    }

    private SignedInBrowser browser(String name) {
        return LearningHouse.browser(port, name);
    }

    private String cards() {
        return "/placements/" + people.lotte().value() + "/questions";
    }

    @Test
    void each_card_says_where_its_answer_comes_from_and_what_is_still_to_be_said() {
        assertThat(browser(people.lotteSignsInWith()).open(cards()).body())
                .contains(
                        "Mag ik alleen op de groep staan?",
                        "Zekerheid: matig.",
                        "Vraag je mentor hoe het hier gaat",
                        "1 november 2026");
        assertThat(browser(people.leader().signInName()).open("/trainees/questions").body())
                .contains("3 antwoorden wachten nog op jullie woorden.");
    }

    @Test
    void our_cards_are_said_in_the_language_that_helps_and_those_of_the_workplace_in_dutch() {
        learning.house()
                .as(
                        people.leader(),
                        () -> {
                            answer.keep(
                                    people.leader().actor(),
                                    null,
                                    "ill",
                                    "Wie bel ik als ik ziek ben?",
                                    "Bel Veerle, 012 34 56.",
                                    "Onze afspraak");
                            return true;
                        });
        var lotte = browser(people.lotteSignsInWith());
        lotte.open("/me");
        lotte.send("/me/tongue", "tongue", "tr");

        assertThat(lotte.open(cards()).body())
                .contains("dir=\"ltr\">Grupta tek başıma durabilir miyim?</span>")
                .contains("dir=\"ltr\">Hastalanırsam kimi arayacağım?</span>")
                .containsPattern("data-spoken>Bel Veerle, 012 34 56.</span></p>");
    }

    @Test
    void an_answer_for_a_programme_holds_there_only() {
        var programme =
                learning.house()
                        .as(
                                people.leader(),
                                () -> {
                                    var id =
                                            curricula.begin("NL", "ROC De Brug", "Niveau 3", TODAY);
                                    answer.keep(
                                            people.leader().actor(),
                                            id,
                                            "ill",
                                            "Wie bel ik als ik ziek ben?",
                                            "Bel Veerle, 012 34 56.",
                                            "Onze afspraak");
                                    return id;
                                });
        assertThat(browser(people.lotteSignsInWith()).open(cards()).body())
                .doesNotContain("Bel Veerle");
        learning.house()
                .inside(() -> {
                    curricula.follow(people.lotte(), programme, TODAY);
                    return true;
                });

        assertThat(browser(people.jonas().signInName()).open(cards()).body())
                .contains("Bel Veerle, 012 34 56.");
    }

    @Test
    void the_cards_of_one_are_read_in_by_another_once() {
        var file =
                Objects.requireNonNull(
                        learning.house()
                                .as(
                                        people.leader(),
                                        () ->
                                                answer.export(
                                                                people.leader().actor(),
                                                                null,
                                                                ListFile.Format.CSV)
                                                        .getBody()));
        assertThat(looked(file).changed()).isEmpty();
        var changed =
                new String(file, java.nio.charset.StandardCharsets.UTF_8)
                        .replace("Een bericht sturen is niet genoeg.", "Bel naar de groep.")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var looked = looked(changed);
        assertThat(looked.changed()).hasSize(1);
        take(looked.rows());

        assertThat(looked(changed).changed()).isEmpty();
        assertThat(browser(people.lotteSignsInWith()).open(cards()).body())
                .contains("Bel naar de groep.");
    }

    @Test
    void a_card_without_a_source_is_not_taken_nor_any_other() {
        var looked = looked("Vraag;Antwoord;Bron\nMag ik?;Ja.;Wij\nWie?;Els.;\n".getBytes());
        assertThat(looked.wrongs())
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.row()).isEqualTo(3));
        take(looked.rows());

        assertThat(browser(people.lotteSignsInWith()).open(cards()).body())
                .doesNotContain("Mag ik?");
    }

    private QuestionsPage.Looked looked(byte[] file) {
        return Objects.requireNonNull(
                learning.house()
                        .as(
                                people.leader(),
                                () -> answer.look(people.leader().actor(), none(), "a.csv", file))
                        .looked());
    }

    private static java.util.@Nullable UUID none() {
        return null;
    }

    private void take(String rows) {
        learning.house()
                .as(people.leader(), () -> answer.take(people.leader().actor(), none(), rows));
    }

    @Test
    void who_leads_leaves_a_card_out() {
        learning.house()
                .as(
                        people.leader(),
                        () -> {
                            answer.leaveOut(people.leader().actor(), null, "mistake");
                            return answer.page(people.leader().actor(), null, Problems.none());
                        });

        assertThat(browser(people.lotteSignsInWith()).open(cards()).body())
                .doesNotContain("Wat als ik iets fout doe?");
    }
}
