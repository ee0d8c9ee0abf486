package org.houvast.learning.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testing.StandingClock.TODAY;

import java.nio.charset.StandardCharsets;
import org.houvast.access.Accounts;
import org.houvast.access.Grants;
import org.houvast.foundation.DateRange;
import org.houvast.learning.LearningHouse;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.SignedInBrowser;
import org.houvast.testing.SmallHouse;
import org.houvast.trainee.Bundles;
import org.houvast.trainee.Curricula;
import org.houvast.trainee.PaperKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** By what someone is judged in the end is known from day one, or people know who was asked. */
@HouvastTest
@Import(LearningHouse.class)
class BundleTest {

    private static final String BART = "bart@example.org";
    private static final byte[] PDF = "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII);

    @Autowired LearningHouse learning;
    @Autowired Accounts accounts;
    @Autowired Grants grants;
    @Autowired Bundles bundles;
    @Autowired Curricula curricula;
    @LocalServerPort int port;

    LearningHouse.People people;

    @BeforeEach
    void open() {
        people = learning.open();
        learning.house()
                .inside(() -> {
                    var bart = accounts.open(BART, "Bart Willems");
                    accounts.setPassword(bart, SmallHouse.PASSWORD);
                    grants.give(
                            bart,
                            Grants.Purpose.TEACHER,
                            people.lotte().value(),
                            new DateRange(TODAY.minusDays(5), TODAY.plusDays(30)));
                    curricula.follow(
                            people.lotte(),
                            curricula.begin("NL", "ROC De Brug", "Niveau 3", TODAY),
                            TODAY);
                    return bart;
                });
    }

    private SignedInBrowser browser(String name) {
        return LearningHouse.browser(port, name);
    }

    private String path() {
        return "/placements/" + people.lotte().value();
    }

    @Test
    void one_tap_asks_the_teacher_who_sees_it_at_home() {
        var els = browser(people.els().signInName());
        assertThat(els.open(path()).body())
                .contains("Het formulier voor de eindevaluatie is er nog niet.");
        els.send(path() + "/bundle/asked");

        assertThat(browser(people.lotteSignsInWith()).open(path()).body())
                .contains("Gevraagd op 17 november.");
        assertThat(browser(BART).open("/today").body())
                .contains("De werkplek vroeg op 17 november het formulier");
        assertThat(browser(people.lotteSignsInWith()).open(path() + "/welcome").body())
                .contains("Het formulier voor het einde is gevraagd");
    }

    @Test
    void when_the_form_is_there_everyone_reads_it_and_nobody_is_asked() {
        learning.house()
                .inside(() -> {
                    bundles.ask(people.lotte(), people.els().actor().account(), TODAY);
                    bundles.add(
                            people.lotte(),
                            PaperKind.FINAL_EVALUATION,
                            "eind.pdf",
                            PDF,
                            people.els().actor().account());
                    return true;
                });

        assertThat(browser(people.lotteSignsInWith()).open("/today").body())
                .contains("Formulier eindevaluatie");
        assertThat(browser(people.els().signInName()).open(path()).body())
                .contains("Formulier eindevaluatie")
                .doesNotContain("is er nog niet");
        assertThat(browser(BART).open("/today").body()).doesNotContain("De werkplek vroeg");
    }

    @Test
    void who_put_a_paper_there_or_who_leads_takes_it_away_and_can_undo_that() {
        var paper =
                learning.house()
                        .inside(() -> {
                            bundles.add(
                                    people.lotte(),
                                    PaperKind.FINAL_EVALUATION,
                                    "scheef.pdf",
                                    PDF,
                                    people.els().actor().account());
                            return bundles.of(people.lotte()).getFirst().id();
                        });
        var els = browser(people.els().signInName());
        var lotte = browser(people.lotteSignsInWith());
        var take = path() + "/bundle/" + paper + "/taken-away";
        assertThat(lotte.open(path()).body()).contains("scheef.pdf").doesNotContain(take);
        assertThat(lotte.sendElsewhere(path() + "/bundle/kinds", take).body())
                .contains("Iemand anders legde dit papier hier.");

        els.open(path());
        assertThat(els.send(take).body()).contains("scheef.pdf is weg");
        assertThat(lotte.open(path()).body()).doesNotContain("scheef.pdf");
        assertThat(lotte.open(path() + "/bundle/" + paper).statusCode()).isEqualTo(404);
        assertThat(els.open(path()).body()).contains("is er nog niet");

        var veerle = browser(people.leader().signInName());
        els.open(path());
        learning.house()
                .inside(() -> {
                    bundles.putBack(people.lotte(), paper, people.els().actor().account());
                    return true;
                });
        veerle.open(path());
        veerle.send(take);
        assertThat(veerle.undo().body()).contains("Het papier ligt er weer", "scheef.pdf");
    }

    @Test
    void a_photograph_from_before_gets_a_name() {
        var paper =
                learning.house()
                        .inside(() -> {
                            bundles.add(
                                    people.lotte(),
                                    PaperKind.OTHER,
                                    "img-1.pdf",
                                    PDF,
                                    people.els().actor().account());
                            return bundles.of(people.lotte()).getFirst().id();
                        });
        var bart = browser(BART);
        bart.open(path());
        bart.send(path() + "/bundle/kinds", "paper", paper.toString(), "kind", "FINAL_EVALUATION");

        assertThat(bart.open(path()).body()).doesNotContain("is er nog niet");
    }
}
