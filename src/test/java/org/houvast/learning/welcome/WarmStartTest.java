package org.houvast.learning.welcome;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testing.StandingClock.TODAY;

import java.util.List;
import org.houvast.foundation.Country;
import org.houvast.learning.Beginners;
import org.houvast.learning.sheet.SheetKind;
import org.houvast.library.Library;
import org.houvast.organisation.CareType;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.SignedInBrowser;
import org.houvast.testing.SmallHouse;
import org.houvast.trainee.LearnerKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A team welcomes who starts: with its own words on the wall, a list, time, and a kind question.
 */
@HouvastTest
@Import({SmallHouse.class, Beginners.class})
class WarmStartTest {

    @Autowired SmallHouse house;
    @Autowired Beginners beginners;
    @Autowired Library library;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @LocalServerPort int port;

    SmallHouse.Person farida;
    SmallHouse.Person samira;
    SmallHouse.Person daan;

    @BeforeEach
    void open() {
        house.open(CareType.DAY_CARE, TODAY.minusDays(100));
        samira = house.educator("Samira", MONDAY, TUESDAY);
        daan = house.educator("Daan", MONDAY, TUESDAY);
        farida = house.leader("Farida");
    }

    private Beginners.Beginner lotte(int daysAgo) {
        var lotte = beginners.starts("Lotte", LearnerKind.OTHER, TODAY.minusDays(daysAgo));
        beginners.guides(farida, samira, lotte);
        return lotte;
    }

    private SignedInBrowser browser(SmallHouse.Person person) {
        return beginners.browser(person.signInName(), port);
    }

    private static String at(Beginners.Beginner beginner, String screen) {
        return "/placements/" + beginner.placement().value() + "/" + screen;
    }

    private String sheet(String kind) {
        return "/sheets/" + house.location().value() + "/" + kind;
    }

    @ParameterizedTest
    @EnumSource(SheetKind.class)
    void an_example_of_each_sheet_comes_along_in_the_dutch_of_both_countries(SheetKind kind) {
        for (var country : Country.values()) {
            var example = library.sheet(kind.name(), country).orElseThrow();
            assertThat(example.sections()).hasSizeBetween(4, 6);
            assertThat(example.sections()).allMatch(section -> !section.lines().isEmpty());
        }
        assertThat(library.sheet(kind.name(), Country.NL).orElseThrow().toString())
                .doesNotContainIgnoringCase("cursist")
                .doesNotContainIgnoringCase("leefgroep");
    }

    @Test
    void never_in_front_of_parents_or_children_stands_on_the_poster() {
        assertThat(library.sheet("FEEDBACK", Country.BE).orElseThrow().toString())
                .contains("*Nooit* waar ouders of kinderen bij zijn.")
                .contains("later, op een rustig moment");
    }

    @Test
    void a_team_puts_the_poster_into_its_own_words_and_signs_those_words() {
        var team = browser(daan);
        team.open(sheet("feedback/words"));
        team.send(
                sheet("feedback/words"),
                "title",
                "Zo praten wij in de Bijtjes",
                "lines0",
                "Ik *zag* dat je <bleef>.\nDat hielp.");
        assertThat(team.send(sheet("feedback/signatures")).body())
                .contains("Daan")
                .doesNotContain("Ik spreek dit mee af");

        assertThat(team.open(sheet("feedback")).body())
                .contains("Zo praten wij in de Bijtjes")
                .contains("Ik <b>zag</b> dat je &lt;bleef")
                .contains("Dit spraken wij af op 17 november 2026");

        var leader = browser(farida);
        leader.open(sheet("feedback/words"));
        leader.send(sheet("feedback/words"), "lines0", "Iets anders.");
        assertThat(leader.open(sheet("feedback")).body())
                .as("a name stands below the words that were agreed, not below others")
                .doesNotContain("Dit spraken wij af op");
        leader.open(sheet("feedback/words"));
        assertThat(
                        leader.send(
                                        sheet("feedback/agreed"),
                                        "staff",
                                        samira.staff().value().toString())
                                .body())
                .contains("Samira");
    }

    @Test
    void our_sentences_help_a_trainee_in_her_language_and_those_of_the_team_stay_dutch() {
        var team = browser(daan);
        team.open(sheet("feedback/words"));
        team.send(sheet("feedback/words"), "lines0", "Ik *zag* dat je bleef.");
        var lotte = lotte(0);
        var browser = beginners.browser(lotte.signInName(), port);
        browser.open("/me");
        browser.send("/me/tongue", "tongue", "ar");

        assertThat(browser.open(at(lotte, "sheets/feedback")).body())
                .contains("dir=\"rtl\">لماذا تفعل ذلك هكذا؟</span>")
                .containsPattern("Ik <b>zag</b> dat je bleef.</q></span></li>");
    }

    @Test
    void two_who_change_the_poster_at_once_do_not_overwrite_each_other() {
        var one = browser(daan);
        var two = browser(samira);
        one.open(sheet("agreements/words"));
        two.open(sheet("agreements/words"));
        one.send(sheet("agreements/words"), "title", "Van Daan");

        assertThat(two.send(sheet("agreements/words"), "title", "Van Samira").statusCode())
                .isEqualTo(422);
    }

    @Test
    void trainee_and_mentor_read_the_poster_together_and_the_day_stands_on_it() {
        var lotte = lotte(0);
        var mentor = browser(samira);
        mentor.open(at(lotte, "warm-start"));
        mentor.send(at(lotte, "sheets/feedback/talks"));

        assertThat(
                        beginners
                                .browser(lotte.signInName(), port)
                                .open(at(lotte, "sheets/feedback"))
                                .body())
                .contains("samen gelezen op 17 november 2026 met Samira");
    }

    @ParameterizedTest
    @EnumSource(LearnerKind.class)
    void whoever_learns_here_gets_the_same_time_to_settle_in(LearnerKind kind) {
        var beginner = beginners.starts("Noa", kind, TODAY.minusDays(3));

        assertThat(browser(farida).open(at(beginner, "warm-start")).body())
                .contains("Wennen mag tot en met vr 11 dec");
    }

    @Test
    void who_taps_did_it_with_the_trainee_and_the_list_may_change_afterwards() {
        var lotte = lotte(0);
        var mentor = browser(samira);
        mentor.open(at(lotte, "warm-start"));
        mentor.sendTo("/welcome/ticks");
        assertThat(mentor.open(at(lotte, "warm-start")).body()).contains("met Samira, di 17 nov");

        var leader = browser(farida);
        leader.open(sheet("onboarding/words"));
        leader.send(sheet("onboarding/words"), "lines0", "Iets heel anders");

        assertThat(mentor.open(at(lotte, "warm-start")).body())
                .contains("Iets heel anders")
                .contains("met Samira, di 17 nov");
    }

    @Test
    void before_the_start_there_is_an_invitation_for_a_calm_hour_and_nobody_asks_why_not() {
        var lotte = beginners.starts("Lotte", LearnerKind.OTHER, TODAY.plusDays(9));
        beginners.guides(farida, samira, lotte);
        var leader = browser(farida);
        leader.open(at(lotte, "warm-start"));
        assertThat(
                        leader.send(at(lotte, "previsit"), "on", TODAY.plusDays(9).toString())
                                .statusCode())
                .as("not on the first day itself")
                .isEqualTo(422);
        leader.open(at(lotte, "warm-start"));
        assertThat(
                        leader.send(
                                        at(lotte, "previsit"),
                                        "on",
                                        TODAY.plusDays(5).toString(),
                                        "at",
                                        "07:00")
                                .body())
                .contains("Dan zijn jullie dicht.");
        leader.open(at(lotte, "warm-start"));
        leader.send(at(lotte, "previsit"), "on", TODAY.plusDays(2).toString(), "at", "13:00");

        var trainee = beginners.browser(lotte.signInName(), port);
        assertThat(trainee.open("/").body()).contains("Op do 19 nov om 13 uur.");
        trainee.send(at(lotte, "previsit/answers"), "answer", "ANOTHER_DAY");

        assertThat(leader.open(at(lotte, "warm-start")).body()).contains("liever een andere dag");
    }

    @Test
    void before_the_start_the_own_page_offers_the_moments_that_the_home_offers() {
        var lotte = beginners.starts("Lotte", LearnerKind.OTHER, TODAY.plusDays(20));
        beginners.guides(farida, samira, lotte, TODAY.plusDays(20));

        assertThat(beginners.browser(lotte.signInName(), port).open("/ask").body())
                .contains("De kinderen slapen.", "maandag 7 december");
    }

    @Test
    void who_was_chosen_prepares_and_invites_before_the_first_day() {
        var lotte = beginners.starts("Lotte", LearnerKind.OTHER, TODAY.plusDays(9));
        beginners.guides(farida, samira, lotte, TODAY.plusDays(9));

        var mentor = browser(samira);
        for (var screen : List.of("profile", "visits", "thread", "asks", "evaluations")) {
            assertThat(mentor.open(at(lotte, screen)).statusCode()).as(screen).isEqualTo(200);
        }
        mentor.open(at(lotte, "warm-start"));
        mentor.send(at(lotte, "previsit"), "on", TODAY.plusDays(2).toString(), "at", "13:00");

        assertThat(beginners.browser(lotte.signInName(), port).open("/").body())
                .contains("Op do 19 nov om 13 uur.");
        assertThat(browser(daan).open(at(lotte, "asks")).statusCode()).isEqualTo(404);
    }

    @Test
    void how_it_feels_is_read_by_whom_she_chose_and_by_nobody_else() {
        var lotte = lotte(8);
        var trainee = beginners.browser(lotte.signInName(), port);
        assertThat(trainee.open("/").body()).contains("Hoe voelt de tweede week?");
        trainee.open(at(lotte, "pulse"));
        trainee.send(
                at(lotte, "pulse"),
                "felt",
                "ALONE",
                "words",
                "Soms weet ik het niet.",
                "readers",
                samira.staff().value().toString());

        assertThat(trainee.open("/").body()).doesNotContain("Hoe voelt de tweede week?");
        assertThat(browser(samira).open(at(lotte, "warm-start")).body())
                .contains("Soms weet ik het niet.");
        for (var other : new SmallHouse.Person[] {farida, daan}) {
            var colleague = browser(other);
            assertThat(colleague.open(at(lotte, "warm-start")).body())
                    .doesNotContain("Soms weet ik het niet.")
                    .doesNotContain("vertelde jou");
            assertThat(colleague.open(at(lotte, "pulse")).statusCode()).isEqualTo(404);
            assertThat(pulsesSeenBy(other)).as("the database itself shows nothing").isZero();
        }
        assertThat(pulsesSeenBy(samira)).isOne();
    }

    private int pulsesSeenBy(SmallHouse.Person person) {
        return house.as(
                person,
                () ->
                        transaction.execute(_ ->
                                jdbc.sql("select count(*)::int from learning.pulse")
                                        .query(Integer.class)
                                        .single()));
    }

    @Test
    void a_question_may_be_left_and_does_not_come_back() {
        var lotte = lotte(0);
        var trainee = beginners.browser(lotte.signInName(), port);
        trainee.open(at(lotte, "pulse"));

        assertThat(trainee.send(at(lotte, "pulse"), "skip", "true").body())
                .contains("Prima. Je hoeft niets te vertellen.")
                .doesNotContain("Hoe was je begin?");
        assertThat(browser(samira).open(at(lotte, "warm-start")).body())
                .doesNotContain("vertelde jou");
    }
}
