package org.houvast.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.houvast.demo.Cast;
import org.junit.jupiter.api.io.TempDir;

/** Er start maandag een cursist: time, a mentor, a stand-in and a welcome page in ten minutes. */
class FlemishLeaderJourney extends DemoJourney {

    @TempDir Path folder;

    @OnEachScreen
    void a_trainee_starts_on_monday(Visitor veerle) throws Exception {
        var bundle = Files.writeString(folder.resolve("bundel.pdf"), "%PDF-1.4\n%%EOF\n");
        veerle.step(
                "comes in and opens the trainees",
                () -> {
                    veerle.signsIn(Cast.VEERLE.signInName(), Cast.PASSWORD);
                    veerle.seesHeading("Dag Veerle");
                    veerle.opens("/trainees");
                    veerle.seesHeading("Cursisten");
                });
        veerle.step(
                "S2.1",
                "writes down who comes, from which school, on which days",
                () -> {
                    veerle.taps("Er start iemand");
                    veerle.chooses("In welke leefgroep?", "Het Kiezeltje · De Peuters");
                    veerle.types("Voornaam", "Amira");
                    veerle.types("Familienaam", "Haddou");
                    veerle.types("School of CVO", "CVO De Brug");
                    veerle.types("Opleiding mag leeg blijven", "Kinderbegeleider");
                    veerle.taps("maandag");
                    veerle.taps("dinsdag");
                    veerle.taps("donderdag");
                    veerle.taps("Zoek tijd en mentor");
                    veerle.sees("Vaste vervanger:");
                    veerle.seesInField("Voornaam", "Amira");
                });
        veerle.step(
                "S2.23",
                "sees who could be the mentor, and why",
                () -> {
                    veerle.taps(Pattern.compile("^Voorstel: .*, omdat"));
                });
        veerle.step(
                "S2.22",
                "makes the welcome page with a mentor, a stand-in and the half hour",
                () -> {
                    veerle.taps("Maak de welkomstpagina");
                    veerle.seesHeading("Welkom, Amira!");
                    veerle.sees("is jouw mentor.");
                    veerle.sees("is jouw vaste vervanger.");
                    veerle.sees("heb jij een half uur met");
                    assertThat(veerle.prints("welkomstpagina")).isEqualTo(1);
                });
        System.out.printf(
                "Stopwatch Flemish leader, trainee to welcome page: %s%n", veerle.stopwatch());
        veerle.step(
                "adds the school's bundle, readable from the first day",
                () -> {
                    veerle.taps("Amira");
                    veerle.handsOver("Voeg papieren toe", bundle);
                    veerle.taps("Bewaar de papieren");
                    veerle.sees("De papieren zijn bewaard.");
                    veerle.within(AriaRole.REGION, "Papieren van school").canTap("bundel.pdf");
                });
    }

    @OnEachScreen
    void a_trainee_sees_who_is_with_her_today(Visitor amina) {
        amina.step(
                "",
                "sees who is with her today, her week and her half hour",
                () -> {
                    amina.signsIn(Cast.AMINA.signInName(), Cast.PASSWORD);
                    amina.seesHeading("Dag Amina");
                    amina.seesHeading("Met wie ben ik vandaag?");
                    amina.sees("is jouw mentor. Je mag alles vragen.");
                    amina.seesHeading("Mijn week");
                    amina.seesHeading("Papieren van school");
                });
    }
}
