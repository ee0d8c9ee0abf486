package org.houvast.journeys;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.houvast.demo.Cast;

/**
 * Samira's afternoon: who comes, a note in three taps, what a colleague saw, and enough is enough.
 */
class MentorJourney extends DemoJourney {

    @OnEachScreen
    void a_mentor_writes_a_note_between_two_nappies(Visitor samira) {
        samira.step(
                "S0.26",
                "sees which of her ten children come this afternoon",
                () -> {
                    samira.signsIn(Cast.SAMIRA.signInName(), Cast.PASSWORD);
                    samira.seesHeading("Dag Samira");
                    var faces = samira.within(AriaRole.REGION, "Wie komen er?");
                    Cast.TODAY_OF_SAMIRA.forEach(child -> faces.sees(child.givenName()));
                });

        samira.step(
                "S0.15",
                "saves a note in three taps and ten seconds",
                () -> {
                    samira.within(
                            3,
                            10,
                            () -> {
                                samira.within(AriaRole.REGION, "Wie komen er?")
                                        .taps(Pattern.compile("^Milan"));
                                samira.types("Schrijf wat je zag en hoorde", "Bouwt een toren.");
                                samira.taps("Bewaar");
                            });
                    samira.sees("Bewaard bij Milan.");
                });
        samira.step(
                "S0.14",
                "closes the observation herself: this is enough",
                () -> {
                    samira.opens("/children/" + Cast.MILAN.placement());
                    samira.sees("Bouwt een toren.");
                    samira.taps("Dit is genoeg");
                    samira.sees("Genoeg. Ga maar spelen.");
                });
        samira.step(
                "ticks with one tap what is done",
                () -> {
                    samira.opens("/today");
                    samira.within(1, 2, () -> samira.taps("Gedaan: Praat met de ouders van Yara"));
                    samira.sees("Gedaan. Dat staat.");
                });
        System.out.printf(
                "Stopwatch mentor, sign-in to note saved and observation closed: %s%n",
                samira.stopwatch());
    }

    @OnEachScreen
    void what_a_colleague_saw_reaches_the_mentor(Visitor daan, Visitor samira) {
        daan.step(
                "writes for the mentor what he saw",
                () -> {
                    daan.signsIn(Cast.DAAN.signInName(), Cast.PASSWORD);
                    daan.seesHeading("Dag Daan");
                    daan.opens("/notes/new?child=" + Cast.SEM.placement() + "&kind=FOR_THE_MENTOR");
                    daan.types(
                            "Schrijf wat je zag en hoorde", "Vroeg drie keer wanneer mama komt.");
                    daan.taps("Bewaar");
                    daan.sees("Bewaard bij Sem.");
                });
        samira.step(
                "S1.9",
                "finds it with Sem and ticks it as read",
                () -> {
                    samira.signsIn(Cast.SAMIRA.signInName(), Cast.PASSWORD);
                    samira.seesHeading("Dag Samira");
                    samira.opens("/children/" + Cast.SEM.placement());
                    samira.sees("Vroeg drie keer wanneer mama komt.");
                    samira.opens("/today");
                    samira.sees("Lees wat Daan zag bij Noor");
                    samira.taps(Pattern.compile("^Gedaan: Lees wat Daan zag bij Noor"));
                    samira.sees("Gelezen.");
                });
        samira.step(
                "plans the talk that she reads of at home with three taps, on a day that fits both",
                () -> {
                    samira.opens("/today");
                    samira.within(
                            3,
                            20,
                            () -> {
                                samira.taps("Praat met de ouders van Yara");
                                samira.tapsFirst(Pattern.compile("^(ma|di|wo|do|vr) \\d"));
                                samira.taps("Bewaar deze dag");
                            });
                    samira.sees("Bewaard. Het staat nu op");
                });
    }

    @OnEachScreen
    void what_asks_attention_is_told_to_the_mentor_first(Visitor samira, Visitor marieke) {
        samira.step(
                "S1.28",
                "sees what asks attention, since when and why, and comes back to it later",
                () -> {
                    samira.signsIn(Cast.SAMIRA.signInName(), Cast.PASSWORD);
                    samira.opens("/me");
                    samira.taps("Vraagt aandacht");
                    samira.seesHeading("Vraagt aandacht");
                    samira.sees("Over Fenna is 18 weken niets opgeschreven.");
                    samira.sees(Pattern.compile("Het laatste was op 14 juli"));
                    samira.taps(Pattern.compile("^Later of klaar"));
                    samira.taps("Over een week");
                    samira.sees("Bewaard. Over een week zie je het weer.");
                });
        marieke.step(
                "S1.28",
                "hears as a leader what cannot wait, and who can do what",
                () -> {
                    marieke.signsIn(Cast.MARIEKE.signInName(), Cast.PASSWORD);
                    marieke.taps(Pattern.compile("^Vraagt aandacht"));
                    marieke.seesHeading("Vraagt aandacht");
                    marieke.taps(Pattern.compile("^Kies een mentor voor Stijn"));
                    marieke.seesHeading("Wie wordt mentor van Stijn D?");
                });
        marieke.step(
                "shows what is known of every child, as it is now",
                () -> {
                    marieke.opens("/showing");
                    marieke.seesHeading("Wat we kunnen laten zien");
                    marieke.sees("Elk kind heeft een mentor");
                });
    }
}
