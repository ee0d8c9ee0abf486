package org.houvast.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.houvast.demo.Cast;

/** Zofia starts in two weeks: who becomes her mentor, who stands in, and who knows of it. */
class ChoosingJourney extends DemoJourney {

    /**
     * So much of a phone, in px, is the page of a placement at most: it is read between two
     * nappies.
     */
    private static final int HIGHEST = 2_300;

    @OnEachScreen
    void a_child_who_starts_gets_a_mentor(Visitor marieke) {
        marieke.step(
                "sees who starts without a mentor",
                () -> {
                    marieke.signsIn(Cast.MARIEKE.signInName(), Cast.PASSWORD);
                    marieke.seesHeading("Dag Marieke");
                    marieke.opens("/mentors");
                    marieke.taps("Zonnestraal");
                    marieke.sees("Nooit samen op de groep");
                    marieke.taps(Pattern.compile("^Nog .* kinderen"));
                });
        marieke.step(
                "S0.2 S0.3",
                "reads why Samira is proposed, what they both like, and whether she has room",
                () -> {
                    marieke.taps("Kies een mentor voor Zofia");
                    marieke.seesHeading("Voorstel: Samira, omdat …");
                    marieke.sees("Zofia noemde Samira zelf");
                    marieke.sees("Houdt van tekenen, net als Zofia");
                    marieke.sees(Pattern.compile("Mentor van .* kinderen\\."));
                });
        marieke.step(
                "sees what another choice would ask",
                () -> {
                    marieke.taps("Bekijk dagen en vervangers met Daan");
                    marieke.seesHeading("Als het Daan wordt …");
                    marieke.taps("Terug naar het voorstel");
                });
        marieke.step(
                "asks why not somebody else",
                () -> {
                    marieke.taps("Waarom staat iemand er niet bij?");
                    marieke.sees("Een mentor werkt op de groep van het kind.");
                    marieke.taps("Hoe komt dit voorstel tot stand?");
                    marieke.sees("Elke wens weegt half zo zwaar als de wens erboven.");
                });
        marieke.step(
                "lets them play together first, with a day to decide",
                () -> {
                    marieke.taps("Start de proef met Samira");
                    marieke.sees("Zofia speelt eerst samen met Samira.");
                    marieke.sees("Zofia en Samira spelen eerst samen, vanaf 1 december.");
                    marieke.opens("/today");
                    marieke.sees("Zofia en Samira spelen eerst samen");
                    marieke.opens("/children/" + Cast.ZOFIA.placement());
                    marieke.sees("Zofia speelt eerst samen met Samira.");
                    marieke.opens("/mentors/choices/" + Cast.ZOFIA.placement());
                });
        marieke.step(
                "S1.6",
                "chooses someone of the child's own group",
                () -> {
                    marieke.taps("Kies Samira");
                    marieke.sees("Samira is de mentor van Zofia");
                });
        marieke.step(
                "reads on her page why it became Samira",
                () -> {
                    marieke.opens("/children/" + Cast.ZOFIA.placement());
                    marieke.taps("Waarom Samira?");
                    marieke.sees("Gekozen op 17 november 2026 door Marieke, omdat:");
                    marieke.sees("Toen telde het meest:");
                });
        marieke.step(
                "S0.4",
                "tells the parents who their contact is",
                () -> {
                    marieke.opens("/mentors/choices/" + Cast.ZOFIA.placement());
                    marieke.taps("Ja, verteld");
                    marieke.sees("Bewaard: de ouders weten wie de mentor is.");
                    marieke.opens("/children/" + Cast.ZOFIA.placement());
                    marieke.seesHeading("De mentor van Zofia");
                    marieke.sees("Is Samira er niet?");
                });
        marieke.step(
                "agrees on who stands in",
                () -> {
                    marieke.taps("Kies wie vervangt");
                    marieke.seesHeading("Wie vervangt de mentor van Zofia?");
                    marieke.taps("Bewaar");
                    marieke.sees("Bewaard: wie de mentor van Zofia vervangt.");
                });
        marieke.step(
                "lays ways of choosing side by side",
                () -> {
                    marieke.opens("/mentors/scenarios?location=" + Cast.ZONNESTRAAL);
                    marieke.seesHeading("Zoals het nu is");
                    marieke.seesHeading("Zonder wat al vastligt");
                    marieke.sees("Geen manier is de beste.");
                });
        marieke.step(
                "looks at the proposal of another way",
                () -> {
                    marieke.taps(Pattern.compile("^Bekijk dit voorstel Per leeftijd"));
                    marieke.sees("Jullie eigen wensen blijven zoals ze zijn.");
                });
        marieke.step(
                "S1.10",
                "lets age go first, and sees what that does before it is kept",
                () -> {
                    marieke.opens("/mentors/wishes/" + Cast.ZONNESTRAAL);
                    marieke.taps("Per leeftijd");
                    marieke.seesHeading("Nog niet bewaard. Dit zou het doen:");
                    marieke.taps("Bewaar deze wensen");
                    marieke.sees("Bewaard. Een volgend voorstel houdt zich hieraan.");
                });
        marieke.step(
                "S1.13",
                "sees which pairs changed, what a change would cost a child, and lets one stay",
                () -> {
                    marieke.opens("/mentors/fit?location=" + Cast.ZONNESTRAAL);
                    marieke.seesHeading("Passen de paren nog?");
                    marieke.seesHeading("De laatste dag van Mirjam is 27 november");
                    marieke.sees("Een kind dat ouder wordt, houdt de eigen mentor.");
                    marieke.taps("Blijft zo Ayşe en Daan");
                    marieke.sees("Bewaard: dit paar blijft.");
                });
        marieke.step(
                "S0.6",
                "prints the wall of her group in three styles, and the group keeps one",
                () -> {
                    marieke.opens("/groups/" + Cast.KOMETEN + "/wall");
                    assertThat(marieke.prints("mentormuur")).isEqualTo(1);
                    marieke.taps("Als lijst");
                    assertThat(marieke.prints("mentormuur-lijst")).isEqualTo(1);
                    marieke.taps("Voor kinderogen");
                    marieke.opens("/groups/" + Cast.KOMETEN + "/wall");
                    assertThat(marieke.prints("mentormuur-kinderogen")).isEqualTo(1);
                });
        marieke.step(
                "S0.5",
                "prints who is my mentor: for a child alone, and four on a sheet",
                () -> {
                    marieke.opens("/children/" + Cast.MILAN.placement());
                    marieke.taps("Kaart voor Milan");
                    marieke.sees("Ik ben");
                    marieke.sees("Mijn mentor is");
                    assertThat(marieke.prints("kaart-kind")).isEqualTo(1);
                    marieke.opens("/groups/" + Cast.KOMETEN + "/cards");
                    marieke.seesHeading("Kaartjes van Kometen");
                    assertThat(marieke.prints("kaartjes")).isGreaterThan(1);
                });
        marieke.step(
                "S0.4",
                "prints the parents' card, with the number to call",
                () -> {
                    marieke.opens("/mentors/parent-cards/" + Cast.MILAN.placement());
                    marieke.seesHeading("Dit is de mentor van Milan");
                    marieke.taps("Een ander nummer op de kaart");
                    marieke.types("Welk nummer bellen ouders? mag leeg blijven", "020 555 01 23");
                    marieke.taps("Bewaar");
                    marieke.sees("Of bel de groep: 020 555 01 23");
                    assertThat(marieke.prints("kaart-ouders")).isEqualTo(1);
                    marieke.taps("English");
                    marieke.seesHeading("This is Milan’s mentor");
                });
        marieke.step(
                "S0.34",
                "hands Puck over to another mentor, with a note",
                () -> {
                    marieke.opens("/mentors/handovers/" + Cast.PUCK.placement());
                    marieke.seesHeading("De overdracht van Puck");
                    marieke.sees("Dit loopt nog");
                    marieke.types(
                            "Wat moet de nieuwe mentor van Puck weten?",
                            "Puck wil eerst even kijken. Daarna doet ze graag mee.");
                    marieke.taps("Bewaar");
                    marieke.sees("kan het lezen.");
                });
    }

    @OnEachScreen
    void a_mentor_tells_the_parents(Visitor ruben) {
        ruben.step(
                "sees before the day who comes to him, and reads the note",
                () -> {
                    ruben.signsIn(Cast.RUBEN.signInName(), Cast.PASSWORD);
                    ruben.seesHeading("Dag Ruben");
                    ruben.taps(Pattern.compile("^Puck gaat van Mirjam naar Ruben"));
                    ruben.seesHeading("De overdracht van Puck");
                });
        ruben.step(
                "S0.4",
                "prints the card, tells the parents and says so with a tap",
                () -> {
                    ruben.taps("Ja, verteld");
                    ruben.sees("De ouders weten het sinds 17 november 2026.");
                });
    }

    @OnEachScreen
    void a_mentor_who_leaves_writes_for_whoever_comes(Visitor marieke) {
        marieke.step(
                "looks ahead to the day after Mirjam's last, and at who could follow her",
                () -> {
                    marieke.signsIn(Cast.MARIEKE.signInName(), Cast.PASSWORD);
                    marieke.seesHeading("Dag Marieke");
                    marieke.opens("/mentors/fit?location=" + Cast.ZONNESTRAAL);
                    marieke.taps("Bekijk wie mentor van Pien kan zijn");
                    marieke.sees("Je kijkt vooruit: zo is het op zaterdag 28 november 2026.");
                });
        marieke.step(
                "S0.34",
                "writes a note while nobody is chosen yet",
                () -> {
                    marieke.taps("Pien");
                    marieke.sees("Mirjam werkt hier tot en met 27 november.");
                    marieke.taps("Schrijf alvast een briefje voor de volgende mentor");
                    marieke.types(
                            "Wat moet de nieuwe mentor van Pien weten?",
                            "Pien zingt graag. Zo went ze snel.");
                    marieke.taps("Bewaar");
                    marieke.sees("Wie de volgende mentor wordt, kan het lezen.");
                });
        marieke.step(
                "gives a trainee other days, and sees first what that brings about",
                () -> {
                    marieke.opens("/placements/" + Cast.LOTTE.placement());
                    marieke.staysWithin(HIGHEST);
                    marieke.unfolds("Wanneer");
                    marieke.taps("Een andere periode");
                    marieke.types("Laatste dag", "2027-01-29");
                    marieke.taps("Kijk wat er verandert");
                    marieke.sees("Samira begeleidt dan tot en met 29 januari.");
                    marieke.taps("Bewaar");
                    marieke.sees("Van 1 september 2026 tot en met 29 januari 2027.");
                });
        marieke.step(
                "S0.2",
                "lets a mentor be proposed for all locations, and saves one of them after a look",
                () -> {
                    marieke.opens("/mentors/proposals/everywhere");
                    marieke.taps("Maak het voorstel");
                    marieke.sees(Pattern.compile("Voor .* kinderen is er een mentor gevonden"));
                    marieke.taps("Bekijk voor wie Zonnestraal");
                    marieke.sees("Zofia bij Samira");
                    marieke.taps(Pattern.compile("^De Kleine Beer"));
                    marieke.taps(Pattern.compile("^Het Speelschip"));
                    marieke.taps("Bewaar wat is aangevinkt");
                    marieke.sees(Pattern.compile("^Bewaard: .* kinderen hebben nu een mentor"));
                });
    }
}
