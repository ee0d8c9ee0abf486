package org.houvast.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;
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
    void from_her_own_lists_to_the_wall(Visitor marieke, Visitor levi) {
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
                "sees who is without",
                () -> {
                    marieke.taps("Kijk wie zonder is");
                    marieke.seesHeading("Wie is zonder?");
                    marieke.sees("99 kinderen hebben een mentor. 54 nog niet.");
                });
        marieke.step(
                "S0.3 S1.6",
                "looks at one child: who of the group fits, and who has room",
                () -> {
                    marieke.taps("Kies een mentor voor Ayoub");
                    marieke.seesHeading("Voorstel: Levi T, omdat …");
                    marieke.sees("Op alle dagen samen met Ayoub");
                    marieke.sees("Mentor van 8 kinderen. Er is plek voor 10.");
                    marieke.seesHeading("Of iemand anders uit Egels");
                    marieke.doesNotSee("Lieveheersbeestjes");
                    marieke.taps("Hoe komt dit voorstel tot stand?");
                    marieke.sees("Wie niet op de groep werkt, staat er niet bij.");
                });
        marieke.step(
                "chooses, with one tap",
                () -> {
                    marieke.taps("Kies Levi T");
                    marieke.sees("Levi T is de mentor van Ayoub");
                });
        marieke.step(
                "looks at a proposal for all the others",
                () -> {
                    marieke.opens("/mentors");
                    marieke.sees("100 kinderen hebben een mentor. 53 nog niet.");
                    marieke.taps("Kies voor allemaal tegelijk");
                    marieke.seesHeading("Een mentor voor iedereen");
                    marieke.sees("Wie al een mentor heeft, houdt die: dat zijn er 100.");
                    marieke.sees(Pattern.compile("Björn V bij "));
                });
        marieke.step(
                "S0.1",
                "gives every child a mentor",
                () -> {
                    marieke.taps("Neem over wat is aangevinkt");
                    marieke.sees("53 kinderen hebben nu een mentor.");
                    marieke.sees("Iedereen heeft een mentor.");
                });
        marieke.step(
                "S1.32",
                "makes a year plan, in which what was done before counts",
                () -> {
                    marieke.taps("Vandaag");
                    marieke.taps("Naar de planning");
                    marieke.taps("Maak de jaarplanning");
                    marieke.sees("De planning is klaar.");
                    marieke.sees("Het gaat goed in alle 6 groepen.");
                });
        marieke.step(
                "S0.6",
                "prints the mentor wall of a group on one sheet",
                () -> {
                    marieke.taps("Vandaag");
                    marieke.taps("Print de mentormuur");
                    marieke.taps(Pattern.compile("^Egels"));
                    marieke.seesHeading("Wie is jouw mentor?");
                    assertThat(marieke.prints("mentormuur")).isEqualTo(1);
                });
        System.out.printf(
                "Stopwatch leader, own spreadsheets to the wall printed: %s%n",
                marieke.stopwatch());
        var invitation = new StringBuilder();
        marieke.step(
                "invites a mentor",
                () -> {
                    marieke.opens("/colleagues");
                    marieke.taps(Pattern.compile("^Levi Tshilombo"));
                    marieke.taps("Nodig Levi uit");
                    marieke.seesHeading("Een link voor Levi");
                    invitation.append(
                            marieke.page().getByText(Pattern.compile("/links/")).textContent());
                });
        levi.step(
                "comes in for the first time",
                () -> {
                    levi.opens(URI.create(invitation.toString().strip()).getPath());
                    levi.types("Jouw wachtwoord", "weer drie gewone woorden");
                    levi.taps("Bewaar mijn wachtwoord");
                    levi.types("Je e-mailadres", "m1112@voorbeeld.example");
                    levi.types("Je wachtwoord", "weer drie gewone woorden");
                    levi.taps("Kom binnen");
                    levi.seesHeading("Dag Levi");
                });
        levi.step(
                "S0.15",
                "saves a note about a child who is there today",
                () -> {
                    levi.within(AriaRole.REGION, "Wie komen er?").taps(Pattern.compile("^Ayoub"));
                    levi.types("Schrijf wat je zag en hoorde", "Danst en zingt mee met de muziek.");
                    levi.taps("Bewaar");
                    levi.sees("Bewaard bij Ayoub.");
                });
        System.out.printf("Stopwatch mentor, first sign-in to note saved: %s%n", levi.stopwatch());
    }
}
