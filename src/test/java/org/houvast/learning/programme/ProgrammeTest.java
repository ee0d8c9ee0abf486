package org.houvast.learning.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testing.StandingClock.TODAY;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.houvast.foundation.DayPart;
import org.houvast.learning.LearningHouse;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.SignedInBrowser;
import org.houvast.trainee.Curricula;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What a programme asks is entered once, and each trainee who follows it knows where she is. */
@HouvastTest
@Import(LearningHouse.class)
class ProgrammeTest {

    private static final String LIST =
            """
            Lijst van de school;;;;
            Module;Competentie;Taak;Dagdeel;Eindcriterium
            Werken met ouders;Samenwerken met ouders;Groet elke ouder;ochtend;
            Werken met ouders;Samenwerken met ouders;Vertel hoe de dag was;middag;
            Spelen;Samenwerken met ouders;;;
            Spelen;Spel begeleiden;Speel tien minuten mee;;
            ;;;;Ik verwelkom kinderen en ouders.
            """;

    @Autowired LearningHouse learning;
    @Autowired Curricula curricula;
    @Autowired KeepProgrammes keep;
    @LocalServerPort int port;

    LearningHouse.People people;
    UUID programme;

    @BeforeEach
    void open() {
        people = learning.open();
        programme =
                learning.house()
                        .inside(() -> curricula.begin("NL", "ROC De Brug", "Niveau 3", TODAY));
    }

    private SignedInBrowser browser(String name) {
        return LearningHouse.browser(port, name);
    }

    private ProgrammePage looksAt(String list) {
        return learning.house()
                .as(
                        people.leader(),
                        () ->
                                keep.look(
                                        people.leader().actor(),
                                        programme,
                                        "lijst.csv",
                                        list.getBytes(StandardCharsets.UTF_8)));
    }

    private void takes(ProgrammePage page) {
        var looked = java.util.Objects.requireNonNull(page.looked());
        learning.house()
                .as(
                        people.leader(),
                        () ->
                                keep.keep(
                                        people.leader().actor(),
                                        programme,
                                        looked.fileName(),
                                        looked.rows()));
    }

    private ProgrammePage shown() {
        return learning.house()
                .as(
                        people.leader(),
                        () ->
                                keep.page(
                                        people.leader().actor(),
                                        programme,
                                        org.houvast.ui.Problems.none()));
    }

    @Test
    void a_competence_spans_modules_and_a_second_reading_adds_nothing() {
        var looked = java.util.Objects.requireNonNull(looksAt(LIST).looked());
        assertThat(looked.wrongs()).isEmpty();
        assertThat(looked.fresh()).isEqualTo(5);
        takes(looksAt(LIST));

        assertThat(shown().byModule().keySet()).containsExactly("Werken met ouders", "Spelen");
        assertThat(shown().lines())
                .filteredOn(line -> "Samenwerken met ouders".equals(line.competence()))
                .hasSize(3);
        assertThat(shown().criteria()).containsExactly("Ik verwelkom kinderen en ouders.");
        var again = java.util.Objects.requireNonNull(looksAt(LIST).looked());
        assertThat(again.fresh()).isZero();
        assertThat(again.same()).isEqualTo(5);
        takes(looksAt(LIST));
        assertThat(shown().lines()).hasSize(4);
    }

    @Test
    void with_one_cell_that_is_not_right_nothing_is_kept() {
        var page = looksAt(LIST.replace(";ochtend;", ";dageraad;"));

        assertThat(java.util.Objects.requireNonNull(page.looked()).wrongs())
                .singleElement()
                .satisfies(wrong -> {
                    assertThat(wrong.row()).isEqualTo(3);
                    assertThat(wrong.column()).isEqualTo("learning.programme.column.PART");
                    assertThat(wrong.value()).isEqualTo("dageraad");
                });
        takes(page);
        assertThat(shown().lines()).isEmpty();
        assertThat(shown().criteria()).isEmpty();
    }

    @Test
    void a_reading_is_taken_back_and_what_was_typed_stays() {
        learning.house()
                .as(
                        people.leader(),
                        () -> {
                            keep.add(people.leader().actor(), programme, "", "", "Voorlezen", null);
                            return true;
                        });
        takes(looksAt(LIST));
        var last = java.util.Objects.requireNonNull(shown().last());
        learning.house()
                .as(
                        people.leader(),
                        () -> {
                            keep.undo(people.leader().actor(), programme, last.id());
                            return true;
                        });

        assertThat(shown().lines()).extracting(Curricula.Line::task).containsExactly("Voorlezen");
        assertThat(shown().criteria()).isEmpty();
        takes(looksAt(LIST));
        assertThat(shown().lines()).hasSize(5);
    }

    @Test
    void the_home_of_a_trainee_names_the_module_and_what_fits_today() {
        learning.house()
                .inside(() -> {
                    curricula.follow(people.lotte(), programme, TODAY);
                    return true;
                });
        takes(looksAt(LIST));
        var lotte = browser(people.lotteSignsInWith());
        var where = "/placements/" + people.lotte().value();
        lotte.open(where + "/programme");
        lotte.send(where + "/module", "module", "Werken met ouders", "from", TODAY.toString());

        assertThat(lotte.open("/today").body())
                .contains(
                        "Module: Werken met ouders",
                        "Dit hoort vandaag bij je module",
                        "Groet elke ouder")
                .doesNotContain("Vertel hoe de dag was", "Speel tien minuten mee");
        assertThat(lotte.open(where + "/programme").body()).contains("Vertel hoe de dag was");
        assertThat(browser(people.jonas().signInName()).open(where + "/programme").body())
                .contains("Groet elke ouder", "Ik verwelkom kinderen en ouders.")
                .doesNotContain("Bewaar de module");
    }

    @Test
    void a_task_of_the_afternoon_is_not_for_the_morning() {
        var now =
                new Curricula.Now(
                        "Spelen",
                        TODAY,
                        List.of(
                                line("Samen zingen", DayPart.MORNING),
                                line("Samen voorlezen", DayPart.AFTERNOON),
                                line("Samen opruimen", null)));

        assertThat(now.tasks(DayPart.MORNING.bit()))
                .containsExactly("Samen zingen", "Samen opruimen");
    }

    private static Curricula.Line line(
            String task, @org.jspecify.annotations.Nullable DayPart part) {
        return new Curricula.Line(UUID.randomUUID(), "Spelen", null, task, part);
    }

    @Test
    void without_a_programme_nothing_is_missing() {
        assertThat(browser(people.lotteSignsInWith()).open("/today").body())
                .doesNotContain("Module:", "Dit hoort vandaag bij je module");
    }
}
