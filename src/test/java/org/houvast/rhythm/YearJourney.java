package org.houvast.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.houvast.demo.Cast;
import org.houvast.journeys.DemoJourney;
import org.houvast.journeys.OnEachScreen;
import org.houvast.journeys.Visitor;

/**
 * A mentor's year: her list on paper, a talk that parents may decline, another day by hand, what
 * who assists says about it, and the overview that writes itself.
 */
class YearJourney extends DemoJourney {

    @OnEachScreen
    void a_mentor_begins_her_year_and_parents_say_what_they_want(Visitor samira) {
        samira.step(
                "S1.31",
                "prints a list of all her children, for the start of the year",
                () -> {
                    samira.signsIn(Cast.SAMIRA.signInName(), Cast.PASSWORD);
                    samira.opens("/my-year");
                    samira.taps("Lijst op papier");
                    samira.seesHeading("De mentorkinderen van Samira Benali");
                    samira.sees("Milan de Wit");
                    samira.sees("Zoë van Leeuwen");
                    assertThat(samira.prints("lijst")).as("sheets").isEqualTo(1);
                });
        samira.step(
                "S0.9",
                "writes down her own way beside what was agreed; nobody else reads it",
                () -> {
                    samira.opens("/checklists");
                    samira.taps(Pattern.compile("^Mijn eigen manier"));
                    samira.types("Zo doe ik het graag", "Eerst samen een spel, dan pas praten.");
                    samira.taps("Bewaar");
                    samira.sees("Bewaard. Alleen jij leest het.");
                    samira.seesInField(
                            "Zo doe ik het graag", "Eerst samen een spel, dan pas praten.");
                });
        samira.step(
                "S1.14",
                "finds the yearly talk with Tobias' parents in her plan, and gives it another day",
                () -> {
                    samira.opens("/children/" + Cast.TOBIAS.placement());
                    samira.taps("Gesprek met de ouders aanbieden");
                    samira.seesHeading("Gesprek met de ouders aanbieden");
                    samira.sees("Dan zijn mentor en kind er allebei");
                    samira.types("Of kies zelf een dag mag leeg blijven", "2026-12-15");
                    samira.chooses(
                            "Waarom buiten die tijd? mag leeg blijven", "Ouders vroegen erom");
                    samira.taps("Bewaar deze dag");
                    samira.sees("Bewaard. Het staat nu op");
                });
        samira.step(
                "S1.15",
                "reads that a talk is an offer, which parents may decline",
                () -> {
                    samira.taps("Willen ouders geen gesprek?");
                    samira.sees("Ouders mogen vooraf schrijven dat zij het niet willen.");
                });
        samira.step(
                "S1.16",
                "keeps what the parents wrote: who, when and how",
                () -> {
                    samira.types("Op welke dag?", "2026-11-12");
                    samira.taps("E-mail");
                    samira.taps("Bewaar dit");
                    samira.sees("Bewaard. Het gesprek staat niet meer in de planning.");
                    samira.sees("12 november 2026");
                });
        samira.step(
                "takes it back when the parents change their mind",
                () -> {
                    samira.taps("Bekijk of neem terug");
                    samira.taps("Een gesprek is weer welkom");
                    samira.sees("Het staat weer in de planning.");
                });
    }

    @OnEachScreen
    void who_assists_looks_along_and_the_mentor_says_it_is_right(Visitor soraya, Visitor samira) {
        soraya.step(
                "looks at the year plan, which prints on one sheet",
                () -> {
                    soraya.signsIn(Cast.SORAYA.signInName(), Cast.PASSWORD);
                    soraya.opens("/year-plan?kind=ALL");
                    soraya.seesHeading("Jaarplanning 2026");
                    assertThat(soraya.prints("jaarplanning")).as("sheets").isEqualTo(1);
                });
        soraya.step(
                "S1.33",
                "says something about what is planned for Sem",
                () -> {
                    soraya.opens("/children/" + Cast.SEM.placement());
                    soraya.taps("Wat vindt het kind zelf?");
                    soraya.types("Zeg iets tegen Samira", "Wil je mijn kamer voor het gesprek?");
                    soraya.taps("Zeg het");
                    soraya.sees("Gezegd. Het staat bij de mentor op Vandaag.");
                });
        soraya.step(
                "sees who is still to look at the quarterly overview, and asks kindly",
                () -> {
                    soraya.opens("/overviews");
                    soraya.seesHeading("Kwartaaloverzicht 3 van 2026");
                    soraya.sees("Samira keek nog niet.");
                    soraya.taps(Pattern.compile("^Vraag er vriendelijk naar"));
                    soraya.sees("Gevraagd. Samira ziet het op Vandaag.");
                });
        samira.step(
                "S1.33",
                "finds both on her home, and ticks the remark as read",
                () -> {
                    samira.signsIn(Cast.SAMIRA.signInName(), Cast.PASSWORD);
                    samira.seesHeading("Dag Samira");
                    samira.sees("Soraya vraagt: kijk je naar je kwartaaloverzicht?");
                    samira.sees("Soraya zei iets over Sem");
                    samira.opens("/my-year");
                    samira.taps(Pattern.compile("^Gelezen ?: Wil je mijn kamer"));
                    samira.doesNotSee("Wil je mijn kamer voor het gesprek?");
                });
        samira.step(
                "S1.34",
                "sees per child what was done, what was not needed, and what comes",
                () -> {
                    samira.opens("/overviews");
                    samira.taps("Samira Benali");
                    samira.seesHeading("Kwartaaloverzicht 3 van 2026");
                    samira.sees(Pattern.compile("^Je deed \\d+ momenten"));
                    samira.sees("Ouders schreven dat zij geen gesprek willen");
                });
        samira.step(
                "S1.35",
                "writes a line beside it and says that it is right",
                () -> {
                    samira.taps("Schrijf er een regel bij");
                    samira.types("Jouw regel", "In september was iedereen weer even gewend.");
                    samira.taps("Bewaar de regel");
                    samira.sees("Bewaard. Je regel staat erbij.");
                    samira.taps("Klopt");
                    samira.sees("Dank je. Het overzicht staat.");
                    samira.sees("Daarom blijft dit staan zoals het was.");
                });
        soraya.step(
                "S1.35",
                "sees that everyone answered",
                () -> {
                    soraya.opens("/overviews");
                    soraya.sees(Pattern.compile("^Alle \\d+ mentoren zeiden: klopt\\.$"));
                });
    }
}
