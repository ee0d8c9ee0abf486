package org.houvast.today;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testing.StandingClock.TODAY;

import java.net.URI;
import java.time.DayOfWeek;
import java.util.List;
import org.awaitility.Awaitility;
import org.houvast.child.CarePlacementId;
import org.houvast.organisation.CareType;
import org.houvast.rhythm.YearPlans;
import org.houvast.testing.CountedStatements;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.SignedInBrowser;
import org.houvast.testing.SmallHouse;
import org.houvast.testing.SmallHouse.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouvastTest
@Import({SmallHouse.class, CountedStatements.class})
class TodayTest {

    /**
     * Who arrives, grants, audit; beside these the session and the tenant, which every page has.
     */
    private static final int FIXED = 3;

    /**
     * Who comes, the things, what is enough, who one is here; and the news: whom one takes over
     * from and who changes mentor, those who learn, their evaluations, who visits them, what was
     * good, and what the plan says.
     */
    private static final int SECTIONS_OF_MENTOR = 10;

    /**
     * Who is away, the round, the figures, who one is here, what the plan says, and who wants to
     * talk.
     */
    private static final int SECTIONS_OF_LEADER = 7;

    @LocalServerPort int port;
    @Autowired SmallHouse house;
    @Autowired YearPlans plans;
    @Autowired JdbcClient jdbc;

    private Person samira;
    private Person marieke;

    @BeforeEach
    void open() {
        house.open(CareType.DAY_CARE, TODAY.minusDays(1));
        samira = house.educator("Samira");
        marieke = house.leader("Marieke");
    }

    private SignedInBrowser browser(Person person) {
        return new SignedInBrowser(
                URI.create("http://localhost:" + port), person.signInName(), SmallHouse.PASSWORD);
    }

    private CarePlacementId child(String name, Person mentor, DayOfWeek... days) {
        var child = house.child(name, TODAY.minusYears(3), TODAY.minusYears(2), days);
        house.pair(child, mentor, TODAY.minusYears(1));
        return child;
    }

    private void update(String sql) {
        house.inside(() -> jdbc.sql(sql).param("today", TODAY).update());
    }

    @Test
    void a_mentor_sees_which_of_her_children_come() {
        child("Milan", samira, TUESDAY);
        child("Noor", samira, MONDAY);
        house.child("Ander", TODAY.minusYears(3), TODAY.minusYears(2));

        var home = browser(samira).open("/today").body();

        assertThat(home)
                .contains("Dag Samira")
                .contains("Vandaag komt één van jouw kinderen.")
                .contains("<span>Milan</span>")
                .doesNotContain("<span>Noor</span>")
                .doesNotContain("<span>Ander</span>");
    }

    @Test
    void not_today_is_said_in_one_tap_and_taken_back() {
        child("Milan", samira);
        child("Noor", samira);
        var browser = browser(samira);
        browser.open("/today");

        var said = browser.sendTo("/today/not-coming/");

        assertThat(said.body())
                .contains("Milan komt vandaag niet.")
                .contains("Milan komt vandaag niet. Nog iemand?")
                .contains("Vandaag komt één van jouw kinderen.");
        assertThat(browser.undo().body()).contains("Vandaag komen twee van jouw kinderen.");
    }

    @Test
    void at_most_three_things_and_the_rest_can_wait() {
        for (int i = 0; i < 6; i++) {
            child("Kind" + i, samira);
        }
        house.inside(plans::planAll);
        update("update rhythm.moment set planned_on = :today where state = 'OPEN'");

        var home = browser(samira).open("/today").body();

        assertThat(home).contains("Drie dingen voor vandaag").contains("Later deze week (");
        assertThat(home.split("hv-task__title", -1).length - 1).isGreaterThan(3);
    }

    @Test
    void a_tick_is_one_tap_and_can_be_taken_back() {
        child("Milan", samira);
        house.inside(plans::planAll);
        update(
                """
                update rhythm.moment set planned_on = :today, opens_on = :today
                where state = 'OPEN' and kind = 'PARENT_TALK'
                """);
        var browser = browser(samira);
        assertThat(browser.open("/today").body()).contains("Praat met de ouders van Milan");

        var done = browser.sendTo("/done");

        assertThat(done.body()).contains("Gedaan.").doesNotContain("Praat met de ouders van Milan");
        assertThat(browser.undo().body()).contains("Praat met de ouders van Milan");
    }

    @Test
    void what_is_enough_is_said() {
        var milan = child("Milan", samira);
        child("Noor", samira);
        house.inside(plans::planAll);
        var browser = browser(samira);
        browser.open("/notes/new?child=" + milan.value());
        browser.send("/notes", "words", "Milan lacht.");
        browser.open("/children/" + milan.value());
        browser.sendTo("/enough");

        assertThat(browser.open("/today").body()).contains("Bij één kind is het genoeg");
        assertThat(browser.open("/my-year").body()).contains("Bij één kind is het genoeg.");
    }

    @Test
    void a_leader_sees_who_can_use_help_and_walks_a_round() {
        var milan = house.child("Milan", TODAY.minusYears(3), TODAY.minusYears(2));
        house.choose(milan, samira, marieke);
        var browser = browser(marieke);

        assertThat(browser.open("/today").body())
                .contains("Dag Marieke")
                .contains("Vraag Samira over Milan")
                .contains("Er is nog geen jaarplanning");
        assertThat(browser.sendTo("/walked").body())
                .contains("Fijn dat je langsging.")
                .doesNotContain("Vraag Samira over Milan");
        assertThat(browser.undo().body()).contains("Vraag Samira over Milan");
    }

    @Test
    void a_leader_sees_a_day_that_nobody_covers() {
        var milan = child("Milan", samira);
        var daan = house.educator("Daan");
        house.standsIn(milan, daan, TUESDAY);
        house.away(samira, TODAY, TODAY.plusDays(1));

        assertThat(browser(marieke).open("/today").body())
                .contains("Samira is er niet t/m wo 18 nov")
                .contains("Daan neemt over.")
                .contains("Wie kan woensdag?")
                .contains("Kies Daan");
    }

    @Test
    void a_leader_makes_the_year_plan_and_it_says_how_it_goes() {
        child("Milan", samira);
        var browser = browser(marieke);
        assertThat(browser.open("/year-plan").body()).contains("Er is nog geen planning.");

        var made = browser.send("/year-plan");

        assertThat(made.body())
                .contains("De planning is klaar.")
                .contains("Het gaat goed in de groep.");
        assertThat(browser(samira).open("/year-plan").statusCode()).isEqualTo(404);
    }

    @Test
    void what_asks_attention_is_said_and_closed_from_the_plan() {
        var milan = child("Milan", samira);
        house.inside(plans::planAll);
        // The pair's own planning follows its commit; what the test changes comes after it.
        Awaitility.await()
                .until(() ->
                        jdbc.sql("select count(*) from foundation.event_publication")
                                        .query(Integer.class)
                                        .single()
                                == 0);
        house.inside(() ->
                jdbc.sql(
                                """
                                update rhythm.moment set opens_on = :from, due_on = :due
                                where kind = 'OBSERVATION' and state = 'OPEN'
                                """)
                        .param("from", TODAY.minusWeeks(10))
                        .param("due", TODAY.minusWeeks(4))
                        .update());
        var browser = browser(marieke);

        assertThat(browser.open("/today").body()).contains("Loop langs bij Samira");
        assertThat(browser.open("/year-plan").body())
                .contains("Bij <b>Zonnestraal</b> vraagt één kind aandacht.")
                .contains("Vraag Samira wat haar of hem helpt.");

        var closed = browser.sendTo("/done-elsewhere");

        assertThat(closed.body())
                .contains("Het staat in jullie andere systeem.")
                .contains("Het gaat goed in de groep.");
        assertThat(browser.open("/children/" + milan.value()).body())
                .contains("staat in ons andere systeem");
    }

    @Test
    void one_chooses_a_language_and_sees_it_at_once() {
        var browser = browser(samira);
        browser.open("/me");

        assertThat(browser.send("/me/language", "language", "en").body()).contains("Sign out");
        assertThat(browser.open("/today").body()).contains("Hello Samira");
    }

    @Test
    void home_costs_a_fixed_number_of_statements() {
        for (int i = 0; i < 3; i++) {
            child("Kind" + i, samira);
        }
        house.inside(plans::planAll);
        var few = statements(samira);
        for (int i = 3; i < 15; i++) {
            child("Kind" + i, samira);
        }
        house.inside(plans::planAll);
        var many = statements(samira);

        assertThat(many).as(String.join("\n\n", many)).hasSameSizeAs(few);
        assertThat(many)
                .as(String.join("\n\n", many))
                .hasSizeLessThanOrEqualTo(FIXED + 2 * SECTIONS_OF_MENTOR);
        var leader = statements(marieke);
        assertThat(leader)
                .as(String.join("\n\n", leader))
                .hasSizeLessThanOrEqualTo(FIXED + 2 * SECTIONS_OF_LEADER);
    }

    private List<String> statements(Person person) {
        var browser = browser(person);
        browser.open("/today");
        CountedStatements.reset();
        browser.open("/today");
        return CountedStatements.executed().stream()
                .filter(sql -> !sql.contains("spring_session") && !sql.contains("set_config"))
                .toList();
    }
}
