package org.houvast.intake;

import static org.houvast.journeys.Screen.DESKTOP;
import static org.houvast.journeys.Screen.PHONE;

import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.houvast.foundation.Country;
import org.houvast.journeys.Journey;
import org.houvast.journeys.OnEachScreen;
import org.houvast.journeys.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A leader brings in her own lists, as they are. */
@Import(IntakeWorld.class)
class ReadInListsJourney extends Journey {

    private static final Path EXAMPLES = Path.of("src/test/resources/intake");

    @Autowired IntakeWorld world;

    @BeforeEach
    void begin() {
        world.begin(Country.NL);
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
    void messy_lists_come_in_with_questions(Visitor marieke) {
        marieke.step("comes in", () -> marieke.signsIn(IntakeWorld.NAME, IntakeWorld.PASSWORD));
        marieke.step(
                "drops two lists",
                () -> {
                    marieke.opens("/imports");
                    marieke.handsOver(
                            "Je lijsten",
                            files(
                                    "rommelig/kinderen_export.csv",
                                    "rommelig/Medewerkers overzicht.xlsx"));
                    marieke.taps("Kijk ze na");
                    marieke.seesHeading("Hoe schrijf je Ayd?n?");
                });
        marieke.step(
                "answers the questions",
                () -> {
                    marieke.within(AriaRole.GROUP, "Hoe schrijf je Ayd?n?").taps("Aydın");
                    marieke.within(AriaRole.GROUP, "Hoe schrijf je Y?lmaz?").taps("Yılmaz");
                    marieke.within(AriaRole.GROUP, "Wie is Sam?")
                            .taps(Pattern.compile("Sam Smit.*"));
                    marieke.taps("Bewaar mijn antwoorden");
                    marieke.sees("Je antwoorden zijn bewaard.");
                });
    }
}
