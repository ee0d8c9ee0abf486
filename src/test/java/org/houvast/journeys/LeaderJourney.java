package org.houvast.journeys;

import java.nio.file.Path;
import org.springframework.test.context.TestPropertySource;

/**
 * The leader's main job, from an empty house and with her own lists: in, who is without, a mentor
 * for everyone, a year plan, and the mentor wall on paper.
 */
@TestPropertySource(properties = "houvast.first-link=" + LeaderJourney.FIRST_LINK)
class LeaderJourney extends Journey {

    static final String FIRST_LINK = "the-first-link-of-all";

    private static final Path LISTS = Path.of("src/test/resources/intake/netjes");

    @OnEachScreen
    void from_her_own_lists_to_the_wall(Visitor marieke) {
        marieke.step(
                "begins with the link that the empty house gave",
                () -> {
                    marieke.opens("/begin/" + FIRST_LINK);
                    marieke.types("Hoe heet jullie organisatie?", "Kinderhuis De Boomgaard");
                    marieke.types("Je voornaam", "Marieke");
                    marieke.types("Je achternaam", "Vis");
                    marieke.types("Je e-mailadres", "marieke@boomgaard.example");
                    marieke.types("Jouw wachtwoord", "drie gewone woorden");
                    marieke.taps("Begin");
                    marieke.sees("Kom nu binnen");
                });
        marieke.step(
                "comes in, and is led to where lists are read in",
                () -> {
                    marieke.types("Je e-mailadres", "marieke@boomgaard.example");
                    marieke.types("Je wachtwoord", "drie gewone woorden");
                    marieke.taps("Kom binnen");
                    marieke.taps("Lees een lijst in");
                    marieke.seesHeading("Lees je lijst in");
                });
        marieke.step(
                "drops three lists and looks at what they hold",
                () -> {
                    marieke.handsOver(
                            "Je lijsten",
                            LISTS.resolve("kinderen.csv"),
                            LISTS.resolve("medewerkers.xlsx"),
                            LISTS.resolve("mentorlijst.xlsx"));
                    marieke.taps("Kijk ze na");
                    marieke.sees("153 rijen.");
                });
        marieke.step(
                "takes them over",
                () -> {
                    marieke.taps("Neem 334 rijen over");
                    marieke.seesHeading("Het staat erin");
                });
        marieke.step(
                "S0.1",
                "sees which children have no mentor",
                () -> {
                    marieke.taps("Kijk wie zonder is");
                    marieke.seesHeading("Wie is zonder?");
                    marieke.seesHeading("Zonder mentor");
                });
        System.out.println(marieke.page().locator("main").ariaSnapshot());
    }
}
