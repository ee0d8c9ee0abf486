package org.houvast.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.TestPropertySource;

/**
 * A Flemish leader with an empty house and no child in it: her colleagues in, a trainee welcome,
 * and nobody alone: the trainee, her teacher and an external mentor come in by a link, and reach
 * what they came for within what was promised. Their stopwatches start at the link.
 */
@TestPropertySource(properties = "houvast.first-link=" + FlemishStartJourney.FIRST_LINK)
class FlemishStartJourney extends Journey {

    static final String FIRST_LINK = "the-first-link-of-all";

    private static final String COLLEAGUES =
            """
            Voornaam;Familienaam;Opvanglocatie;Leefgroep;Werkdagen;Functie
            Els;Janssens;Het Kiezeltje;De Peuters;ma, di, do;kinderbegeleider
            Farida;Benali;Het Kiezeltje;De Peuters;ma, wo, do, vr;kinderbegeleider
            Jonas;Peeters;Het Kiezeltje;De Peuters;di, wo, vr;kinderbegeleider
            """;

    @TempDir Path folder;

    private static final String PASSWORD = "drie gewone woorden";

    @OnEachScreen
    void from_an_empty_house_to_everyone_beside_her(
            Visitor veerle, Visitor amira, Visitor bart, Visitor nele) throws Exception {
        var colleagues = Files.writeString(folder.resolve("collegas.csv"), COLLEAGUES);
        veerle.step(
                "begins",
                () -> {
                    veerle.opens("/begin/" + FIRST_LINK);
                    veerle.types("Hoe heet jullie organisatie?", "Kinderopvang De Kiezels");
                    veerle.chooses("Waar werken jullie?", "Vlaanderen en Brussel");
                    veerle.types("Je voornaam", "Veerle");
                    veerle.types("Je achternaam", "De Smet");
                    veerle.types("Je e-mailadres", "veerle@kiezeltje.example");
                    veerle.types("Jouw wachtwoord", PASSWORD);
                    veerle.taps("Begin");
                    veerle.types("Je e-mailadres", "veerle@kiezeltje.example");
                    veerle.types("Je wachtwoord", PASSWORD);
                    veerle.taps("Kom binnen");
                    veerle.seesHeading("Dag Veerle");
                });
        veerle.step(
                "reads in who works there",
                () -> {
                    veerle.taps("Lees een lijst in");
                    veerle.handsOver("Je lijsten", colleagues);
                    veerle.taps("Kijk ze na");
                    veerle.taps("Neem 3 rijen over");
                    veerle.seesHeading("Het staat erin");
                });
        veerle.within(20, 60, () -> welcomes(veerle));
        System.out.printf(
                "Stopwatch Flemish leader, empty house to the poster printed: %s, %.0f s%n",
                veerle.stopwatch(), veerle.stopwatch().seconds());
        assertThat(veerle.stopwatch().seconds()).isLessThan(600);

        var links = new ArrayList<String>();
        veerle.step(
                "gives the trainee a way in",
                () -> {
                    veerle.taps("Amira");
                    veerle.taps("Amira Haddou");
                    veerle.taps("Geef Amira een link");
                    veerle.seesHeading("Een link voor Amira");
                    links.add(link(veerle));
                });
        veerle.step(
                "lets a teacher and an external mentor come along until a day",
                () -> {
                    veerle.taps("Amira");
                    veerle.taps("Wie komt van buiten bij Amira?");
                    veerle.types("Naam", "Bart Willems");
                    veerle.types("E-mailadres", "bart@debrug.example");
                    veerle.taps("Geef toegang");
                    veerle.sees("Geef deze link door. Hij werkt één keer.");
                    links.add(link(veerle));
                    veerle.taps("externe mentor");
                    veerle.types("Naam", "Nele Aerts");
                    veerle.types("E-mailadres", "nele@mentoren.example");
                    veerle.taps("Geef toegang");
                    veerle.sees("Nele Aerts");
                    links.add(link(veerle));
                });
        amira.step(
                "S2.22",
                "from her link to who is with her on the first day",
                () ->
                        amira.within(
                                5,
                                30,
                                () -> {
                                    comesIn(amira, links.get(0), "amira@debrug.example");
                                    amira.seesHeading("Dag Amira");
                                    amira.sees("Els");
                                }));
        bart.step(
                "S2.89 S2.93",
                "a teacher plans from the link a day along, from the morning on, and prepares it",
                () ->
                        bart.within(
                                9,
                                60,
                                () -> {
                                    comesIn(bart, links.get(1), "bart@debrug.example");
                                    bart.taps("Plan een bezoek bij Amira");
                                    bart.taps("Een meeloopdag");
                                    bart.taps(Pattern.compile("^maandag 23 november om 9 uur"));
                                    bart.taps("Plan het bezoek");
                                    bart.seesHeading("Bart Willems bezoekt Amira");
                                    bart.sees(Pattern.compile("^Meeloopdag"));
                                }));
        nele.step(
                "S2.87",
                "an external mentor sees from the link who comes first this week",
                () ->
                        nele.within(
                                5,
                                30,
                                () -> {
                                    comesIn(nele, links.get(2), "nele@mentoren.example");
                                    var first = nele.within(AriaRole.REGION, "Deze week eerst");
                                    first.sees("Amira Haddou");
                                    first.sees("De start is op 23 november.");
                                }));
    }

    /** From nothing known of a trainee to the welcome page and the poster, both printed. */
    private static void welcomes(Visitor veerle) {
        veerle.step(
                "S2.1",
                "writes down who comes, from which school, on which days",
                () -> {
                    veerle.opens("/trainees");
                    veerle.taps("Er start iemand");
                    veerle.types("Voornaam", "Amira");
                    veerle.types("Familienaam", "Haddou");
                    veerle.types("School of CVO", "CVO De Brug");
                    veerle.taps("maandag");
                    veerle.taps("dinsdag");
                    veerle.taps("donderdag");
                    veerle.taps("Meer over deze plaats");
                    veerle.types("E-mailadres mag leeg blijven", "amira@debrug.example");
                    veerle.taps("Zoek tijd en mentor");
                    veerle.sees("Vaste vervanger:");
                });
        veerle.step(
                "S2.23",
                "sees who could be the mentor, and why",
                () -> veerle.taps(Pattern.compile("^Voorstel: Els, omdat")));
        veerle.step(
                "S2.22",
                "prints the welcome page, with a mentor, a stand-in and the half hour",
                () -> {
                    veerle.taps("Maak de welkomstpagina");
                    veerle.seesHeading("Welkom, Amira!");
                    veerle.sees("is jouw mentor.");
                    veerle.sees(Pattern.compile("is jouw vaste vervanger"));
                    assertThat(veerle.prints("welkomstpagina")).isEqualTo(1);
                });
        veerle.step(
                "S2.60",
                "prints the feedback poster for the wall",
                () -> {
                    veerle.taps("Amira");
                    veerle.taps("Feedbackposter");
                    veerle.seesHeading("Zo praten wij over het werk");
                    assertThat(veerle.prints("feedbackposter")).isEqualTo(1);
                });
    }

    private static String link(Visitor leader) {
        var text = leader.page().getByText(Pattern.compile("/links/")).textContent();
        return URI.create(text.strip()).getPath();
    }

    /** Follows a link that works once, chooses a password and comes in. */
    private static void comesIn(Visitor who, String link, String email) {
        who.opens(link);
        who.types("Jouw wachtwoord", PASSWORD);
        who.taps("Bewaar mijn wachtwoord");
        who.types("Je e-mailadres", email);
        who.types("Je wachtwoord", PASSWORD);
        who.taps("Kom binnen");
    }
}
