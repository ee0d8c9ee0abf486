package org.houvast.journeys;

import java.util.regex.Pattern;
import org.houvast.demo.Cast;

/** A child's own page: what its mentor knows, and what a leader arranges. */
class ChildFileJourney extends DemoJourney {

    private static final String MILAN = "/children/" + Cast.MILAN.placement();

    @OnEachScreen
    void a_mentor_keeps_up_what_a_child_likes_and_finds_hard(Visitor samira) {
        samira.step(
                "finds Milan, though she spells his name otherwise",
                () -> {
                    samira.signsIn(Cast.SAMIRA.signInName(), Cast.PASSWORD);
                    samira.seesHeading("Dag Samira");
                    samira.opens("/children");
                    samira.types("Zoek een kind", "Mylan");
                    samira.taps("Zoek");
                    samira.sees("Mentor Samira Benali");
                });
        samira.step(
                "S0.27",
                "writes down what plays at home, what he likes and what is hard",
                () -> {
                    samira.opens(MILAN);
                    samira.taps("Vul aan");
                    samira.seesHeading("Over Milan");
                    samira.types("Waar houdt het kind van? mag leeg blijven", "lego, drummen");
                    samira.types("Wat speelt er thuis? mag leeg blijven", "Oma woont nu bij hen.");
                    samira.types(
                            "Wat is nog lastig voor het kind? mag leeg blijven",
                            "Wachten op zijn beurt.");
                });
        samira.step(
                "S0.27",
                "reads it on his page, with the history of what stood there",
                () -> {
                    samira.taps("Bewaar");
                    samira.sees("Houdt van lego, drummen");
                    samira.sees("Oma woont nu bij hen.");
                    samira.sees("Wachten op zijn beurt.");
                    samira.taps("Geschiedenis");
                    samira.sees("lego, voetbal");
                });
        samira.step(
                "says in two taps which day is different",
                () -> {
                    samira.taps("Een andere dag");
                    samira.seesHeading("Milan: een andere dag");
                    samira.types("Welke dag?", "2026-11-24");
                });
        samira.step(
                "sees the day on his page",
                () -> {
                    samira.taps("Bewaar");
                    samira.sees("di 24 nov komt niet");
                });
        samira.step(
                "finds it among his other days, and lets him come as always",
                () -> {
                    samira.taps("Een andere dag");
                    samira.seesHeading("Dit staat er al");
                    samira.taps(Pattern.compile("^Toch als anders di 24 nov"));
                    samira.doesNotSee("di 24 nov komt niet");
                });
    }

    @OnEachScreen
    void a_leader_arranges_a_child_and_sees_first_what_changes(Visitor marieke) {
        marieke.step(
                "opens the list of children, group by group",
                () -> {
                    marieke.signsIn(Cast.MARIEKE.signInName(), Cast.PASSWORD);
                    marieke.seesHeading("Dag Marieke");
                    marieke.opens("/children");
                    marieke.sees("Kometen");
                });
        marieke.step(
                "finds who has no mentor on Thursday",
                () -> {
                    marieke.taps("Kies locatie, groep, mentor of dag");
                    marieke.chooses("Mentor", "nog zonder mentor");
                    marieke.taps("Laat zien");
                    marieke.sees("nog zonder mentor");
                });
        marieke.step(
                "fills in a child that comes",
                () -> {
                    marieke.taps("Kind toevoegen");
                    marieke.types("Roepnaam", "Mees");
                    marieke.types("Tussenvoegsel mag leeg blijven", "van der");
                    marieke.types("Achternaam", "Berg");
                    marieke.types("Geboortedatum", "2019-05-04");
                    marieke.chooses("Groep", "Zonnestraal · Kometen");
                    marieke.taps("maandag");
                    marieke.taps("donderdag");
                });
        marieke.step(
                "sees the new child's page",
                () -> {
                    marieke.taps("Voeg toe");
                    marieke.seesHeading("Mees van der Berg");
                });
        marieke.step(
                "writes down a parent, with language and custody",
                () -> {
                    marieke.taps("Ouder erbij");
                    marieke.types("Voornaam", "Leyla");
                    marieke.types("Spreekt het liefst mag leeg blijven", "Turks");
                });
        marieke.step(
                "looks for a brother or sister",
                () -> {
                    marieke.taps("Bewaar");
                    marieke.sees(Pattern.compile("spreekt het liefst Turks"));
                    marieke.taps("Broer of zus erbij");
                    marieke.seesHeading("Broers en zussen van Mees");
                });
        marieke.step("looks at the name", () -> marieke.opens(MILAN + "/name"));
        marieke.step(
                "chooses other days",
                () -> {
                    marieke.opens(MILAN + "/days");
                    marieke.taps("vrijdag");
                });
        marieke.step(
                "sees first what other days bring about",
                () -> {
                    marieke.taps("Kijk wat er verandert");
                    marieke.sees("Wat komt er mee?");
                    marieke.sees(Pattern.compile("Samen met mentor Samira"));
                });
        marieke.step(
                "saves it",
                () -> {
                    marieke.taps("Bewaar");
                    marieke.seesHeading("Milan de Wit");
                });
        marieke.step(
                "chooses another group for one weekday",
                () -> {
                    marieke.opens(MILAN + "/groups");
                    marieke.taps("Op sommige dagen een andere groep");
                    marieke.chooses("Andere groep", "Zonnestraal · Raketten");
                    marieke.taps("donderdag");
                });
        marieke.step(
                "sees first what a second group brings about",
                () -> {
                    marieke.taps("Kijk wat er verandert");
                    marieke.seesHeading(
                            "Vanaf 17 november speelt Milan op Kometen, en op donderdag op Raketten.");
                });
        marieke.step(
                "sees what a last day brings about",
                () -> {
                    marieke.opens(MILAN + "/end");
                    marieke.types("Laatste dag", "2026-12-18");
                    marieke.taps("Kijk wat er verandert");
                    marieke.sees("Samira is mentor tot en met 18 december.");
                });
        marieke.step("can add a second place", () -> marieke.opens(MILAN + "/placements/new"));
        marieke.step(
                "can look for the same child entered twice",
                () -> {
                    marieke.opens(MILAN + "/merge?search=noor");
                    marieke.seesHeading("Staat Milan de Wit dubbel?");
                });
        marieke.step(
                "sees first what putting two files together means",
                () -> {
                    marieke.taps(Pattern.compile("^Noor "));
                    marieke.taps("Kijk wat er verandert");
                    marieke.seesHeading("Alles bij Milan de Wit");
                    marieke.sees("Je kunt dit later weer uit elkaar halen.");
                });
    }

    @OnEachScreen
    void the_office_reads_each_childs_mentor_for_the_invoice(Visitor marieke) {
        marieke.step(
                "S1.27",
                "reads the mentor of the month's last day per child, and what changed",
                () -> {
                    marieke.signsIn(Cast.MARIEKE.signInName(), Cast.PASSWORD);
                    marieke.seesHeading("Dag Marieke");
                    marieke.opens("/mentors/invoice");
                    marieke.seesHeading("Mentor op de factuur van november 2026");
                    marieke.taps(Pattern.compile("^Zonnestraal"));
                    marieke.sees("Samira Benali");
                    marieke.canTap("Excel");
                });
        marieke.step(
                "S1.27",
                "looks back a month",
                () -> {
                    marieke.taps("oktober 2026");
                    marieke.seesHeading("Mentor op de factuur van oktober 2026");
                });
    }
}
