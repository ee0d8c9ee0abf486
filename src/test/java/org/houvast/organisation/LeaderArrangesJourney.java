package org.houvast.organisation;

import com.microsoft.playwright.options.AriaRole;
import org.houvast.demo.Cast;
import org.houvast.journeys.DemoJourney;
import org.houvast.journeys.OnEachScreen;
import org.houvast.journeys.Visitor;

/** A leader keeps up who works where, and what holds for all, without a file. */
class LeaderArrangesJourney extends DemoJourney {

    @OnEachScreen
    void a_leader_keeps_up_who_works_here(Visitor marieke) {
        marieke.step(
                "finds a colleague whose name she spells wrong",
                () -> {
                    marieke.signsIn(Cast.MARIEKE.signInName(), Cast.PASSWORD);
                    marieke.opens("/colleagues");
                    marieke.types("Zoek een collega", "Samira Benalli");
                    marieke.taps("Zoek");
                    marieke.sees("Samira");
                    marieke.opens("/colleagues/" + Cast.SAMIRA.staff());
                    marieke.seesHeading("Samira Benali");
                    marieke.seesHeading("Mentor van deze kinderen");
                });
        marieke.step(
                "says in one more tap that she is away through Friday, and sees it",
                () -> {
                    marieke.taps("tot en met vr 20 nov");
                    marieke.sees("Genoteerd. De vaste vervangers staan klaar.");
                    marieke.sees("vandaag afwezig");
                });
        marieke.step(
                "changes her hours",
                () -> {
                    marieke.taps("Wijzig");
                    marieke.types("Contracturen per week mag leeg blijven", "28");
                    marieke.types("Is goed in mag leeg blijven", "theater, gebaren, natuur");
                    marieke.taps("Bewaar");
                    marieke.sees("28 uur per week");
                    marieke.sees("Goed in theater, gebaren, natuur");
                });
        marieke.step(
                "gives her other days from a day on",
                () -> {
                    marieke.taps("Andere werkdagen");
                    marieke.seesHeading("Werkdagen van Samira");
                    marieke.types("Vanaf", "2026-12-07");
                    marieke.taps("Kijk wat er verandert");
                    marieke.seesHeading("Dit verandert er voor Samira");
                    marieke.taps("Bewaar");
                    marieke.sees("vanaf ma 7 dec");
                });
        marieke.step(
                "reads what was changed, and by whom",
                () -> {
                    marieke.taps("Geschiedenis");
                    marieke.sees("24");
                    marieke.sees("theater, gebaren, natuur");
                });
        marieke.step(
                "looks what it means when she stops",
                () -> {
                    marieke.taps("Samira stopt hier");
                    marieke.types("Laatste werkdag", "2026-12-31");
                    marieke.taps("Kijk wat er verandert");
                    marieke.seesHeading("31 december is de laatste werkdag van Samira.");
                    marieke.sees("De plek in 1 groep stopt.");
                    marieke.sees("Samira is tot en met 31 december mentor van");
                });
        marieke.step(
                "gives her a duty, and sees first what it means",
                () -> {
                    marieke.opens("/colleagues/" + Cast.SAMIRA.staff());
                    marieke.taps("Taken in Houvast");
                    marieke.chooses("Waar?", "Zonnestraal");
                    marieke.taps("Kijk wat er verandert");
                    marieke.sees("Samira ziet alle kinderen, ouders en stagiairs van Zonnestraal.");
                    marieke.sees("heeft ook: Marieke Vos");
                    marieke.taps("Bewaar");
                    marieke.sees("geeft leiding · Zonnestraal");
                });
        marieke.step(
                "ends it again",
                () -> {
                    marieke.taps("Taken in Houvast");
                    marieke.taps("Stopt Geeft leiding Zonnestraal");
                    marieke.taps("Kijk wat er verandert");
                    marieke.sees("Samira ziet Zonnestraal daarna alleen nog als collega.");
                });
        marieke.step(
                "takes in a new colleague",
                () -> {
                    marieke.opens("/colleagues/new");
                    marieke.types("Voornaam", "Nora");
                    marieke.types("Achternaam", "de Wit");
                    marieke.chooses("Groep", "Zonnestraal · Kometen");
                    marieke.taps("Bewaar");
                    marieke.seesHeading("Nora de Wit");
                    marieke.sees("De werkdagen zijn nog niet bekend.");
                });
    }

    @OnEachScreen
    void a_leader_keeps_up_where_care_happens(Visitor marieke) {
        marieke.step(
                "sees her locations",
                () -> {
                    marieke.signsIn(Cast.MARIEKE.signInName(), Cast.PASSWORD);
                    marieke.opens("/locations");
                    marieke.seesHeading("Locaties");
                    marieke.taps("Zonnestraal");
                    marieke.seesHeading("Groepen");
                });
        marieke.step(
                "sees whom it concerns before she changes a group",
                () -> {
                    marieke.taps("Wijzig Kometen");
                    marieke.sees("horen bij deze groep");
                    marieke.chooses("Kinderen vanaf", "4 jaar");
                    marieke.chooses("Kinderen tot", "8 jaar");
                    marieke.taps("Bewaar");
                    marieke.sees("4 jaar – 8 jaar");
                    marieke.taps("Geschiedenis");
                    marieke.sees("Tot (maanden)");
                });
        marieke.step(
                "is told to move the children before a group ends",
                () -> {
                    marieke.taps("Wijzig Kometen");
                    marieke.taps("Deze groep stopt");
                    marieke.within(AriaRole.GROUP, "").taps("Bewaar");
                    marieke.sees("Kies eerst een andere groep.");
                });
        marieke.step(
                "writes down when she is closed, as she would on paper",
                () -> {
                    marieke.opens("/calendar");
                    marieke.seesHeading("Schoolvakanties regio Midden");
                    marieke.types("Op welke dagen?", "24-12-2026\n5 februari 2027");
                    marieke.types("Waarom? mag leeg blijven", "studiedag");
                    marieke.taps("Voeg toe");
                    marieke.sees("vrijdag 5 februari 2027");
                    marieke.taps("Geldt niet bij ons voorjaarsvakantie");
                    marieke.sees("geldt niet bij ons");
                });
        marieke.step(
                "sets from how many children a mentor’s load is worth a talk",
                () -> {
                    marieke.opens("/settings");
                    marieke.types("Vanaf hoeveel kinderen: bso", "12");
                    marieke.taps("Bewaar bso");
                    marieke.seesInField("Vanaf hoeveel kinderen: bso", "12");
                    marieke.taps("Geschiedenis");
                    marieke.sees("Marieke Vos");
                });
        marieke.step(
                "sees her organisation on one page",
                () -> {
                    marieke.taps("Onze organisatie");
                    marieke.seesHeading("Kindercentra De Regenboog");
                    marieke.sees("Leiding: Karin Brouwer en Marieke Vos");
                    marieke.sees("Wim Hofstra beheert Houvast");
                });
        marieke.step(
                "leaves the year plan out for now, and sees first what that means",
                () -> {
                    marieke.opens("/settings/parts");
                    marieke.taps("Zet uit Jaarplanning");
                    marieke.sees("De jaarplanning verdwijnt uit het menu en van alle pagina’s.");
                    marieke.sees("Alles blijft bewaard.");
                    marieke.taps("Bewaar");
                    marieke.canTap("Zet aan Jaarplanning");
                });
        marieke.step(
                "has a home without it, and takes it back",
                () -> {
                    marieke.opens("/today");
                    marieke.sees("Dag Marieke");
                    marieke.opens("/settings/parts");
                    marieke.taps("Zet aan Jaarplanning");
                    marieke.taps("Bewaar");
                    marieke.canTap("Zet uit Jaarplanning");
                });
        marieke.step(
                "calls a mentor what they say there",
                () -> {
                    marieke.opens("/settings/words");
                    marieke.types("In plaats van ‘mentor’ mag leeg blijven", "coach");
                    marieke.types("In plaats van ‘mentoren’ mag leeg blijven", "coaches");
                    marieke.taps("Kijk wat er verandert");
                    marieke.sees("‘Elk kind heeft een coach. Alle coaches staan op een rij.’");
                    marieke.taps("Bewaar");
                    marieke.opens("/colleagues/" + Cast.SAMIRA.staff());
                    marieke.seesHeading("Coach van deze kinderen");
                });
        marieke.step(
                "opens a location",
                () -> {
                    marieke.opens("/locations/new");
                    marieke.types("Naam", "De Regendruppel");
                    marieke.chooses("Schoolvakanties van", "regio Noord");
                    marieke.taps("Bewaar");
                    marieke.seesHeading("De Regendruppel");
                    marieke.canTap("Nieuwe groep");
                });
    }
}
