package org.houvast.mentorship.away;

import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testing.StandingClock.TODAY;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.houvast.child.CarePlacementId;
import org.houvast.mentorship.Takeovers;
import org.houvast.organisation.CareType;
import org.houvast.organisation.Colleagues;
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
@Import(SmallHouse.class)
class AwayTest {

    private static final LocalDate WEDNESDAY_NEXT = TODAY.plusDays(1);

    @LocalServerPort int port;
    @Autowired SmallHouse house;
    @Autowired Takeovers takeovers;
    @Autowired Colleagues colleagues;
    @Autowired JdbcClient jdbc;

    private Person samira;
    private Person daan;
    private Person marieke;
    private CarePlacementId milan;

    @BeforeEach
    void open() {
        house.open(CareType.DAY_CARE, TODAY.minusDays(100));
        samira = house.educator("Samira");
        daan = house.educator("Daan");
        marieke = house.leader("Marieke");
        milan = child("Milan");
        house.standsIn(milan, daan, TUESDAY);
    }

    private CarePlacementId child(String name, DayOfWeek... days) {
        var child = house.child(name, TODAY.minusYears(3), TODAY.minusYears(2), days);
        house.pair(child, samira, TODAY.minusYears(1));
        return child;
    }

    private SignedInBrowser browser(Person person) {
        return new SignedInBrowser(
                URI.create("http://localhost:" + port), person.signInName(), SmallHouse.PASSWORD);
    }

    /** Who takes over for which child: <em>Milan Daan</em>; a minus for nobody. */
    private List<String> takenOver(LocalDate day) {
        return house.ask(() ->
                jdbc.sql(
                                """
                                select c.given_name || ' ' || coalesce(s.given_name, '-')
                                from mentorship.taken_over(:day) o
                                join child.child_card c on c.placement = o.care_placement
                                left join organisation.staff_card s on s.id = o.taker
                                where o.away order by 1
                                """)
                        .param("day", day)
                        .query(String.class)
                        .list());
    }

    private List<String> away() {
        return house.ask(() ->
                jdbc.sql(
                                "select from_day || ' ' || through_day from organisation.away_card order by 1")
                        .query(String.class)
                        .list());
    }

    private static String today(int through) {
        return TODAY + " " + TODAY.plusDays(through);
    }

    @Test
    void a_mentor_says_in_two_taps_that_she_is_not_there_and_the_stand_in_takes_over() {
        var hers = browser(samira);
        hers.open("/away");

        var said = hers.sendTo("/away/" + samira.staff().value(), "through", TODAY.toString());

        assertThat(said.body()).contains("Het is doorgegeven.").contains("Daan neemt over");
        assertThat(takenOver(TODAY)).containsExactly("Milan Daan");
        assertThat(browser(daan).open("/today").body())
                .contains("Samira is er niet. Jij vervangt bij één kind.")
                .contains("Je neemt over van Samira");

        hers.undo();

        assertThat(takenOver(TODAY)).isEmpty();
        assertThat(browser(daan).open("/today").body()).doesNotContain("Je neemt over van Samira");
    }

    @Test
    void the_same_report_twice_is_one_absence() {
        var leader = browser(marieke);
        for (int i = 0; i < 2; i++) {
            house.as(
                    marieke,
                    () -> house.inside(() -> colleagues.away(samira.staff(), TODAY, TODAY)));
        }

        assertThat(away()).containsExactly(today(0));
        leader.open("/away/" + samira.staff().value());
        leader.sendTo("/returns");
        assertThat(away()).isEmpty();
        leader.open("/away/" + samira.staff().value());
        assertThat(takenOver(TODAY)).isEmpty();
    }

    @Test
    void absences_that_overlap_are_one_time_and_coming_back_ends_all_of_them() {
        house.away(samira, TODAY.minusDays(1), TODAY.plusDays(2));
        house.away(samira, TODAY, TODAY.plusDays(6));
        house.away(samira, TODAY.plusDays(7), TODAY.plusDays(8));
        house.away(samira, TODAY.plusDays(20), TODAY.plusDays(21));

        assertThat(away())
                .containsExactly(
                        TODAY.minusDays(1) + " " + TODAY.plusDays(8),
                        TODAY.plusDays(20) + " " + TODAY.plusDays(21));
        var hers = browser(samira);
        hers.open("/away/" + samira.staff().value());
        assertThat(hers.sendTo("/returns").body()).contains("Vanaf vandaag is alles weer");

        assertThat(away())
                .containsExactly(
                        TODAY.minusDays(1) + " " + TODAY.minusDays(1),
                        TODAY.plusDays(20) + " " + TODAY.plusDays(21));
        assertThat(takenOver(TODAY)).isEmpty();
    }

    @Test
    void where_the_stand_in_is_away_too_the_leader_sees_first_who_could_and_why() {
        var fatma = house.educator("Fatma", TUESDAY);
        house.educator("Olga", WEDNESDAY);
        house.away(samira, TODAY, TODAY);
        house.away(daan, TODAY, TODAY);
        assertThat(takenOver(TODAY)).containsExactly("Milan -");
        var leader = browser(marieke);

        var home = leader.open("/today").body();

        assertThat(home)
                .contains("Wie kan dinsdag?")
                .contains("Fatma")
                .contains("Werkt op de groep van Milan")
                .contains("Kies Fatma")
                .doesNotContain("Kies Olga");
        var chosen = leader.sendTo("/covers", "by", fatma.staff().value().toString());
        assertThat(chosen.body()).contains("Fatma neemt over.").doesNotContain("Wie kan dinsdag?");
        assertThat(takenOver(TODAY)).containsExactly("Milan Fatma");
        assertThat(browser(fatma).open("/today").body()).contains("Samira is er niet.");

        leader.undo();

        assertThat(takenOver(TODAY)).containsExactly("Milan -");
    }

    @Test
    void one_face_can_be_chosen_for_all_days_on_which_she_comes_and_taken_back_at_once() {
        var fatma = house.educator("Fatma", TUESDAY, WEDNESDAY);
        child("Noor", TUESDAY, WEDNESDAY, THURSDAY);
        house.away(samira, TODAY, TODAY.plusDays(2));
        house.away(daan, TODAY, TODAY.plusDays(2));
        var leader = browser(marieke);

        var page = leader.open("/away/" + samira.staff().value()).body();
        assertThat(page).contains("Eén gezicht voor meer dagen", "Kies Fatma voor 2 dagen");

        var chosen = leader.sendTo("/covers", "by", fatma.staff().value().toString());

        assertThat(chosen.body())
                .contains("Fatma neemt over.")
                .doesNotContain("Eén gezicht voor meer dagen");
        assertThat(takenOver(TODAY)).contains("Noor Fatma");
        assertThat(takenOver(TODAY.plusDays(1))).contains("Noor Fatma");
        assertThat(takenOver(TODAY.plusDays(2))).contains("Noor -");

        leader.undo();

        assertThat(takenOver(TODAY)).contains("Noor -");
        assertThat(takenOver(TODAY.plusDays(1))).contains("Noor -");
    }

    @Test
    void who_was_chosen_and_is_away_too_leaves_the_day_open_and_the_fixed_one_comes_first_again() {
        var fatma = house.educator("Fatma");
        house.away(samira, TODAY, TODAY);
        house.away(daan, TODAY, TODAY);
        var leader = browser(marieke);
        leader.open("/today");
        leader.sendTo("/covers", "by", fatma.staff().value().toString());
        assertThat(takenOver(TODAY)).containsExactly("Milan Fatma");

        house.away(fatma, TODAY, TODAY);
        assertThat(takenOver(TODAY)).containsExactly("Milan -");
        house.inside(() -> {
            colleagues.backFrom(daan.staff(), TODAY);
            return daan;
        });
        assertThat(takenOver(TODAY)).containsExactly("Milan Daan");
    }

    @Test
    void nobody_is_chosen_who_is_not_there_nor_for_a_mentor_who_is() {
        var olga = house.educator("Olga", WEDNESDAY);
        house.away(samira, TODAY, WEDNESDAY_NEXT);
        var leader = browser(marieke);
        leader.open("/away/" + samira.staff().value());

        var refused = leader.sendTo("/covers", "by", olga.staff().value().toString());
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(takenOver(WEDNESDAY_NEXT)).containsExactly("Milan Olga");
        assertThat(takenOver(TODAY)).containsExactly("Milan Daan");

        house.inside(() -> {
            colleagues.backFrom(samira.staff(), TODAY);
            return samira;
        });
        assertThat(takenOver(WEDNESDAY_NEXT)).isEmpty();
    }

    @Test
    void the_best_possibilities_are_few_and_of_the_own_group_first() {
        for (int i = 0; i < 5; i++) {
            house.educator("Collega" + i);
        }
        house.away(samira, TODAY, WEDNESDAY_NEXT);

        var could = house.inside(() -> takeovers.whoCould(samira.staff(), WEDNESDAY_NEXT));

        assertThat(could).hasSize(Takeovers.FEW);
        assertThat(could).allSatisfy(one -> assertThat(one.reasons()).isNotEmpty());
        assertThat(house.inside(() -> takeovers.whoCould(samira.staff(), TODAY))).isEmpty();
    }

    @Test
    void a_note_reaches_who_takes_over_and_nobody_else() {
        house.away(samira, TODAY, TODAY);
        var fatma = house.educator("Fatma");
        var page = "/away/" + samira.staff().value();
        var hers = browser(samira);
        hers.open(page);

        hers.sendTo("/notes", "words", "Let vandaag op Milan, hij slaapt slecht.");

        assertThat(browser(daan).open(page).body()).contains("hij slaapt slecht");
        assertThat(browser(daan).open("/today").body()).contains("Er ligt een briefje.");
        assertThat(browser(fatma).open(page).statusCode()).isEqualTo(404);
    }

    @Test
    void two_people_who_write_at_once_both_see_it() {
        house.away(samira, TODAY, TODAY);
        var page = "/away/" + samira.staff().value();
        var hers = browser(samira);
        var leader = browser(marieke);
        hers.open(page);
        leader.open(page);
        hers.sendTo("/notes", "words", "Van Samira.");

        var second = leader.sendTo("/notes", "words", "Van Marieke.");

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Van Samira.").contains("Van Marieke.");
    }

    @Test
    void essentials_say_what_who_stands_in_may_know_and_no_more() {
        house.inside(() ->
                jdbc.sql(
                                """
                                update child.child set helps = 'Kijkt eerst. Geef tijd.',
                                    plays_at_home = 'Papa en mama gaan uit elkaar', finds_hard = 'afscheid'
                                where given_name = 'Milan'
                                """)
                        .update());
        house.away(samira, TODAY, TODAY);
        child("Noor", WEDNESDAY);

        var page = browser(daan).open("/groups/" + house.group().value() + "/essentials").body();

        assertThat(page)
                .contains("Fijn dat je er bent")
                .contains("Daan helpt jou.")
                .contains("Mentor Samira, vandaag Daan")
                .contains("Kijkt eerst. Geef tijd.")
                .doesNotContain("van Test")
                .doesNotContain("uit elkaar")
                .doesNotContain("afscheid")
                .doesNotContain("Noor");
        assertThat(audited("mentorship.SEE_ESSENTIALS")).isEqualTo(1);
    }

    private int audited(String action) {
        return house.ask(() ->
                jdbc.sql(
                                "select count(*)::int from access.audit_event where action = :action and :child = any(subjects)")
                        .param("action", action)
                        .param("child", milan.value())
                        .query(Integer.class)
                        .single());
    }
}
