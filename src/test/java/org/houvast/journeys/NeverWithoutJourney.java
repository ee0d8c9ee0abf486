package org.houvast.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.houvast.demo.Cast;
import org.junit.jupiter.api.io.TempDir;

/**
 * Never without: the week made together, five minutes, what happens when the mentor is away, what
 * the team speaks of, what the school asks, the talk of three, and those who come from outside.
 * What is done most costs as few taps as was promised.
 */
class NeverWithoutJourney extends DemoJourney {

    @TempDir Path folder;

    /** So much of a phone, in px, and no more: who learns drowns in information (S2). */
    private static final int HIGHEST = 1_750;

    private static final String AMINA = "/placements/" + Cast.AMINA.placement();

    @OnEachScreen
    void trainee_mentor_and_team(Visitor amina, Visitor els, Visitor jonas, Visitor veerle) {
        amina.signsIn(Cast.AMINA.signInName(), Cast.PASSWORD);
        amina.step(
                "S2.22 S2.82",
                "sees without a tap who is with her and who else, one goal in its module, one chance",
                () -> {
                    amina.seesHeading("Dag Amina");
                    amina.sees(Pattern.compile("met Els"));
                    amina.seesHeading("Ik praat met ouders bij het afhalen");
                    amina.sees("Module: werken met ouders");
                    amina.sees(Pattern.compile("^Jouw kans: vandaag"));
                    amina.sees(Pattern.compile("Is Els er niet\\? Dan is Jonas er voor je"));
                    amina.staysWithin(HIGHEST);
                });
        amina.step(
                "S2.34",
                "reads with one tap how often she works beside her mentor",
                () -> {
                    amina.within(1, 5, () -> amina.taps("Mijn map"));
                    amina.sees(Pattern.compile("^De komende vier weken werk je"));
                });
        amina.step(
                "S2.37",
                "says in one tap how it went",
                () -> {
                    amina.within(1, 15, () -> amina.taps("Het lukte."));
                    amina.sees("Bewaard. Je mentor kan zeggen dat het klopt.");
                });
        amina.step(
                "S2.37",
                "asks Els for five minutes in a quiet moment",
                () -> {
                    amina.within(3, 20, () -> amina.taps("Vraag het Els"));
                    amina.sees("Els weet het. Je krijgt een ja, of een ander moment.");
                });
        els.signsIn(Cast.ELS.signInName(), Cast.PASSWORD);
        els.step(
                "S2.37",
                "sees it beside the children, says yes with one tap, and that it is right with one more",
                () -> {
                    els.sees("Amina vraagt je om vijf minuten");
                    els.within(1, 2, () -> els.taps("Ja, dat is goed"));
                    els.sees("Afgesproken.");
                    els.taps("Klopt, zoals Amina het zegt");
                    els.sees("Fijn. Dat staat erbij.");
                });
        els.step(
                "S2.30 S2.36",
                "plans in the week together with Amina, who looks along included",
                () -> {
                    els.opens(AMINA + "/week");
                    els.seesHeading("De week van Amina");
                    els.taps("Een activiteit");
                    els.types("Wat doen we?", "Appelmoes maken met vier kinderen");
                    els.taps("Namiddag");
                    els.chooses("Wie kijkt mee? mag leeg blijven", "Els");
                    els.taps("Zet in de week");
                    els.sees("Appelmoes maken met vier kinderen");
                });
        amina.step(
                "S2.31",
                "is reminded of what was agreed",
                () -> {
                    amina.opens("/today");
                    amina.within(AriaRole.REGION, "Dit komt eraan")
                            .sees("Appelmoes maken met vier kinderen");
                });
        jonas.signsIn(Cast.JONAS.signInName(), Cast.PASSWORD);
        jonas.step(
                "S2.32 S2.42",
                "a colleague reads the week, and finds her activity in the group's calendar",
                () -> {
                    jonas.opens(AMINA + "/week");
                    jonas.sees("Appelmoes maken met vier kinderen");
                    jonas.opens("/groups/" + Cast.PEUTERS + "/activities");
                    jonas.seesHeading("Activiteiten van De Peuters");
                    jonas.at(AriaRole.LISTITEM, "Appelmoes maken").sees("Els kijkt mee");
                });
        els.step(
                "S2.35",
                "says how guiding goes, to her leader only",
                () -> {
                    els.opens("/how-guiding-goes");
                    els.taps("Het gaat goed");
                    els.taps("Zeg het");
                    els.sees("Dank je. Je verantwoordelijke kan het lezen.");
                });
        veerle.signsIn(Cast.VEERLE.signInName(), Cast.PASSWORD);
        veerle.step(
                "S2.35",
                "who leads hears that Jonas wants to talk",
                () -> {
                    veerle.taps("Jonas wil praten over begeleiden");
                    veerle.seesHeading("Hoe begeleiden gaat voor Jonas");
                    veerle.taps("We praten erover");
                });
        veerle.step(
                "S2.27 S2.28",
                "the points for the team wrote themselves; she adds a case and prints them",
                () -> {
                    veerle.opens("/locations/" + Cast.HET_KIEZELTJE + "/team-meeting");
                    veerle.seesHeading("Voor het teamoverleg");
                    veerle.sees(Pattern.compile("^Oksana begint op 23 november"));
                    veerle.taps("Casus voor intervisie");
                    veerle.types("Het punt", "Wanneer laat je los?");
                    veerle.taps("Zet erbij");
                    veerle.sees("Wanneer laat je los?");
                    assertThat(veerle.prints("teamoverleg")).isEqualTo(1);
                });
        veerle.step(
                "S2.33",
                "Els is ill",
                () -> {
                    veerle.opens("/away");
                    veerle.taps("Els is er niet");
                });
        jonas.step(
                "S2.29 S2.33",
                "the stand-in takes over from that day, with a page that says how things stand",
                () -> {
                    jonas.opens("/today");
                    jonas.sees("Je neemt vandaag over van Els.");
                    jonas.taps("Lees de stand van zaken");
                    jonas.seesHeading("Stand van zaken van Amina");
                    assertThat(jonas.prints("stand-van-zaken")).isEqualTo(1);
                });
        amina.step(
                "S2.33",
                "sees who stands in, and gives what falls out a new moment",
                () -> {
                    amina.opens("/today");
                    amina.sees(Pattern.compile("met Jonas"));
                    amina.at(AriaRole.LISTITEM, "Appelmoes maken")
                            .taps(Pattern.compile("^Doe het "));
                    amina.sees(Pattern.compile("^Het staat nu op"));
                });
    }

    @OnEachScreen
    void teacher_and_external_mentor(Visitor bart, Visitor nele) {
        bart.signsIn(Cast.BART.signInName(), Cast.PASSWORD);
        bart.step(
                "S2.89",
                "moves the next visit with two taps; everyone sees when",
                () -> {
                    bart.seesHeading("Je volgende bezoek");
                    bart.within(1, 60, () -> bart.taps("Bereid voor"));
                    bart.seesHeading("Bart Willems bezoekt Amina");
                    bart.sees(Pattern.compile("koos een ander moment"));
                    bart.within(
                            1,
                            15,
                            () ->
                                    bart.within(AriaRole.REGION, "Kies een ander moment")
                                            .taps(Pattern.compile("^donderdag 19 november")));
                    bart.sees("Het nieuwe moment staat. Iedereen ziet het.");
                });
        nele.signsIn(Cast.NELE.signInName(), Cast.PASSWORD);
        nele.step(
                "comes in at one of two organisations, and sees without a tap who comes first",
                () -> {
                    nele.taps(Pattern.compile("Kinderopvang De Kiezels"));
                    nele.seesHeading("Dag Nele");
                    var first = nele.within(AriaRole.REGION, "Deze week eerst");
                    first.sees("Amina Khalil");
                    first.sees(Pattern.compile("Er zijn 2 nieuwe berichten"));
                    first.sees("Er is nog geen begeleidingstijd.");
                    nele.sees(Pattern.compile("Stefan Kuipers"));
                });
        nele.step(
                "S2.87 S2.88",
                "writes to both sides with two taps and one field; judging stays the teacher's",
                () -> {
                    nele.within(
                            3,
                            30,
                            () -> {
                                nele.taps("Bericht over Amina");
                                nele.types("Schrijf een bericht", "Ik kom vrijdag langs.");
                                nele.taps("Deel het bericht");
                            });
                    nele.sees("Ik kom vrijdag langs.");
                    nele.sees("Beoordelen en schoolzaken blijven van de leerkracht.");
                });
    }

    @OnEachScreen
    void the_schools_bundle(Visitor veerle, Visitor bart, Visitor amina) throws IOException {
        var list =
                Files.writeString(
                        folder.resolve("lijst.csv"),
                        """
                        Module;Competentie;Taak;Dagdeel
                        werken met ouders;Samenwerken met ouders;Vraag wat een kind thuis graag eet;
                        ;Spel begeleiden;Zing met drie kinderen;voormiddag
                        """);
        var form = Files.writeString(folder.resolve("eind.pdf"), "%PDF-1.7 x");
        bart.signsIn(Cast.BART.signInName(), Cast.PASSWORD);
        bart.step(
                "S2.79",
                "the teacher sees that the form of the end was asked, and adds it before day one",
                () -> {
                    bart.sees(Pattern.compile("De werkplek vroeg op 15 november het formulier"));
                    bart.taps("Kijk in de week van Oksana");
                    bart.sees("Het formulier voor de eindevaluatie is er nog niet.");
                    bart.unfolds("Papieren van school");
                    bart.handsOver("Voeg papieren toe", form);
                    bart.taps("Bewaar de papieren");
                    bart.sees("De papieren zijn bewaard.");
                    bart.doesNotSee("Het formulier voor de eindevaluatie is er nog niet.");
                });
        veerle.signsIn(Cast.VEERLE.signInName(), Cast.PASSWORD);
        veerle.step(
                "S2.79",
                "prints the welcome page, which says that the form is there",
                () -> {
                    veerle.opens("/placements/" + Cast.OKSANA.placement() + "/welcome");
                    veerle.sees(Pattern.compile("^Lees samen waar je op het einde"));
                    assertThat(veerle.prints("welkomstpagina-met-formulier")).isEqualTo(1);
                });
        veerle.step(
                "S2.80",
                "reads in which competence and task belong to which module, once for all who follow it",
                () -> {
                    veerle.opens("/trainees/programmes");
                    veerle.taps(Pattern.compile("^Kinderbegeleider baby"));
                    veerle.handsOver("Je lijst", list);
                    veerle.taps("Kijk de lijst na");
                    veerle.sees("Vraag wat een kind thuis graag eet");
                    veerle.taps("Neem 2 regels over");
                    veerle.sees("De lijst staat erin.");
                    veerle.handsOver("Je lijst", list);
                    veerle.taps("Kijk de lijst na");
                    veerle.sees("Je moet niets doen. Deze lijst was al ingelezen.");
                });
        amina.signsIn(Cast.AMINA.signInName(), Cast.PASSWORD);
        amina.step(
                "S2.80 S2.82",
                "sees without a tap in which module she is, and with one all that belongs to it",
                () -> {
                    amina.taps("Module: werken met ouders");
                    amina.seesHeading("Waar zit Amina nu?");
                    amina.sees("Groet elke ouder bij naam");
                    amina.sees("Vraag wat een kind thuis graag eet");
                    amina.sees("Ik vraag hulp als ik iets niet weet.");
                });
        amina.step(
                "S2.77",
                "reads or hears what is often asked, in the words of her workplace",
                () -> {
                    amina.opens(AMINA + "/questions");
                    amina.seesHeading("Mag ik alleen in de leefgroep staan?");
                    amina.sees(Pattern.compile("^Bel voor 7 uur naar de leefgroep"));
                });
    }

    @OnEachScreen
    void three_voices(Visitor els, Visitor amina, Visitor bart) {
        els.signsIn(Cast.ELS.signInName(), Cast.PASSWORD);
        els.step(
                "S2.91",
                "plans the end too, on a day that is proposed",
                () -> {
                    els.opens(AMINA + "/evaluations");
                    els.seesHeading("Evaluaties van Amina");
                    els.sees("Nog geen woord van de school.");
                    els.taps("Plan het gesprek Eindevaluatie");
                    els.sees("Gepland. Iedereen kan nu zeggen wat hij zag.");
                });
        els.step(
                "S2.90",
                "says with an example what she saw, and her advice; she does not read what Amina says",
                () -> {
                    els.opens(AMINA + "/evaluations/interim");
                    els.seesInField(
                            "Jouw advies aan de school",
                            "Ik zou haar laten doorgaan. Ze groeit elke week.");
                    els.doesNotSee("De papa van Lina vroeg hoe ze at. Ik heb het zelf verteld.");
                    els.types("Wat is een volgende stap?", "Zelf een moeilijk gesprek beginnen.");
                    els.taps("Bewaar wat ik zag");
                    els.sees("Bewaard. De anderen zien dat je iets schreef, nog niet wat.");
                });
        bart.signsIn(Cast.BART.signInName(), Cast.PASSWORD);
        bart.step(
                "S2.7",
                "the school speaks too, before the talk",
                () -> {
                    bart.opens(AMINA + "/evaluations/interim");
                    bart.types("Wat zag de school?", "In de les vertelt ze wat ze hier probeert.");
                    bart.taps("Bewaar wat ik zag");
                    bart.sees("Bewaard. De anderen zien dat je iets schreef, nog niet wat.");
                });
        els.step(
                "S2.7 S2.90",
                "all three read all three in the talk, agree, and print it on one sheet",
                () -> {
                    els.opens(AMINA + "/evaluations/interim");
                    els.taps("Open de stemmen voor het gesprek");
                    els.sees("De papa van Lina vroeg hoe ze at. Ik heb het zelf verteld.");
                    els.sees("In de les vertelt ze wat ze hier probeert.");
                    els.types("Wat spreken jullie af?", "Amina begint elke dag één gesprek.");
                    els.taps("Rond af");
                    els.sees("Afgerond. Jullie kunnen het alle drie lezen en printen.");
                    els.taps("Bekijk en print");
                    assertThat(els.prints("evaluatie")).isEqualTo(1);
                });
        amina.signsIn(Cast.AMINA.signInName(), Cast.PASSWORD);
        amina.step(
                "S2.7",
                "reads it, and adds a sentence; what stood there stays",
                () -> {
                    amina.opens(AMINA + "/evaluations/interim");
                    amina.sees("In de les vertelt ze wat ze hier probeert.");
                    amina.taps("Voeg later iets toe");
                    amina.types("Wat klopt niet, of ontbreekt?", "Ook met de mama van Lina.");
                    amina.taps("Voeg toe");
                    amina.seesHeading("Later toegevoegd");
                    amina.sees("Amina begint elke dag één gesprek.");
                });
    }
}
