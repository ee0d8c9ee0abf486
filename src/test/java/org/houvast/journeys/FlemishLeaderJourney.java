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
                "S2.65",
                "says what the group can carry, and when it is quiet there",
                () -> {
                    veerle.taps("Wat kan elke leefgroep dragen?");
                    veerle.taps("Verander De Peuters");
                    veerle.types("donderdag mag leeg blijven", "3");
                    veerle.within(AriaRole.REGION, "Hoeveel cursisten op een dag?").taps("Bewaar");
                    veerle.sees("3 van 3");
                    veerle.opens("/trainees");
                });
        veerle.step(
                "S2.1 S2.2 S2.5 S2.6",
                "chooses by which way someone comes: each proposes what is usual",
                () -> {
                    veerle.taps("Er start iemand");
                    veerle.chooses("Leert hier als", "leerling, duaal");
                    veerle.taps("Zoek tijd en mentor");
                    veerle.taps("Meer over deze plaats");
                    veerle.sees("Ongeveer 60% van de schooltijd is op de werkvloer.");
                    veerle.chooses("Leert hier als", "medewerker in opleiding");
                    veerle.taps("Zoek tijd en mentor");
                });
        veerle.step(
                "S2.3",
                "sees that who is in training counts, and is never alone",
                () -> {
                    veerle.sees("Een medewerker in opleiding staat nooit alleen in de leefgroep.");
                    veerle.opens("/trainees");
                });
        veerle.step(
                "S2.81",
                "writes down who comes, from which school, on which days; the rest can wait",
                () -> {
                    veerle.taps("Er start iemand");
                    veerle.chooses("In welke leefgroep?", "Het Kiezeltje · De Peuters");
                    veerle.types("Voornaam", "Amira");
                    veerle.types("Familienaam", "Haddou");
                    veerle.types("School of CVO", "CVO De Brug");
                    veerle.sees("Naam, dagen, tijd en mentor zijn genoeg. De rest mag later.");
                    veerle.taps("maandag");
                    veerle.taps("dinsdag");
                    veerle.taps("donderdag");
                    veerle.taps("Zoek tijd en mentor");
                    veerle.sees("Vaste vervanger:");
                    veerle.seesInField("Voornaam", "Amira");
                    veerle.sees("Op donderdag is er plaats voor 3.");
                    veerle.sees("Het mag toch, als het team het draagt. Praat er eerst over.");
                });
        veerle.step(
                "S2.38 S2.67",
                "names the half hour and who covers, and says whether the knowledge is in house",
                () -> {
                    veerle.sees("Wie staat dan bij de leefgroep?");
                    veerle.taps("Ja, die is er");
                });
        veerle.step(
                "S2.23",
                "sees who could be the mentor, and why",
                () -> {
                    veerle.taps(Pattern.compile("^Voorstel: .*, omdat"));
                });
        veerle.step(
                "S2.4",
                "cannot pass by in silence that the plan leaves the trainee alone",
                () -> {
                    veerle.taps("Maak de welkomstpagina");
                    veerle.sees("Amira staat dan alleen in de leefgroep.");
                    veerle.taps(Pattern.compile("^Ik heb het gezien en regel wie erbij komt"));
                });
        veerle.step(
                "S2.22",
                "makes the welcome page with a mentor, a stand-in and the half hour",
                () -> {
                    veerle.taps("Maak de welkomstpagina");
                    veerle.seesHeading("Welkom, Amira!");
                    veerle.sees("is jouw mentor.");
                    veerle.sees(Pattern.compile("is jouw vaste vervanger"));
                    veerle.sees("heb jij een half uur met");
                    assertThat(veerle.prints("welkomstpagina")).isEqualTo(1);
                });
        System.out.printf(
                "Stopwatch Flemish leader, trainee to welcome page: %s%n", veerle.stopwatch());
        veerle.step(
                "adds the school's bundle, readable from the first day",
                () -> {
                    veerle.taps("Amira");
                    veerle.unfolds("Papieren van school");
                    veerle.handsOver("Voeg papieren toe", bundle);
                    veerle.taps("Bewaar de papieren");
                    veerle.sees("De papieren zijn bewaard.");
                    veerle.unfolds("Papieren van school");
                    veerle.within(AriaRole.REGION, "Papieren van school")
                            .canTap("Ander papier bundel.pdf");
                });
        veerle.step(
                "S2.20",
                "agrees on a trial period, with the day on which people decide",
                () -> {
                    veerle.taps("Spreek een proefperiode af");
                    veerle.within(AriaRole.REGION, "Proefperiode").taps("Spreek af");
                    veerle.sees(Pattern.compile("^Jullie beslissen op"));
                });
        veerle.step(
                "S2.66",
                "agrees on what helps, in words of doing",
                () -> {
                    veerle.taps("Spreek iets af");
                    veerle.sees("Alleen wat jullie doen wordt bewaard, niet waarom.");
                    veerle.taps("Lezen en schrijven");
                    veerle.taps(
                            "Je mag vertellen in plaats van schrijven. Je mentor schrijft mee.");
                    veerle.within(AriaRole.REGION, "Zo helpen we").taps("Spreek af");
                    veerle.sees("Je mag vertellen in plaats van schrijven.");
                });
        veerle.step(
                "S2.68",
                "cannot end it without a talk and the school's view; then ends it with both",
                () -> {
                    veerle.taps("Amira");
                    veerle.taps("Dit werkplekleren eerder stoppen");
                    veerle.taps(Pattern.compile("^Er is te weinig uitzicht dat het lukt"));
                    veerle.types("Laatste dag", "2026-12-11");
                    veerle.taps("Bewaar en stop");
                    veerle.sees("Schrijf eerst op welk gesprek er al was.");
                    veerle.types("Dag van het gesprek mag leeg blijven", "2026-11-16");
                    veerle.types("Wat is er gezegd? mag leeg blijven", "Amira kiest anders.");
                    veerle.types(
                            "Dag waarop jullie de school spraken mag leeg blijven", "2026-11-16");
                    veerle.types("Wat zegt de school? mag leeg blijven", "De school begrijpt het.");
                    veerle.taps("Bewaar en stop");
                    veerle.sees("Bewaard. Neem rustig afscheid.");
                    veerle.sees("De school begrijpt het.");
                });
    }

    @OnEachScreen
    void a_team_shares_the_guidance(Visitor veerle, Visitor jonas) {
        veerle.step(
                "S2.34",
                "sees who works together too little, why it is told, and who can do what",
                () -> {
                    veerle.signsIn(Cast.VEERLE.signInName(), Cast.PASSWORD);
                    veerle.taps(Pattern.compile("^Vraagt aandacht"));
                    var thin = veerle.at(AriaRole.LISTITEM, "Jonas en Oksana werken weinig samen.");
                    thin.sees(Pattern.compile("In vier weken zijn het"));
                    thin.taps("Kijk wie Oksana kan begeleiden");
                    veerle.seesHeading("Wie begeleidt Oksana?");
                });
        veerle.step(
                "S2.24",
                "sees who is on the list, and what her group can carry",
                () -> {
                    veerle.opens("/mentors/guides");
                    veerle.seesHeading("Wie kan cursisten begeleiden?");
                    veerle.taps("Het is nu zwaar De Peuters");
                    veerle.sees("Bewaard.");
                });
        veerle.step(
                "S2.25",
                "puts herself on the list: who leads can be the mentor",
                () -> {
                    veerle.taps("Verander Veerle");
                    veerle.within(AriaRole.REGION, "Wie leidt").taps("Zet op de lijst");
                    veerle.opens("/mentors/trainees/" + Cast.OKSANA.placement());
                    veerle.seesHeading("Wie begeleidt Oksana?");
                    veerle.seesHeading("Veerle");
                });
        veerle.step(
                "S2.23",
                "chooses another mentor, for reasons",
                () -> {
                    veerle.sees("De leefgroep heeft het nu zwaar");
                    veerle.taps(Pattern.compile("^Kies Els"));
                    veerle.sees("Els is de mentor");
                });
        jonas.step(
                "S2.23",
                "answers for himself whether it fits",
                () -> {
                    jonas.signsIn(Cast.JONAS.signInName(), Cast.PASSWORD);
                    jonas.taps(Pattern.compile("^Wil je een cursist begeleiden\\?"));
                    jonas.taps("Ja, graag");
                    jonas.sees("Fijn! Je antwoord is bewaard.");
                });
        jonas.step(
                "S2.26",
                "agrees who does what for Kwabena",
                () -> {
                    jonas.opens("/mentors/sharing/" + Cast.KWABENA.placement());
                    jonas.taps(Pattern.compile("^De taken zijn verdeeld"));
                    jonas.chooses("Feedback tijdens het werk", "Els");
                    jonas.taps("Bewaar");
                    jonas.seesHeading("Kwabena Owusu");
                    jonas.unfolds("Zo begeleiden jullie Kwabena");
                    jonas.sees("Feedback tijdens het werk: Els");
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
                    amina.within(
                            0,
                            3,
                            () -> {
                                amina.seesHeading("Met wie ben ik vandaag?");
                                amina.sees("is jouw mentor. Je mag alles vragen.");
                            });
                    amina.canTap("Bekijk mijn week");
                    amina.taps("Mijn map");
                    amina.canTap("Voeg papieren toe");
                });
    }
}
