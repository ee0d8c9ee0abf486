package org.houvast.rhythm;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.houvast.demo.Cast;
import org.houvast.journeys.DemoJourney;
import org.houvast.journeys.OnEachScreen;
import org.houvast.journeys.Visitor;
import org.junit.jupiter.api.io.TempDir;

/** What everyone agreed to do for each child is there to read, and the leader's to change. */
class ChecklistJourney extends DemoJourney {

    private static final String FOTO =
            "\nbso;Foto voor het boekje;Moment;6;weken;na de eerste dag;12;6;aanbod;;;;;";

    @TempDir Path folder;

    @OnEachScreen
    void a_mentor_reads_how_it_is_done(Visitor samira) {
        samira.step(
                "S0.8",
                "a mentor finds what was agreed, and how one does it",
                () -> {
                    samira.signsIn(Cast.SAMIRA.signInName(), Cast.PASSWORD);
                    samira.opens("/my-year");
                    samira.taps("Wat spreken wij af, en hoe doen wij het?");
                    samira.seesHeading("Checklist mentorschap");
                    samira.sees("Kijk tijdens spel en samen eten.");
                });
    }

    @OnEachScreen
    void a_leader_brings_a_list_of_what_is_agreed(Visitor marieke) throws IOException {
        marieke.signsIn(Cast.MARIEKE.signInName(), Cast.PASSWORD);
        marieke.opens("/checklists");
        var along = marieke.page().waitForDownload(() -> marieke.taps("CSV"));
        var list = Files.readString(along.path()).stripTrailing();
        marieke.step(
                "hands over a list with one word that nobody knows: row, column and why",
                () -> {
                    marieke.taps("Lees een checklist in");
                    marieke.seesHeading("Lees een checklist in");
                    marieke.handsOver("Het bestand", file(list + FOTO.replace("weken", "wekken")));
                    marieke.taps("Kijk wat er verandert");
                    marieke.sees(
                            "Eén ding is nog niet te lezen. Pas je bestand aan. Er is niets bewaard.");
                    var row = marieke.at(AriaRole.ROW, "wekken");
                    row.sees(String.valueOf(list.lines().count() + 1));
                    row.sees("Dagen, weken of maanden");
                    row.sees("Dit woord kennen we niet.");
                });
        marieke.step(
                "finds nothing of it in the list",
                () -> {
                    marieke.opens("/checklists");
                    marieke.doesNotSee("Foto voor het boekje");
                });
        marieke.step(
                "S0.8",
                "hands over the list that is right, and sees first what it does to the plan",
                () -> {
                    marieke.opens("/checklists/imports");
                    marieke.handsOver(
                            "Het bestand",
                            file(
                                    list.replaceFirst(
                                                    "Wat vindt het kind zelf\\?",
                                                    "Hoe vind je het hier?")
                                            + FOTO));
                    marieke.taps("Kijk wat er verandert");
                    marieke.sees("Er veranderen 2 afspraken");
                    marieke.sees("Andere woorden: Hoe vind je het hier?");
                    marieke.sees("kinderen krijgen er een moment bij");
                });
        marieke.step(
                "keeps it; the year plan follows",
                () -> {
                    marieke.taps("Bewaar");
                    marieke.seesHeading("Checklist mentorschap");
                    marieke.sees("Foto voor het boekje");
                    marieke.opens("/children/" + Cast.MILAN.placement());
                    marieke.sees("Foto voor het boekje");
                });
    }

    private Path file(String list) {
        try {
            return Files.writeString(folder.resolve("checklist.csv"), list + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @OnEachScreen
    void a_leader_changes_what_was_agreed_and_sees_first_what_it_does(Visitor marieke) {
        marieke.step(
                "opens the checklist from the year plan",
                () -> {
                    marieke.signsIn(Cast.MARIEKE.signInName(), Cast.PASSWORD);
                    marieke.opens("/year-plan");
                    marieke.taps("Checklist mentorschap");
                    marieke.seesHeading("Checklist mentorschap");
                });
        marieke.step(
                "lets the children of the bso say twice a year how it goes",
                () -> {
                    marieke.taps("Wat vindt het kind zelf?");
                    marieke.types("Om de hoeveel maanden daarna? mag leeg blijven", "6");
                    marieke.taps("Kijk wat er verandert");
                    marieke.seesHeading("Dit verandert er voor Wat vindt het kind zelf?");
                    marieke.sees("moeten eerder klaar zijn");
                });
        marieke.step(
                "saves it, and sees it in the list",
                () -> {
                    marieke.taps("Bewaar");
                    marieke.sees("Bewaard. De jaarplanning is bijgewerkt.");
                    marieke.sees("Daarna elke 6 maanden.");
                });
        marieke.step(
                "adds something of their own",
                () -> {
                    marieke.taps("Afspraak erbij bso");
                    marieke.types("Hoe heet het?", "Foto voor het boekje");
                    marieke.taps("Kijk wat er verandert");
                    marieke.sees("kinderen krijgen er een moment bij");
                    marieke.taps("Bewaar");
                    marieke.sees("Foto voor het boekje");
                });
        marieke.step(
                "looks what it means when a line stops, and leaves it",
                () -> {
                    marieke.taps("Foto voor het boekje");
                    marieke.taps("Deze afspraak stopt");
                    marieke.types("Laatste dag", "2026-11-16");
                    marieke.taps("Kijk wat er dan verandert");
                    marieke.sees("vervallen");
                    marieke.taps("Pas aan");
                    marieke.seesHeading("Foto voor het boekje");
                });
    }
}
