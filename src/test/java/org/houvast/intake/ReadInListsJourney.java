package org.houvast.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.journeys.Screen.DESKTOP;
import static org.houvast.journeys.Screen.PHONE;

import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.houvast.access.Actor;
import org.houvast.foundation.Country;
import org.houvast.journeys.Journey;
import org.houvast.journeys.OnEachScreen;
import org.houvast.journeys.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A leader brings in her own lists, as they are. */
@Import(IntakeWorld.class)
class ReadInListsJourney extends Journey {

    private static final Path EXAMPLES = Path.of("src/test/resources/intake");

    @Autowired IntakeWorld world;

    @TempDir Path folder;

    Actor leader;

    @BeforeEach
    void begin() {
        leader = world.begin(Country.NL);
    }

    private static Path[] files(String... names) {
        var files = new Path[names.length];
        for (int i = 0; i < names.length; i++) {
            files[i] = EXAMPLES.resolve(names[i]);
        }
        return files;
    }

    @OnEachScreen({PHONE, DESKTOP})
    void tidy_lists_come_in_and_go_back(Visitor marieke) {
        marieke.step("comes in", () -> marieke.signsIn(IntakeWorld.NAME, IntakeWorld.PASSWORD));
        marieke.step(
                "sees where lists go",
                () -> {
                    marieke.opens("/imports");
                    marieke.seesHeading("Lees je lijst in");
                });
        marieke.step(
                "drops three lists",
                () -> {
                    marieke.handsOver(
                            "Je lijsten",
                            files(
                                    "netjes/kinderen.csv",
                                    "netjes/medewerkers.xlsx",
                                    "netjes/mentorlijst.xlsx"));
                    marieke.taps("Kijk ze na");
                    marieke.sees("153 rijen.");
                    marieke.sees("Zonnestraal is Dagopvang, denken we.");
                });
        marieke.step(
                "takes them over",
                () -> {
                    marieke.taps("Neem 334 rijen over");
                    marieke.seesHeading("Het staat erin");
                });
        marieke.step(
                "answers the row that waited",
                () -> {
                    marieke.taps("Kijk ze na");
                    marieke.types("Laatste oudergesprek in rij 47", "");
                    marieke.taps("Bewaar mijn antwoorden");
                    marieke.taps("Neem één rij over");
                    marieke.seesHeading("Het staat erin");
                });
        marieke.step(
                "takes that back",
                () -> {
                    marieke.taps("Draai alles terug");
                    marieke.seesHeading("Alles is teruggedraaid");
                });
    }

    @OnEachScreen({PHONE, DESKTOP})
    void messy_lists_come_in_as_they_are(Visitor marieke) {
        var before = world.everything(leader);
        marieke.step("comes in", () -> marieke.signsIn(IntakeWorld.NAME, IntakeWorld.PASSWORD));
        marieke.step(
                "drops two lists, not edited",
                () -> {
                    drops(marieke);
                    marieke.seesHeading("Hoe schrijf je Ayd?n?");
                    marieke.seesHeading("Wie is Nina?");
                });
        marieke.step(
                "answers the questions",
                () -> {
                    answers(marieke, "Hoe schrijf je Ayd?n?", "Aydın");
                    answers(marieke, "Hoe schrijf je Y?lmaz?", "Yılmaz");
                    answers(marieke, "Wie is Nina?", "Nina Maes.*1044");
                    answers(marieke, "Wie is Sam?", "Sam Smit.*");
                    answers(marieke, "Is Egels een nieuwe groep?", "Vlinders");
                    answers(marieke, "Is Bestaat Niet een nieuwe groep?", "Zeesterren");
                    marieke.taps("Bewaar mijn antwoorden");
                    marieke.sees("Je antwoorden zijn bewaard.");
                });
        marieke.step(
                "types in place what cannot be",
                () -> {
                    marieke.types("geb. datum in rij 256", "28-02-2023");
                    marieke.types("Naam kind in rij 257", "Postma, Piet");
                    marieke.types("geb. datum in rij 257", "1-1-2024");
                    marieke.types("dagen in rij 257", "ma t/m wo");
                    for (var row : List.of(15, 101, 107, 226)) {
                        marieke.types("laatst geobs. in rij " + row, "");
                    }
                    marieke.taps("Bewaar mijn antwoorden");
                    marieke.canTap("Neem 292 rijen over");
                });
        marieke.step(
                "takes them over",
                () -> {
                    marieke.taps("Neem 292 rijen over");
                    marieke.seesHeading("Het staat erin");
                    marieke.doesNotSee("rijen wachten");
                });
        marieke.step(
                "finds a child where it plays",
                () -> {
                    marieke.opens("/children");
                    marieke.types("Zoek een kind", "Tijn Yilmaz");
                    marieke.taps("Zoek");
                    marieke.sees("Tijn Yılmaz");
                });
        assertThat(world.count(leader, "child.care_placement")).isEqualTo(252);
        assertThat(world.count(leader, "organisation.care_group")).isEqualTo(9);
        var taken = world.everything(leader);
        marieke.step(
                "drops the very same lists once more",
                () -> {
                    drops(marieke);
                    marieke.sees("Alles staat er al.");
                });
        assertThat(world.everything(leader)).isEqualTo(taken);
        marieke.step(
                "takes everything back",
                () -> {
                    marieke.opens("/imports");
                    marieke.taps(Pattern.compile(".*292 nieuw.*"));
                    marieke.taps("Draai alles terug");
                    marieke.seesHeading("Alles is teruggedraaid");
                });
        assertThat(world.everything(leader)).isEqualTo(before);
    }

    @OnEachScreen({PHONE, DESKTOP})
    void those_who_learn_come_in_without_any_child(Visitor marieke) {
        marieke.step("comes in", () -> marieke.signsIn(IntakeWorld.NAME, IntakeWorld.PASSWORD));
        marieke.step(
                "drops the list of trainees",
                () -> {
                    marieke.opens("/imports");
                    marieke.handsOver("Je lijsten", files("stagiairs/Stagiairs 2026.csv"));
                    marieke.taps("Kijk ze na");
                    marieke.seesHeading("Wie is Sanne Bakker?");
                    marieke.sees("ROC Noordrand");
                });
        marieke.step(
                "says that nobody guides them yet",
                () -> {
                    answers(marieke, "Wie is Sanne Bakker?", "Nog geen mentor");
                    answers(marieke, "Wie is Sanne?", "Nog geen mentor");
                    marieke.taps("Bewaar mijn antwoorden");
                });
        marieke.step(
                "takes them over",
                () -> {
                    marieke.taps("Neem 4 rijen over");
                    marieke.seesHeading("Het staat erin");
                    marieke.opens("/trainees");
                    marieke.sees("Łucja Kowalska");
                });
    }

    @OnEachScreen({PHONE, DESKTOP})
    void locations_come_from_the_public_register(Visitor marieke) {
        marieke.step("comes in", () -> marieke.signsIn(IntakeWorld.NAME, IntakeWorld.PASSWORD));
        marieke.step(
                "drops the register",
                () -> {
                    marieke.opens("/imports");
                    marieke.handsOver("Je lijsten", files("register/export_opendata_lrk.csv"));
                    marieke.taps("Kijk ze na");
                    marieke.sees("'t Nest");
                    marieke.doesNotSee("Van anderen");
                    marieke.doesNotSee("Geheim");
                });
        marieke.step(
                "takes her own over",
                () -> {
                    marieke.taps("Neem 2 rijen over");
                    marieke.seesHeading("Het staat erin");
                });
        assertThat(world.count(leader, "organisation.location")).isEqualTo(2);
        assertThat(world.count(leader, "intake.list where sheet::text like '%Geheim%'")).isZero();
    }

    @OnEachScreen({PHONE, DESKTOP})
    void what_is_no_list_is_refused_with_what_to_do(Visitor marieke) {
        marieke.step("comes in", () -> marieke.signsIn(IntakeWorld.NAME, IntakeWorld.PASSWORD));
        for (var file : HostileFiles.in(folder).entrySet()) {
            marieke.step(
                    "drops " + file.getKey().getFileName(),
                    () -> {
                        marieke.opens("/imports");
                        marieke.handsOver("Je lijsten", file.getKey());
                        marieke.taps("Kijk ze na");
                        marieke.sees(file.getValue());
                    });
        }
        assertThat(world.count(leader, "intake.import")).isZero();
        assertThat(world.count(leader, "intake.list")).isZero();
    }

    private static void drops(Visitor marieke) {
        marieke.opens("/imports");
        marieke.handsOver(
                "Je lijsten",
                files("rommelig/kinderen_export.csv", "rommelig/Medewerkers overzicht.xlsx"));
        marieke.taps("Kijk ze na");
    }

    private static void answers(Visitor marieke, String question, String answer) {
        marieke.within(AriaRole.GROUP, question).taps(Pattern.compile("^" + answer + "$"));
    }
}
