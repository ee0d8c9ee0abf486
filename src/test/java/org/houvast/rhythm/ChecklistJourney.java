package org.houvast.rhythm;

import org.houvast.demo.Cast;
import org.houvast.journeys.DemoJourney;
import org.houvast.journeys.OnEachScreen;
import org.houvast.journeys.Visitor;

/** What everyone agreed to do for each child is there to read, and the leader's to change. */
class ChecklistJourney extends DemoJourney {

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
