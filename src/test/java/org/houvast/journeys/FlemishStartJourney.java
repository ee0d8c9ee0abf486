package org.houvast.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.TestPropertySource;

/**
 * A Flemish leader with an empty house and no child in it: her colleagues in, a trainee welcome.
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

    @OnEachScreen
    void from_an_empty_house_to_a_welcome_page(Visitor veerle) throws Exception {
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
                    veerle.types("Jouw wachtwoord", "drie gewone woorden");
                    veerle.taps("Begin");
                    veerle.types("Je e-mailadres", "veerle@kiezeltje.example");
                    veerle.types("Je wachtwoord", "drie gewone woorden");
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
                    veerle.sees("is jouw vaste vervanger.");
                    assertThat(veerle.prints("welkomstpagina")).isEqualTo(1);
                });
        System.out.printf(
                "Stopwatch Flemish leader, empty house to the welcome page: %s%n",
                veerle.stopwatch());
    }
}
