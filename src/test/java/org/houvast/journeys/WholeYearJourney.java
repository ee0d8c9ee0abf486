package org.houvast.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.houvast.access.MovingClock;
import org.houvast.foundation.daybreak.Mornings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;

/**
 * A whole year in one location, day by day, from an empty house: children come, grow and leave, a
 * mentor falls ill and another one goes, and each quarter says how it went. On every day each child
 * has one mentor or stands where everyone sees it, and every plan has its day or its reason.
 */
@TestPropertySource(properties = "houvast.first-link=" + WholeYearJourney.FIRST_LINK)
@Import({Mornings.class, Centre.class})
class WholeYearJourney extends Journey {

    static final String FIRST_LINK = "the-first-link-of-all";

    private static final String PASSWORD = "drie gewone woorden";
    private static final Path LISTS = Path.of("src/test/resources/intake/netjes");

    private static final String NEWCOMERS =
            """
            Kindnummer;Voornaam;Achternaam;Geboortedatum;Locatie;Groep;Startdatum;Opvangdagen
            9001;Saar;Willems;14-11-2026;Zonnestraal;Dolfijnen;08-03-2027;di, wo
            9002;Mohamed;Aziz;02-05-2025;Zonnestraal;Vossen;15-03-2027;ma, di, vr
            """;

    private static final MovingClock CLOCK = new MovingClock();

    @TestBean(name = "standingClock")
    private Clock clock = CLOCK;

    @Autowired Centre centre;

    @TempDir Path folder;

    static Clock clock() {
        return CLOCK;
    }

    @BeforeEach
    void putTheClockBack() {
        CLOCK.back();
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    @OnEachScreen(Screen.DESKTOP)
    void a_year_goes_by(Visitor marieke, Visitor idris, Visitor sem) throws IOException {
        begins(marieke);
        centre.begins("Vis");
        comesIn(marieke, idris, "Idris Smit", "m1003@voorbeeld.example");
        comesIn(marieke, sem, "Sem Dekker", "m1026@voorbeeld.example");
        marieke.step(
                "says on which days nobody is there, and who helps her",
                () -> {
                    marieke.opens("/calendar");
                    marieke.types("Op welke dagen?", "25-12-2026\n26-12-2026\n1-1-2027\n27-4-2027");
                    marieke.types("Waarom? mag leeg blijven", "feestdag");
                    marieke.taps("Voeg toe");
                    marieke.opens(centre.colleague("Sem Dekker") + "/duties");
                    marieke.taps(Pattern.compile("^Helpt de leidinggevende"));
                    marieke.taps("Kijk wat er verandert");
                    marieke.taps("Bewaar");
                });
        marieke.step(
                "writes down that Hailey goes to school",
                () -> {
                    marieke.opens(centre.child("Hailey Haddad") + "/end");
                    marieke.types("Laatste dag", "2026-12-11");
                    marieke.taps("Kijk wat er verandert");
                    marieke.taps("Bewaar");
                });
        centre.passes(day(2026, 12, 1));
        marieke.step(
                "a child comes, and has a mentor with two taps from home",
                () -> {
                    marieke.opens("/children/new");
                    marieke.types("Roepnaam", "Nora");
                    marieke.types("Achternaam", "Jacobs");
                    marieke.types("Geboortedatum", "2026-08-03");
                    marieke.chooses("Groep", "Zonnestraal · Lieveheersbeestjes");
                    marieke.types("Eerste dag", "2026-12-07");
                    marieke.taps("maandag");
                    marieke.taps("dinsdag");
                    marieke.taps("Voeg toe");
                    marieke.opens("/today");
                    marieke.within(
                            2,
                            20,
                            () -> {
                                marieke.taps("Kies voor Nora");
                                chooses(marieke);
                            });
                    marieke.sees(Pattern.compile("is de mentor van Nora"));
                    marieke.opens(
                            centre.child("Nora Jacobs").replace("/children", "/mentors/choices"));
                    marieke.taps("Ja, verteld");
                });
        centre.passes(day(2026, 12, 14));
        idris.step(
                "gives a moment another day, and lets another one go, with a reason",
                () -> {
                    idris.opens(centre.moment("Idris Smit", "TEAM_TALK", 0));
                    idris.page().getByRole(AriaRole.RADIO).first().check();
                    idris.taps("Bewaar deze dag");
                    idris.sees("Bewaard. Het staat nu op");
                    idris.opens(centre.moment("Idris Smit", "TEAM_TALK", 1));
                    idris.taps("Dit hoeft deze keer niet");
                    idris.taps("Het kind is er nu weinig");
                    idris.taps("Laat deze keer los");
                    idris.sees("Goed. Dit hoeft deze keer niet.");
                    idris.opens(centre.moment("Idris Smit", "PARENT_TALK", 0));
                    idris.taps("Staat in ons andere systeem");
                    idris.sees("Gedaan. Het staat in jullie andere systeem.");
                });
        centre.passes(day(2027, 1, 4));
        quarter(marieke, idris, sem, "Kwartaaloverzicht 4 van 2026");
        centre.passes(day(2027, 2, 1));
        marieke.step(
                "S0.32",
                "Idris is ill for three weeks; each day somebody takes over",
                () -> {
                    marieke.opens(centre.colleague("Idris Smit"));
                    var away = marieke.within(AriaRole.REGION, "Afwezig");
                    away.taps("Op andere dagen");
                    away.types("Laatste dag", "2027-02-19");
                    away.taps("Bewaar");
                    marieke.opens(centre.colleague("Idris Smit").replace("/colleagues", "/away"));
                    marieke.seesHeading("Idris S is er niet");
                    covers(marieke);
                    marieke.sees(Pattern.compile("neemt over$"));
                });
        centre.passes(day(2027, 2, 22));
        idris.step(
                "is back, and reads who was there for his children",
                () -> {
                    idris.opens("/today");
                    idris.taps(Pattern.compile("voor je over|Kijk wat er gebeurde"));
                    idris.seesHeading("Fijn dat je er weer bent");
                    idris.taps("Gelezen");
                    idris.sees("Fijn. Nu weet je het weer.");
                });
        centre.passes(day(2027, 3, 1));
        var newcomers = Files.writeString(folder.resolve("nieuw.csv"), NEWCOMERS);
        marieke.step(
                "brings a list of who comes, and chooses for each",
                () -> {
                    marieke.opens("/imports");
                    marieke.handsOver("Je lijsten", newcomers);
                    marieke.taps("Kijk ze na");
                    marieke.taps("Neem 2 rijen over");
                    marieke.seesHeading("Het staat erin");
                    choosesForAll(marieke);
                });
        centre.passes(day(2027, 4, 5));
        quarter(marieke, idris, sem, "Kwartaaloverzicht 1 van 2027");
        marieke.step(
                "Ïnes goes to another group, and to a mentor there, with a note",
                () -> {
                    marieke.opens(centre.child("Ïnes Tshilombo") + "/groups");
                    marieke.chooses("Groep", "Zonnestraal · Vossen");
                    marieke.types("Vanaf welke dag?", "2027-05-03");
                    marieke.taps("Kijk wat er verandert");
                    marieke.taps("Bewaar");
                });
        centre.passes(day(2027, 5, 3));
        marieke.step(
                "Ïnes has a mentor of her new group",
                () -> {
                    marieke.opens(
                            centre.child("Ïnes Tshilombo")
                                    .replace("/children", "/mentors/choices"));
                    chooses(marieke);
                    marieke.opens(
                            centre.child("Ïnes Tshilombo")
                                    .replace("/children", "/mentors/handovers"));
                    marieke.seesHeading("De overdracht van Ïnes");
                });
        idris.step(
                "S0.34",
                "writes for whoever follows Ïnes now",
                () -> {
                    idris.opens(
                            centre.child("Ïnes Tshilombo")
                                    .replace("/children", "/mentors/handovers"));
                    idris.types(
                            "Wat moet de nieuwe mentor van Ïnes weten?",
                            "Ïnes wil eerst kijken. Daarna doet ze graag mee.");
                    idris.taps("Bewaar");
                    idris.sees(Pattern.compile("kan het lezen"));
                });
        centre.passes(day(2027, 6, 14));
        marieke.step(
                "Kaan stops; for all but one of his children somebody follows",
                () -> {
                    marieke.opens(centre.colleague("Kaan Haddad") + "/ending");
                    marieke.types("Laatste werkdag", "2027-06-30");
                    marieke.taps("Kijk wat er verandert");
                    marieke.taps("Bewaar");
                    marieke.opens("/mentors/fit");
                    marieke.seesHeading("De laatste dag van Kaan H is 30 juni");
                });
        var his = centre.followedBy("Kaan Haddad");
        for (var child : his.subList(0, his.size() - 1)) {
            marieke.opens("/mentors/choices/" + child + "?from=2027-07-01");
            chooses(marieke);
        }
        centre.passes(day(2027, 7, 5));
        quarter(marieke, idris, sem, "Kwartaaloverzicht 2 van 2027");
        marieke.step(
                "sees who has nobody since Kaan left, and chooses",
                () -> {
                    marieke.opens("/mentors");
                    marieke.sees("De mentor werkt hier niet meer");
                    marieke.opens("/showing");
                    marieke.sees("nog niemand");
                    choosesForAll(marieke);
                    marieke.opens("/mentors");
                    marieke.sees("Iedereen heeft een mentor.");
                });
        centre.passes(day(2027, 9, 20));
        marieke.step(
                "closes for a day on which something is planned by hand",
                () -> {
                    idris.opens(centre.moment("Idris Smit", "TEAM_TALK", 0));
                    idris.types("Of kies zelf een dag mag leeg blijven", "2027-09-28");
                    idris.chooses(
                            "Waarom buiten die tijd? mag leeg blijven",
                            "Het past beter bij iets anders");
                    idris.taps("Bewaar deze dag");
                    idris.sees("Bewaard. Het staat nu op");
                    marieke.opens("/calendar");
                    marieke.types("Op welke dagen?", "28-9-2027");
                    marieke.types("Waarom? mag leeg blijven", "studiedag");
                    marieke.taps("Voeg toe");
                });
        centre.passes(day(2027, 10, 4));
        quarter(marieke, idris, sem, "Kwartaaloverzicht 3 van 2027");
        centre.passes(day(2027, 11, 17));
        marieke.step(
                "after a year: four overviews stand, and each child has a mentor of its group",
                () -> {
                    marieke.opens("/overviews");
                    for (var quarter :
                            List.of(
                                    "4e kwartaal 2026",
                                    "1e kwartaal 2027",
                                    "2e kwartaal 2027",
                                    "3e kwartaal 2027")) {
                        marieke.taps(quarter);
                        marieke.sees(Pattern.compile("^Alle \\d+ mentoren zeiden: klopt\\.$"));
                    }
                    marieke.opens("/showing");
                    marieke.sees(Pattern.compile("^Alle \\d+ kinderen hebben een mentor\\.$"));
                    marieke.sees(Pattern.compile("^Bij alle \\d+ kinderen\\.$"));
                });
        centre.holds();
    }

    @OnEachScreen(Screen.PHONE)
    void a_leader_alone_does_it_for_her_colleagues(Visitor marieke) throws IOException {
        begins(marieke);
        centre.begins("Vis");
        var sofie = centre.child("Sofie de Vries");
        marieke.step(
                "S0.4",
                "says that the parents know, when her colleague told them",
                () -> {
                    marieke.opens(sofie.replace("/children", "/mentors/choices"));
                    marieke.taps("Ja, verteld");
                    marieke.sees("Bewaard: de ouders weten wie de mentor is.");
                });
        marieke.step(
                "S0.15",
                "writes down what Idris saw and told her, under his name",
                () -> {
                    marieke.opens(
                            "/notes/new?child="
                                    + sofie.substring("/children/".length())
                                    + "&back="
                                    + sofie);
                    marieke.types("Schrijf wat je zag en hoorde", "Zong het hele lied mee.");
                    marieke.taps("Zag een collega dit?");
                    marieke.chooses("Wie zag het? mag leeg blijven", "Idris Smit");
                    marieke.taps("Bewaar");
                    marieke.sees("Bewaard bij Sofie.");
                    marieke.sees(Pattern.compile("opgeschreven door Marieke Vis"));
                });
        marieke.step(
                "S0.14",
                "opens an observation for Idris, and closes it when it is enough",
                () -> {
                    marieke.taps("Begin een observatie");
                    marieke.opens(
                            "/notes/new?child="
                                    + sofie.substring("/children/".length())
                                    + "&back="
                                    + sofie);
                    marieke.types("Schrijf wat je zag en hoorde", "Deelt haar blokken uit.");
                    marieke.taps("Zag een collega dit?");
                    marieke.chooses("Wie zag het? mag leeg blijven", "Idris Smit");
                    marieke.taps("Bewaar");
                    marieke.taps("Dit is genoeg");
                    marieke.sees("Genoeg. Ga maar spelen.");
                });
        marieke.step(
                "ticks what is done",
                () -> {
                    marieke.opens(centre.moment("Idris Smit", "PARENT_TALK", 0));
                    marieke.taps("Gedaan");
                    marieke.sees("Gedaan. Dat staat.");
                });
        marieke.step(
                "S1.9",
                "writes for Idris, is reminded to tell him, and ticks that she did",
                () -> {
                    marieke.opens(
                            "/notes/new?kind=FOR_THE_MENTOR&child="
                                    + sofie.substring("/children/".length()));
                    marieke.types("Schrijf wat je zag en hoorde", "Mama vraagt naar het slapen.");
                    marieke.taps("Bewaar");
                    marieke.opens("/today");
                    marieke.sees("Vertel Idris S wat iemand zag bij Sofie V");
                    marieke.taps("Gedaan: Vertel Idris S wat iemand zag bij Sofie V");
                    marieke.sees("Gelezen.");
                    marieke.doesNotSee("Vertel Idris S wat iemand zag bij Sofie V");
                });
        marieke.step(
                "S0.32",
                "says that Idris is not there, who takes over, and prints what is good to know",
                () -> {
                    marieke.opens("/away");
                    marieke.taps("Idris S is er niet");
                    marieke.seesHeading("Idris S is er niet");
                    covers(marieke);
                    marieke.taps("Goed om te weten, Lieveheersbeestjes");
                    assertThat(marieke.prints("goed-om-te-weten")).isEqualTo(1);
                });
        marieke.step(
                "S1.31",
                "prints the list of Idris' children, and the wall",
                () -> {
                    marieke.opens(centre.colleague("Idris Smit"));
                    marieke.taps("Lijst op papier");
                    marieke.seesHeading("De mentorkinderen van Idris Smit");
                    assertThat(marieke.prints("lijst")).isEqualTo(1);
                    marieke.opens("/walls");
                    marieke.taps(Pattern.compile("^Lieveheersbeestjes"));
                    assertThat(marieke.prints("mentormuur")).isEqualTo(1);
                });
        centre.jumps(day(2027, 1, 4));
        marieke.step(
                "S1.35",
                "opens the overview of Idris with two taps, goes through it with him, and says so",
                () -> {
                    marieke.opens("/today");
                    marieke.within(
                            2,
                            30,
                            () -> {
                                marieke.taps(Pattern.compile("mentoren keken nog niet"));
                                marieke.taps("Idris Smit");
                            });
                    marieke.taps("Klopt, samen bekeken");
                    marieke.sees("Dank je. Het overzicht staat.");
                });
        marieke.step(
                "shows what there is",
                () -> {
                    marieke.opens("/showing");
                    marieke.sees(Pattern.compile("^Alle \\d+ kinderen hebben een mentor\\.$"));
                });
    }

    /**
     * The quarter is over: who assists asks, a mentor answers, and who leads does it for the rest.
     */
    private void quarter(Visitor marieke, Visitor idris, Visitor sem, String title) {
        sem.step(
                "who assists asks kindly, " + title,
                () -> {
                    sem.opens("/today");
                    sem.within(
                            2,
                            6,
                            () -> {
                                sem.taps(Pattern.compile("^En nog \\d+ mentoren"));
                                sem.taps("Vraag het Idris S");
                            });
                    sem.sees(Pattern.compile("^Gevraagd"));
                });
        idris.step(
                "S1.35",
                "says with two taps that it is right, " + title,
                () -> {
                    idris.opens("/today");
                    idris.within(
                            2,
                            30,
                            () -> {
                                idris.taps(Pattern.compile("kijk je naar je kwartaaloverzicht"));
                                idris.taps("Klopt");
                            });
                    idris.seesHeading(title);
                    idris.sees("Dank je. Het overzicht staat.");
                    idris.taps("Schrijf er later iets bij");
                    idris.types("Jouw regel", "Het was een vol kwartaal.");
                    idris.taps("Bewaar de regel");
                });
        for (var overview : centre.overviewsWaiting()) {
            marieke.opens("/overviews/" + overview);
            marieke.taps("Klopt, samen bekeken");
            marieke.sees("Dank je. Het overzicht staat.");
        }
    }

    /** Somebody for each day on which nobody takes over yet, as far as there is somebody. */
    private static void covers(Visitor marieke) {
        for (int i = 0; i < 40; i++) {
            var choices =
                    marieke.page()
                            .getByRole(
                                    AriaRole.BUTTON,
                                    new Page.GetByRoleOptions().setName(Pattern.compile("^Kies ")));
            int left = choices.count();
            if (left == 0) {
                return;
            }
            choices.first().click();
            PlaywrightAssertions.assertThat(choices).not().hasCount(left);
        }
    }

    /** Takes the one whom the page in front of her proposes. */
    private static void chooses(Visitor marieke) {
        marieke.at(AriaRole.REGION, "omdat …").taps(Pattern.compile("^Kies (?!zelf|wie)"));
        marieke.sees(Pattern.compile("is de mentor van"));
    }

    /** From home, one child after another, until everyone has somebody. */
    private static void choosesForAll(Visitor marieke) {
        for (int i = 0; i < 10; i++) {
            marieke.opens("/today");
            var next =
                    marieke.page()
                            .getByRole(
                                    AriaRole.LINK,
                                    new Page.GetByRoleOptions()
                                            .setName(Pattern.compile("^Kies voor ")));
            if (next.count() == 0) {
                return;
            }
            next.first().click();
            chooses(marieke);
        }
    }

    private void begins(Visitor marieke) throws IOException {
        var children =
                Files.write(
                        folder.resolve("kinderen.csv"),
                        Files.readAllLines(LISTS.resolve("kinderen.csv")).stream()
                                .filter(row ->
                                        row.contains("Zonnestraal") || row.contains("Locatie"))
                                .toList());
        marieke.step(
                "begins with her own lists of one location",
                () -> {
                    marieke.opens("/begin/" + FIRST_LINK);
                    marieke.types("Hoe heet jullie organisatie?", "Kinderhuis De Boomgaard");
                    marieke.types("Je voornaam", "Marieke");
                    marieke.types("Je achternaam", "Vis");
                    marieke.types("Je e-mailadres", "marieke@boomgaard.example");
                    marieke.types("Jouw wachtwoord", PASSWORD);
                    marieke.taps("Begin");
                    marieke.signsIn("marieke@boomgaard.example", PASSWORD);
                    marieke.taps("Lees een lijst in");
                    marieke.handsOver(
                            "Je lijsten",
                            children,
                            LISTS.resolve("medewerkers.xlsx"),
                            LISTS.resolve("mentorlijst.xlsx"));
                    marieke.taps("Kijk ze na");
                    marieke.taps(Pattern.compile("^Neem \\d+ rijen over"));
                    marieke.seesHeading("Het staat erin");
                });
        marieke.step(
                "gives every child a mentor, and makes a plan",
                () -> {
                    marieke.opens("/mentors");
                    marieke.taps("Kies voor allemaal tegelijk");
                    marieke.taps("Neem over wat is aangevinkt");
                    marieke.sees("Iedereen heeft een mentor.");
                    marieke.opens("/year-plan");
                    marieke.taps("Maak de jaarplanning");
                    marieke.sees(Pattern.compile("^De planning is klaar"));
                });
    }

    private void comesIn(Visitor marieke, Visitor who, String name, String email) {
        marieke.opens(centre.colleague(name));
        marieke.taps(Pattern.compile("^Nodig .* uit$"));
        var link = marieke.page().getByText(Pattern.compile("/links/")).textContent().strip();
        who.opens(URI.create(link).getPath());
        who.types("Jouw wachtwoord", PASSWORD);
        who.taps("Bewaar mijn wachtwoord");
        who.signsIn(email, PASSWORD);
    }
}
