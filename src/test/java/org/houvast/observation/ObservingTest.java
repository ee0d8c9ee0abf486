package org.houvast.observation;

import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.houvast.testing.StandingClock.TODAY;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.houvast.child.CarePlacementId;
import org.houvast.organisation.CareType;
import org.houvast.rhythm.Closing;
import org.houvast.rhythm.MomentKind;
import org.houvast.rhythm.Moments;
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
class ObservingTest {

    @LocalServerPort int port;
    @Autowired SmallHouse house;
    @Autowired YearPlans plans;
    @Autowired Moments moments;
    @Autowired JdbcClient jdbc;

    private Person samira;
    private Person daan;
    private CarePlacementId milan;
    private CarePlacementId sem;

    @BeforeEach
    void open() {
        house.open(CareType.DAY_CARE, TODAY.minusDays(1));
        samira = house.educator("Samira");
        daan = house.educator("Daan");
        milan = house.child("Milan", TODAY.minusYears(3), TODAY.minusYears(2));
        sem = house.child("Sem", TODAY.minusYears(3), TODAY.minusYears(2));
        house.pair(milan, samira, TODAY.minusYears(1));
    }

    private SignedInBrowser browser(Person person) {
        return new SignedInBrowser(
                URI.create("http://localhost:" + port), person.signInName(), SmallHouse.PASSWORD);
    }

    private List<String> notes(CarePlacementId child) {
        return house.ask(() ->
                jdbc.sql(
                                """
                                select kind || ' ' || words || coalesce(' ' || well_being, '')
                                    || case when observation is null then '' else ' observed' end
                                from observation.entry_card where care_placement = :child order by written_at, words
                                """)
                        .param("child", child.value())
                        .query(String.class)
                        .list());
    }

    private int open(CarePlacementId child, MomentKind kind) {
        return house.ask(() ->
                jdbc.sql(
                                """
                                select count(*) from rhythm.moment m where m.care_placement = :child
                                    and m.kind = :kind and m.state = 'OPEN' and m.opens_on <= :today
                                """)
                        .param("child", child.value())
                        .param("kind", kind.name())
                        .param("today", TODAY)
                        .query(Integer.class)
                        .single());
    }

    @Test
    void a_note_is_saved_in_three_taps_and_can_be_taken_back() {
        var browser = browser(samira);

        browser.open("/notes/new?child=" + milan.value());
        var saved =
                browser.send(
                        "/notes", "words", "Milan bouwt een toren en lacht.", "wellBeing", "4");

        assertThat(saved.body()).contains("Bewaard bij Milan.");
        assertThat(notes(milan)).containsExactly("NOTE Milan bouwt een toren en lacht. 4");

        var undone = browser.undo();

        assertThat(notes(milan)).isEmpty();
        assertThat(undone.body()).contains("Milan bouwt een toren en lacht.");
    }

    private void doesNotSignIn(Person colleague) {
        house.inside(() ->
                jdbc.sql("update organisation.staff set account = null where id = :staff")
                        .param("staff", colleague.staff().value())
                        .update());
    }

    private int audited(Person who, String action) {
        return house.ask(() ->
                jdbc.sql(
                                "select count(*)::int from access.audit_event where action = :action and :who = any(subjects)")
                        .param("action", action)
                        .param("who", who.staff().value())
                        .query(Integer.class)
                        .single());
    }

    @Test
    void a_leader_writes_down_what_a_colleague_without_an_account_saw() {
        var karin = house.leader("Karin");
        doesNotSignIn(daan);
        var browser = browser(karin);

        var page = browser.open("/notes/new?child=" + milan.value()).body();
        browser.send("/notes", "words", "Zong mee.", "seenBy", daan.staff().value().toString());

        assertThat(page).contains("Daan Tester").doesNotContain("Samira Tester");
        assertThat(browser.open("/children/" + milan.value()).body())
                .contains("<b>Daan Tester</b>", "opgeschreven door Karin Tester");
        assertThat(audited(daan, "observation.WRITE_FOR")).isEqualTo(1);
    }

    @Test
    void nobody_else_writes_under_the_name_of_a_colleague() {
        doesNotSignIn(daan);
        var browser = browser(samira);

        var page = browser.open("/notes/new?child=" + milan.value()).body();
        var answer =
                browser.send(
                        "/notes", "words", "Zong mee.", "seenBy", daan.staff().value().toString());

        assertThat(page).doesNotContain("Daan Tester");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(notes(milan)).isEmpty();
    }

    @Test
    void a_leader_tells_a_mentor_without_an_account_what_was_written_for_her() {
        var karin = house.leader("Karin");
        var browser = browser(karin);
        browser.open("/notes/new?kind=FOR_THE_MENTOR&child=" + milan.value());
        browser.send("/notes", "words", "Mama belt vanmiddag.");
        assertThat(browser.open("/today").body()).doesNotContain("Vertel Samira");

        doesNotSignIn(samira);

        assertThat(browser.open("/today").body()).contains("Vertel Samira");
        assertThat(browser.sendTo("/read?back=/today").body()).contains("Gelezen.");
        assertThat(browser.open("/today").body()).doesNotContain("Vertel Samira");
    }

    @Test
    void a_note_that_names_another_child_asks_first() {
        var browser = browser(samira);
        var words = "Milan en Sem bouwen samen een toren.";

        browser.open("/notes/new?child=" + milan.value());
        var asked = browser.send("/notes", "words", words);

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("Je noemt Sem. Ook bij Sem bewaren?");
        assertThat(notes(milan)).isEmpty();

        browser.send("/notes", "also", sem.value().toString());

        assertThat(notes(milan)).containsExactly("NOTE " + words);
        assertThat(notes(sem)).containsExactly("NOTE " + words);
    }

    @Test
    void no_is_an_answer_too() {
        var browser = browser(samira);

        browser.open("/notes/new?child=" + milan.value());
        browser.send("/notes", "words", "Milan en Sem bouwen samen een toren.");
        browser.send("/notes", "only", "true");

        assertThat(notes(milan)).hasSize(1);
        assertThat(notes(sem)).isEmpty();
    }

    @Test
    void without_a_child_or_words_nothing_is_saved_and_nothing_is_lost() {
        var browser = browser(samira);

        browser.open("/notes/new");
        var answer = browser.send("/notes", "words", "Wat een mooie dag.");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Kies eerst een kind.").contains("Wat een mooie dag.");
    }

    @Test
    void notes_collect_under_the_observation_until_it_is_enough() {
        house.inside(plans::planAll);
        var browser = browser(samira);
        browser.open("/notes/new?child=" + milan.value());
        browser.send("/notes", "words", "Milan lacht.", "kind", "NICE_MOMENT");
        browser.open("/notes/new?child=" + milan.value());
        browser.send("/notes", "words", "Milan helpt met de tafel.");
        assertThat(notes(milan)).allMatch(note -> note.endsWith("observed"));
        assertThat(open(milan, MomentKind.OBSERVATION)).isOne();

        var page = browser.open("/children/" + milan.value());
        assertThat(page.body()).contains("Er zijn 2 notities.").contains("Dit is genoeg");
        var enough = browser.sendTo("/enough");

        assertThat(enough.body()).contains("Genoeg. Ga maar spelen.");
        assertThat(open(milan, MomentKind.OBSERVATION)).isZero();

        browser.undo();

        assertThat(open(milan, MomentKind.OBSERVATION)).isOne();
        assertThat(browser.open("/children/" + milan.value()).body()).contains("Dit is genoeg");
    }

    @Test
    void what_stands_in_another_system_is_not_asked_here_any_more() {
        house.inside(plans::planAll);
        var browser = browser(samira);
        browser.open("/notes/new?child=" + milan.value());
        browser.send("/notes", "words", "Milan lacht.");

        house.as(
                samira,
                () -> {
                    var moment =
                            moments.openNow(milan, MomentKind.OBSERVATION, TODAY).orElseThrow();
                    moments.close(samira.actor(), moment, Closing.DONE_ELSEWHERE);
                    return moment;
                });

        await().untilAsserted(() ->
                assertThat(
                                house.ask(() ->
                                        jdbc.sql(
                                                        """
                                                        select count(*) from observation.observation
                                                        where closed_on is null
                                                        """)
                                                .query(Integer.class)
                                                .single()))
                        .isZero());
    }

    @Test
    void a_note_for_the_mentor_reaches_the_mentor() {
        var writer = browser(daan);
        writer.open("/notes/new?child=" + milan.value());
        writer.send("/notes", "words", "Papa vroeg naar het slapen.", "kind", "FOR_THE_MENTOR");

        var reader = browser(samira);
        assertThat(reader.open("/today").body()).contains("Lees wat Daan zag bij Milan");
        var read = reader.sendTo("/read");

        assertThat(read.body()).doesNotContain("Lees wat Daan zag bij Milan");
        assertThat(reader.undo().body()).contains("Lees wat Daan zag bij Milan");
    }

    @Test
    void when_the_mentor_is_away_it_reaches_who_stands_in() {
        house.standsIn(milan, daan, TUESDAY);
        house.away(samira, TODAY, TODAY);
        var sofie = house.educator("Sofie");
        var writer = browser(sofie);
        writer.open("/notes/new?child=" + milan.value());
        writer.send("/notes", "words", "Papa vroeg naar het slapen.", "kind", "FOR_THE_MENTOR");

        var home = browser(daan).open("/today").body();

        assertThat(home).contains("Samira is er niet").contains("Lees wat Sofie zag bij Milan");
    }

    @Test
    void only_the_mentor_and_who_stands_in_find_it_enough() {
        house.inside(plans::planAll);
        var writer = browser(daan);
        writer.open("/notes/new?child=" + milan.value());
        writer.send("/notes", "words", "Milan lacht.");

        assertThat(writer.open("/children/" + milan.value()).body())
                .contains("Milan lacht.")
                .doesNotContain("Dit is genoeg");
    }

    @Test
    void who_does_not_work_in_the_group_cannot_write_about_its_children() {
        var elsewhere =
                house.inside(() ->
                        jdbc.sql(
                                        """
                                        update organisation.staff_group set through_day = :yesterday
                                        where staff = :staff returning staff
                                        """)
                                .param("yesterday", TODAY.minusDays(1))
                                .param("staff", daan.staff().value())
                                .query(UUID.class)
                                .single());
        assertThat(elsewhere).isEqualTo(daan.staff().value());

        assertThat(browser(daan).open("/notes/new?child=" + milan.value()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_for_the_mentor_reaches_the_stand_in_while_the_mentor_is_away() {
        var fatma = house.educator("Fatma");
        house.standsIn(milan, daan, TODAY.getDayOfWeek());
        house.away(samira, TODAY, TODAY);
        var hers = browser(fatma);
        hers.open("/notes/new?child=" + milan.value() + "&kind=FOR_THE_MENTOR");
        hers.send("/notes", "words", "Papa vroeg naar de jas.", "kind", "FOR_THE_MENTOR");

        assertThat(browser(daan).open("/today").body()).contains("Lees wat Fatma zag bij Milan");
        assertThat(browser(fatma).open("/today").body()).doesNotContain("Lees wat Fatma zag");
    }

    @Test
    void starters_fit_age_and_kind_and_enough_is_said_on_the_page() {
        var page = browser(samira).open("/notes/new?child=" + milan.value()).body();

        assertThat(page)
                .contains("data-kind=\"NICE_MOMENT\">Genoot van …")
                .contains("data-kind=\"FOR_THE_MENTOR\">De ouders vroegen …")
                .contains("Tik op de microfoon van je toetsenbord.")
                .doesNotContain("Kroop naar …");
    }

    @Test
    void a_looking_card_of_the_age_says_seen_not_yet_or_not_looked_and_adds_nothing_up() {
        var path = "/children/" + milan.value() + "/looking-card";
        var hers = browser(samira);
        assertThat(hers.open(path).body()).contains("Rond 3 jaar").contains("Rond 4 jaar");

        var saved =
                hers.sendTo("/looking-card", "line.m33-1", "SEEN", "line.m33-2", "NOT_YET").body();

        assertThat(saved).contains("Bewaard bij Milan.").doesNotContain("%");
        assertThat(looked()).containsExactly("m33-1 SEEN", "m33-2 NOT_YET");
        hers.sendTo("/looking-card", "line.m33-1", "NOT_LOOKED", "line.onzin", "SEEN");
        assertThat(looked()).containsExactly("m33-2 NOT_YET");
        browser(daan).open(path);
        assertThat(browser(daan).open(path).body()).contains("disabled").doesNotContain(">Bewaar<");
    }

    private List<String> looked() {
        return house.ask(() ->
                jdbc.sql("select line || ' ' || state from observation.looked order by 1")
                        .query(String.class)
                        .list());
    }

    @Test
    void the_balance_of_good_moments_is_the_mentors_own() {
        var hers = browser(samira);
        assertThat(hers.open("/today").body())
                .contains("Zag je iets leuks?")
                .contains("Hier staat al even niets leuks.");
        var his = browser(daan).open("/today").body();
        assertThat(his).doesNotContain("Hier staat al even niets leuks.");
        assertThat(browser(daan).open("/good-moments").body()).doesNotContain("Milan");

        hers.open("/notes/new?child=" + milan.value() + "&kind=NICE_MOMENT");
        hers.send("/notes", "words", "Genoot van de regen.", "kind", "NICE_MOMENT");

        assertThat(hers.open("/today").body()).doesNotContain("Hier staat al even niets leuks.");
        assertThat(hers.open("/good-moments").body()).contains("Genoot van de regen.");
    }

    @Test
    void what_happened_meanwhile_is_handed_back_once() {
        house.standsIn(milan, daan, TODAY.minusDays(1).getDayOfWeek());
        house.away(samira, TODAY.minusDays(1), TODAY.minusDays(1));
        var his = browser(daan);
        his.open("/notes/new?child=" + milan.value() + "&kind=FOR_THE_MENTOR");
        his.send("/notes", "words", "Sliep onrustig.", "kind", "FOR_THE_MENTOR");
        house.inside(() ->
                jdbc.sql("update observation.entry set seen_on = :day")
                        .param("day", TODAY.minusDays(1))
                        .update());
        var hers = browser(samira);

        assertThat(hers.open("/today").body())
                .contains("Fijn dat je er weer bent")
                .contains("Daan nam voor je over.")
                .contains("Lees wat Daan zag bij Milan");
        assertThat(hers.open("/meanwhile").body()).contains("Sliep onrustig.");
        var read = hers.send("/meanwhile/read").body();

        assertThat(read)
                .doesNotContain("Fijn dat je er weer bent")
                .doesNotContain("Lees wat Daan zag bij Milan");
    }
}
