package org.houvast.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.houvast.demo.Cast;

/**
 * A warm start: the team's own words on the wall, a visit before the first day, a list that someone
 * does together, a profile that is talked over, and a location that says why it teaches.
 */
class WarmStartJourney extends DemoJourney {

    private static final String OKSANA = "/placements/" + Cast.OKSANA.placement();
    private static final String AMINA = "/placements/" + Cast.AMINA.placement();

    @OnEachScreen
    void the_teams_own_words_hang_on_the_wall(Visitor veerle, Visitor els) {
        veerle.step(
                "S2.103",
                "finds what hangs on the wall, and prints the feedback poster",
                () -> {
                    veerle.signsIn(Cast.VEERLE.signInName(), Cast.PASSWORD);
                    veerle.opens("/sheets");
                    veerle.seesHeading("Aan de muur");
                    veerle.within(AriaRole.REGION, "Het Kiezeltje")
                            .taps(Pattern.compile("^Feedbackposter"));
                    veerle.seesHeading("Zo praten wij over het werk");
                    veerle.sees("later, op een rustig moment");
                    assertThat(veerle.prints("feedbackposter")).isEqualTo(1);
                });
        veerle.step(
                "S2.60",
                "changes a sentence with the team",
                () -> {
                    veerle.taps("Verander de woorden");
                    veerle.within(AriaRole.REGION, "Ik zeg wat ik zag")
                            .types(
                                    "Eén zin per regel",
                                    "Ik *zag* dat je wachtte.\nToen deed ze het *zelf*.\nDat *hielp*.");
                    veerle.taps("Bewaar");
                    veerle.sees("Bewaard. Print het blad en hang het op.");
                });
        els.step(
                "S2.60",
                "agrees with it by her name",
                () -> {
                    els.signsIn(Cast.ELS.signInName(), Cast.PASSWORD);
                    els.opens("/sheets/" + Cast.HET_KIEZELTJE + "/feedback/words");
                    els.taps("Ik spreek dit mee af");
                    els.taps("Bekijk en print");
                    els.sees("Toen deed ze het");
                    els.sees(Pattern.compile("^Dit spraken wij af op"));
                });
        veerle.step(
                "S2.50",
                "prints what the team agreed about who learns here",
                () -> {
                    veerle.opens("/sheets/" + Cast.HET_KIEZELTJE + "/agreements");
                    veerle.seesHeading("Zo gaan wij om met wie hier leert");
                    assertThat(veerle.prints("afspraken")).isEqualTo(1);
                });
        veerle.step(
                "S2.95",
                "puts the day of the group into its own words and prints it",
                () -> {
                    veerle.opens("/sheets");
                    veerle.within(AriaRole.REGION, "Het Kiezeltje")
                            .taps(Pattern.compile("^Dagverloop · De Peuters"));
                    veerle.taps("Verander de woorden");
                    veerle.within(AriaRole.REGION, "11 – 12 uur")
                            .types("Eén zin per regel", "We eten soep.\nJij: schep samen op.");
                    veerle.taps("Bewaar");
                    veerle.taps("Bekijk en print");
                    veerle.sees("Jij: schep samen op.");
                    assertThat(veerle.prints("dagverloop")).isEqualTo(1);
                });
        veerle.step(
                "S2.43 S2.46",
                "gives everyone the same time to settle in",
                () -> {
                    veerle.opens("/sheets/" + Cast.HET_KIEZELTJE + "/onboarding/words");
                    veerle.types("Hoeveel weken mag iemand wennen?", "6");
                    veerle.taps("Bewaar");
                    veerle.opens("/placements/" + Cast.OKSANA.placement() + "/warm-start");
                    veerle.sees("Iedereen krijgt die tijd: jong of oud, betaald of niet.");
                });
    }

    @OnEachScreen
    void who_starts_is_welcomed_in_two_languages(Visitor veerle, Visitor oksana, Visitor jonas) {
        veerle.step(
                "S2.44",
                "invites Oksana to meet the team at a calm hour",
                () -> {
                    veerle.signsIn(Cast.VEERLE.signInName(), Cast.PASSWORD);
                    veerle.opens(OKSANA + "/warm-start");
                    veerle.types("Welke dag?", "2026-11-20");
                    veerle.types("Hoe laat is het rustig?", "12:30");
                    veerle.taps("Kies dit moment");
                    veerle.sees("De uitnodiging staat klaar, ook op de welkomstpagina.");
                });
        veerle.step(
                "S2.45",
                "sees on the welcome page at which quiet hour the first day begins",
                () -> {
                    veerle.opens(OKSANA + "/welcome");
                    veerle.sees(Pattern.compile("^Kom om"));
                    veerle.sees("Kom eerst eens kijken:");
                    assertThat(veerle.prints("welkomstpagina")).isEqualTo(1);
                });
        oksana.step(
                "S2.44",
                "reads it at home in Dutch and Ukrainian, and comes",
                () -> {
                    oksana.signsIn(Cast.OKSANA.signInName(), Cast.PASSWORD);
                    oksana.sees("Спершу прийди подивитися");
                    oksana.taps(Pattern.compile("^Ik kom"));
                    oksana.sees("Fijn dat je het laat weten.");
                });
        System.out.printf(
                "Stopwatch trainee, front door to the answer on an invitation: %s%n",
                oksana.stopwatch());
        oksana.step(
                "reads from right to left, if that is her language",
                () -> {
                    oksana.opens("/me");
                    oksana.taps("العربية");
                    oksana.taps(Pattern.compile("^Kies deze hulp"));
                    oksana.sees(Pattern.compile("ما هو قادم"));
                });
        jonas.step(
                "S2.43",
                "does the first things of the list with her",
                () -> {
                    jonas.signsIn(Cast.JONAS.signInName(), Cast.PASSWORD);
                    jonas.opens(OKSANA + "/warm-start");
                    jonas.taps("Weten wie je belt als je ziek bent");
                    jonas.sees(Pattern.compile("^met Jonas"));
                });
        jonas.step(
                "S2.61",
                "goes through the poster with her",
                () -> {
                    jonas.taps("We lazen dit samen Feedbackposter");
                    jonas.sees(Pattern.compile("^samen gelezen op .* met Jonas"));
                });
    }

    @OnEachScreen
    void a_trainee_says_how_it_feels(Visitor amina, Visitor els, Visitor veerle) {
        amina.step(
                "S2.47",
                "tells her mentor, and nobody else",
                () -> {
                    amina.signsIn(Cast.AMINA.signInName(), Cast.PASSWORD);
                    amina.taps("Hoe voelt het na een maand?");
                    amina.seesHeading("Hoe voelt het na een maand?");
                    amina.taps("Ik durf vragen te stellen.");
                    amina.types(
                            "Wil je er iets bij zeggen? Het mag in je eigen taal. mag leeg blijven",
                            "شكرًا لكم");
                    amina.taps(Pattern.compile("^Els "));
                    amina.taps("Bewaar");
                    amina.sees("Dank je. Alleen wie je koos, leest het.");
                });
        els.step(
                "S2.47",
                "reads it where she sees how the start goes",
                () -> {
                    els.signsIn(Cast.ELS.signInName(), Cast.PASSWORD);
                    els.opens(AMINA + "/warm-start");
                    els.sees("شكرًا لكم");
                });
        els.step(
                "S2.11 S2.12 S2.13 S2.74",
                "makes the profile with Amina, in a talk of a quarter of an hour",
                () -> {
                    els.opens(AMINA + "/profile");
                    els.types("Wat kan ik al?", "Module spelen is af\nDrie kinderen thuis");
                    els.types("Wat wil ik leren?", "Praten met een papa");
                    els.types("Wat wil ik afleren?", "Meteen helpen");
                    els.taps("Bewaar");
                    els.sees("Bewaard. Jullie zien het allebei.");
                });
        els.step(
                "S2.70",
                "says per skill how the languages go, without a level",
                () -> {
                    els.within(AriaRole.GROUP, "Nederlands").chooses("Verstaan", "vlot");
                    els.within(AriaRole.GROUP, "Nederlands").chooses("Schrijven", "losse woorden");
                    els.taps("Bewaar");
                    els.sees("Bewaard. Jullie zien het allebei.");
                });
        els.step(
                "S2.15",
                "is told gently that the guidance is the same as for everybody",
                () -> {
                    els.taps(Pattern.compile("^Laat los: "));
                    els.sees(Pattern.compile("dezelfde als voor iedereen"));
                });
        els.step(
                "S2.14",
                "chooses an emphasis that follows from the profile",
                () -> {
                    els.chooses("Waar volgt het uit?", "Meteen helpen");
                    els.types(
                            "Wat doen we daarvoor?",
                            "Tel samen tot tien, en kijk wat ze zelf doet");
                    els.taps("Kies dit accent");
                    els.sees("omdat: Meteen helpen");
                });
        els.step(
                "S2.71",
                "reads what Amina told her in confidence",
                () -> {
                    els.opens(AMINA + "/in-confidence");
                    els.sees("Ik slaap nu weinig. Ben ik stil? Vraag het mij gerust.");
                });
        veerle.step(
                "S2.71",
                "leads, and reads neither that nor how it feels",
                () -> {
                    veerle.signsIn(Cast.VEERLE.signInName(), Cast.PASSWORD);
                    veerle.opens(AMINA + "/in-confidence");
                    veerle.doesNotSee("Ik slaap nu weinig. Ben ik stil? Vraag het mij gerust.");
                    veerle.opens(AMINA + "/warm-start");
                    veerle.doesNotSee("شكرًا لكم");
                });
    }

    @OnEachScreen
    void a_location_says_why_it_teaches(Visitor veerle) {
        veerle.step(
                "S2.8 S2.9",
                "writes why and how, and what the team does for it",
                () -> {
                    veerle.signsIn(Cast.VEERLE.signInName(), Cast.PASSWORD);
                    veerle.opens("/visions");
                    veerle.taps(Pattern.compile("^Het Kiezeltje"));
                    veerle.types(
                            "Waarom willen wij dat mensen hier leren?",
                            "Wie hier leert, blijft misschien. En wij blijven scherp.");
                    veerle.types("1. Dit vinden wij belangrijk", "Kijken voor je iets doet");
                    veerle.types(
                            "1. Dit doen wij ervoor", "Elke week kijken we samen tien minuten");
                });
        veerle.step(
                "S2.10",
                "takes a stand on competences, and prints it all",
                () -> {
                    veerle.types("Samenwerken met ouders", "Vanaf dag één begroet je ouders mee.");
                    veerle.taps("Bewaar");
                    veerle.seesHeading("Zo leren mensen bij ons het vak");
                    veerle.sees("Vanaf dag één begroet je ouders mee.");
                    assertThat(veerle.prints("visie")).isEqualTo(1);
                });
    }
}
