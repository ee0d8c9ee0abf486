package org.houvast.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.houvast.demo.Cast;

/**
 * An ordinary day: someone is not there, someone stands in, a mentor sees something nice and looks
 * along a card; and the tablet of the group. What is done most costs as few taps as was promised.
 */
class DayJourney extends DemoJourney {

    @OnEachScreen
    void someone_is_not_there_and_the_day_goes_on(Visitor marieke, Visitor daan, Visitor samira) {
        marieke.signsIn(Cast.MARIEKE.signInName(), Cast.PASSWORD);
        marieke.step(
                "sees without a tap who can use help, and where to walk by",
                () -> {
                    marieke.seesHeading("Dag Marieke");
                    marieke.seesHeading("Wie kan hulp gebruiken?");
                    marieke.sees("Ruben is er niet t/m vr 20 nov");
                    marieke.seesHeading("Mijn rondje");
                });
        marieke.step(
                "ticks where she walked by, with one tap",
                () -> {
                    marieke.within(
                            1,
                            3,
                            () ->
                                    marieke.at(AriaRole.LISTITEM, "Loop langs bij Anouk")
                                            .taps(Pattern.compile("^Gedaan")));
                    marieke.sees("Fijn dat je langsging.");
                });
        marieke.step(
                "S0.32",
                "reports in two taps that Samira is not there; who stands in takes over by itself",
                () -> {
                    marieke.within(
                            3,
                            15,
                            () -> {
                                marieke.taps("Iemand is er niet");
                                marieke.taps("Samira is er niet");
                            });
                    marieke.seesHeading("Samira is er niet");
                    marieke.sees("Het is doorgegeven.");
                    marieke.sees(Pattern.compile("neemt over$"));
                });
        daan.signsIn(Cast.DAAN.signInName(), Cast.PASSWORD);
        daan.step(
                "S0.32",
                "who stands in sees it first, and prints what is good to know on one sheet",
                () -> {
                    daan.sees("Je neemt over van Samira");
                    daan.within(
                            2,
                            10,
                            () -> {
                                daan.taps(Pattern.compile("^Je neemt over van Ruben"));
                                daan.taps("Goed om te weten, Kometen");
                            });
                    daan.seesHeading("Fijn dat je er bent");
                    daan.sees("Mentor Ruben, vandaag Daan");
                    daan.sees("Verdrietig? Ga naast hem zitten. Praten hoeft niet.");
                    assertThat(daan.prints("goed-om-te-weten")).isEqualTo(1);
                    daan.opens("/groups/" + Cast.KOMETEN + "/essentials");
                    assertThat(daan.prints("goed-om-te-weten-groep")).isEqualTo(1);
                });
        marieke.step(
                "Samira is here after all",
                () -> {
                    marieke.taps("Maak ongedaan");
                    marieke.seesHeading("Wie is er niet?");
                });
        samira.signsIn(Cast.SAMIRA.signInName(), Cast.PASSWORD);
        samira.step(
                "finds a child with two taps",
                () -> {
                    samira.within(
                            2,
                            5,
                            () -> {
                                samira.taps("Kinderen");
                                samira.taps(Pattern.compile("^Noor "));
                            });
                    samira.canTap("Kijkkaart");
                });
        samira.step(
                "S0.16 S0.25",
                "writes a small moment, with a start that fits; the nice moments are hers to see",
                () -> {
                    samira.opens(
                            "/notes/new?child=" + Cast.NOOR.placement() + "&kind=SMALL_MOMENT");
                    samira.taps("We lachten samen om …");
                    samira.taps("Bewaar");
                    samira.sees("Bewaard bij Noor.");
                    samira.opens("/good-moments");
                    samira.seesHeading("Leuke momenten");
                    samira.sees("Alleen jij ziet dit.");
                    samira.sees(Pattern.compile("We lachten samen om"));
                });
        samira.step(
                "S1.11 S1.12",
                "looks along the card of the age: seen, not seen yet, or not looked",
                () -> {
                    samira.opens("/children/" + Cast.NOOR.placement());
                    samira.taps("Kijkkaart");
                    samira.seesHeading("Kijkkaart van Noor");
                    samira.within(AriaRole.GROUP, "Kiest zelf wat het gaat doen").taps("Gezien");
                    samira.taps("Bewaar");
                    samira.sees("Bewaard bij Noor.");
                });
        samira.step(
                "a child does not come: two taps from home",
                () -> {
                    samira.opens("/today");
                    samira.within(
                            2,
                            4,
                            () -> {
                                samira.taps(Pattern.compile("^Fenna komt vandaag niet"));
                                samira.taps("Milan komt niet");
                            });
                    samira.sees("Milan komt vandaag niet.");
                });
    }

    @OnEachScreen
    void the_tablet_of_the_group(Visitor samira, Visitor tablet, Visitor soraya) {
        soraya.signsIn(Cast.SORAYA.signInName(), Cast.PASSWORD);
        soraya.step(
                "an assistant sees without a tap who is still to answer, and the year plan with one",
                () -> {
                    soraya.seesHeading("Wie zei nog niet: klopt?");
                    soraya.within(1, 5, () -> soraya.taps("Jaarplanning"));
                    soraya.seesHeading("Jaarplanning 2026");
                });
        soraya.step(
                "prints the year plan on one sheet with two taps",
                () -> {
                    soraya.opens("/today");
                    soraya.within(
                            2,
                            10,
                            () -> {
                                soraya.taps("Print de jaarplanning");
                                soraya.taps("Print");
                            });
                    assertThat(soraya.prints("jaarplanning")).isEqualTo(1);
                });
        soraya.step(
                "asks kindly with one tap",
                () -> {
                    soraya.opens("/today");
                    soraya.within(2, 6, () -> soraya.taps("Vraag het Samira"));
                    soraya.sees("Gevraagd. Samira ziet het op Vandaag.");
                });
        soraya.step(
                "moves what is planned for Milan with three taps",
                () -> {
                    soraya.opens("/today");
                    soraya.within(
                            3,
                            15,
                            () -> {
                                soraya.taps("Milan");
                                soraya.tapsFirst(Pattern.compile("^(ma|di|wo|do|vr) \\d"));
                                soraya.taps("Bewaar deze dag");
                            });
                    soraya.sees("Bewaard. Het staat nu op");
                });
        samira.signsIn(Cast.SAMIRA.signInName(), Cast.PASSWORD);
        samira.step(
                "chooses four digits on her own phone",
                () -> {
                    samira.opens("/me");
                    samira.types("Kies vier cijfers", "2580");
                    samira.taps("Kies deze cijfers");
                    samira.sees("Je cijfers zijn gekozen.");
                });
        tablet.signsIn(Cast.MARIEKE.signInName(), Cast.PASSWORD);
        tablet.step(
                "a leader makes this the tablet of the Kometen, and is gone from it",
                () -> {
                    tablet.opens("/tablets");
                    tablet.types("Hoe heet de tablet?", "Bij de deur");
                    tablet.taps("Zonnestraal · Kometen");
                    tablet.taps("Gebruik dit apparaat voor de groep");
                    tablet.seesHeading("Wie ben jij?");
                });
        tablet.step(
                "who stands in without an account sees what is good to know",
                () -> {
                    tablet.taps("Ik val in. Laat zien wat ik moet weten.");
                    tablet.seesHeading("Fijn dat je er bent");
                    tablet.opens("/tablet");
                });
        tablet.step(
                "Samira taps her arch",
                () -> {
                    tablet.taps("Samira");
                    tablet.sees("Dag Samira");
                });
        tablet.step(
                "types four digits and sees who comes",
                () -> {
                    tablet.types("Typ je 4 cijfers", "2580");
                    tablet.taps("Ga verder");
                    tablet.seesHeading("Dag Samira");
                    tablet.within(AriaRole.REGION, "Wie komen er?").sees("Milan");
                });
        tablet.step(
                "is done, and the tablet is locked",
                () -> {
                    tablet.taps("Klaar");
                    tablet.seesHeading("Wie ben jij?");
                });
    }
}
