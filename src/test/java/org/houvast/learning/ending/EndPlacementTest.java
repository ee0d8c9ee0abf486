package org.houvast.learning.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testing.StandingClock.TODAY;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.houvast.learning.LearningHouse;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.SignedInBrowser;
import org.houvast.testing.SmallHouse;
import org.houvast.trainee.Endings;
import org.houvast.trainee.Placements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A trial is decided by people; and who ends a placement talked before, and says why. */
@HouvastTest
@Import(LearningHouse.class)
class EndPlacementTest {

    @Autowired LearningHouse house;
    @Autowired Placements placements;
    @Autowired Endings endings;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    LearningHouse.People people;
    SignedInBrowser veerle;

    @BeforeEach
    void open() {
        people = house.open();
        veerle = browser(people.leader());
    }

    private SignedInBrowser browser(SmallHouse.Person person) {
        return LearningHouse.browser(port, person.signInName());
    }

    private String page() {
        return "/placements/" + people.lotte().value();
    }

    @Test
    void a_workplace_that_ends_it_talked_before_and_nothing_typed_is_lost() {
        veerle.open(page() + "/ending");

        var asked =
                veerle.send(
                        page() + "/ending",
                        "reason",
                        "NO_PROSPECT",
                        "lastDay",
                        TODAY.plusDays(3).toString(),
                        "words",
                        "Het lukte niet samen.");

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body())
                .contains("Schrijf eerst op welk gesprek er al was.", "Het lukte niet samen.");
        assertThat(house.house().ask(() -> endings.of(people.lotte()))).isEmpty();
    }

    @Test
    void who_learned_here_is_thanked_afterwards_and_finds_the_way_out() {
        house.house()
                .inside(() ->
                        jdbc.sql("update trainee.placement set through_day = :day where id = :id")
                                .param("day", TODAY.minusDays(1))
                                .param("id", people.lotte().value())
                                .update());
        var lotte = LearningHouse.browser(port, people.lotteSignsInWith());

        var home = lotte.open("/");
        assertThat(home.statusCode()).isEqualTo(404);
        assertThat(home.body())
                .contains("Je stage hier is voorbij", "Dank je wel voor je tijd bij")
                .doesNotContain("Els", "href=\"/\"", "href=\"/me\"");
        assertThat(lotte.send("/sign-out").uri().getPath()).isEqualTo("/sign-in");

        house.house()
                .inside(() ->
                        jdbc.sql(
                                        "update access.membership m set through_day = :day from access.account a where a.id = m.account and a.sign_in_name = :name")
                                .param("day", TODAY.minusDays(1))
                                .param("name", people.lotteSignsInWith())
                                .update());
        assertThat(LearningHouse.browser(port, people.lotteSignsInWith()).open("/").body())
                .contains("Je stage hier is voorbij", "/sign-out")
                .doesNotContain("nog niet bij");
    }

    @Test
    void a_talk_without_its_day_is_asked_for_and_not_dropped() {
        veerle.open(page() + "/ending");

        var asked =
                veerle.send(
                        page() + "/ending",
                        "reason",
                        "TRAINEE_STOPS",
                        "lastDay",
                        TODAY.plusDays(3).toString(),
                        "talk1",
                        "Lotte kiest een ander vak.");

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body())
                .contains("Schrijf ook op welke dag het gesprek was", "Lotte kiest een ander vak.");
    }

    @Test
    void it_is_kept_with_why_and_the_talk_and_lasts_no_longer() {
        veerle.open(page() + "/ending");

        var ended =
                veerle.send(
                        page() + "/ending",
                        "reason",
                        "NO_PROSPECT",
                        "lastDay",
                        TODAY.plusDays(3).toString(),
                        "words",
                        "Het lukte niet samen.",
                        "talkOn1",
                        TODAY.minusDays(4).toString(),
                        "talk1",
                        "Lotte vindt het ook te moeilijk.");

        assertThat(ended.body())
                .contains("Bewaard. Neem rustig afscheid.", "Er is te weinig uitzicht")
                .doesNotContain("Spreek een proefperiode af");
        var card = house.house().ask(() -> placements.find(people.lotte()).orElseThrow());
        assertThat(card.throughDay()).isEqualTo(TODAY.plusDays(3));
        assertThat(house.house().ask(() -> endings.talks(people.lotte())))
                .containsExactly(
                        new Endings.Talk(TODAY.minusDays(4), "Lotte vindt het ook te moeilijk."));
    }

    @Test
    void a_talk_that_is_still_to_come_was_not_held() {
        veerle.open(page() + "/ending");

        var asked = ends(TODAY.plusDays(1));

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("Dit gesprek moet nog komen.");
    }

    private HttpResponse<String> ends(LocalDate talkedOn) {
        return veerle.send(
                page() + "/ending",
                "reason",
                "NO_PROSPECT",
                "lastDay",
                TODAY.plusDays(3).toString(),
                "talkOn1",
                talkedOn.toString(),
                "talk1",
                "Lotte vindt het te moeilijk.");
    }

    @Test
    void a_placement_that_lasts_longer_again_did_not_end() {
        veerle.open(page() + "/ending");
        assertThat(ends(TODAY).body()).contains("Gestopt op");

        veerle.open(page() + "/period");
        veerle.send(page() + "/period", "last", TODAY.plusDays(40).toString(), "sure", "true");

        assertThat(veerle.open(page()).body())
                .doesNotContain("Gestopt op", "Lotte vindt het te moeilijk.");
        assertThat(
                        house.house()
                                .ask(() ->
                                        jdbc.sql("select went_on from trainee.ending")
                                                .query(Boolean.class)
                                                .list()))
                .containsExactly(true);
    }

    @Test
    void only_who_leads_ends_it_and_why_stays_with_who_leads() {
        veerle.open(page() + "/ending");
        veerle.send(
                page() + "/ending",
                "reason",
                "CANNOT_GUIDE",
                "lastDay",
                TODAY.plusDays(3).toString(),
                "words",
                "Wij waren met te weinig.",
                "talkOn1",
                TODAY.minusDays(4).toString(),
                "talk1",
                "Eerlijk gepraat.");

        assertThat(browser(people.els()).open(page() + "/ending").statusCode()).isEqualTo(404);
        assertThat(browser(people.jonas()).open(page()).body())
                .doesNotContain("Wij waren met te weinig.", "Eerlijk gepraat.");
    }

    @Test
    void a_trial_has_a_day_on_which_people_decide_and_goes_on() {
        veerle.open(page());
        var set = veerle.send(page() + "/trial", "decideOn", TODAY.plusDays(2).toString());
        assertThat(set.body()).contains("Jullie beslissen op");
        assertThat(veerle.open("/today").body()).contains("Lotte");

        veerle.open(page());
        var decided = veerle.send(page() + "/trial", "decision", "GOES_ON");

        assertThat(decided.body())
                .contains(
                        "Fijn! Vertel het ook zelf.",
                        "is beslist: Lotte gaat door. Veerle Tester schreef dit op.")
                .doesNotContain("Spreek een proefperiode af");
        assertThat(
                        house.house()
                                .ask(() ->
                                        jdbc.sql("select decision from trainee.trial")
                                                .query(String.class)
                                                .list()))
                .containsExactly("GOES_ON");
    }

    @Test
    void a_trial_that_ends_is_kept_with_who_decided_and_leads_on_to_ending() {
        veerle.open(page());
        veerle.send(page() + "/trial", "decideOn", TODAY.plusDays(2).toString());
        veerle.open(page());

        var ends = veerle.send(page() + "/trial", "decision", "ENDS");

        assertThat(ends.statusCode()).isEqualTo(200);
        assertThat(ends.uri().getPath()).isEqualTo(page() + "/ending");
        assertThat(veerle.open(page()).body())
                .contains("is beslist: het stopt voor Lotte. Veerle Tester", "Rond het samen af");
        assertThat(browser(people.jonas()).open(page()).body()).doesNotContain("is beslist");
    }

    @Test
    void a_name_of_a_problem_is_asked_after_and_the_same_words_stand_once() {
        veerle.open(page() + "/agreements");

        var asked = veerle.send(page() + "/agreements", "words", "Lotte heeft ADHD en dyslexie.");

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("zegt niet wat helpt.", "Lotte heeft ADHD en dyslexie.");
        veerle.open(page() + "/agreements");
        veerle.send(page() + "/agreements", "words", "We doen het voor.");
        veerle.send(page() + "/agreements", "words", "we doen het voor.");
        assertThat(
                        house.house()
                                .ask(() ->
                                        jdbc.sql("select words from trainee.agreement")
                                                .query(String.class)
                                                .list()))
                .containsExactly("We doen het voor.");
    }

    @Test
    void what_helps_is_kept_and_never_why() {
        var els = browser(people.els());
        assertThat(els.open(page() + "/agreements").body()).contains("Lezen en schrijven");

        var kept = els.send(page() + "/agreements", "words", "Je mag vertellen.");

        assertThat(kept.body()).contains("Je mag vertellen.");
        assertThat(els.open(page()).body())
                .contains("Je mag vertellen.")
                .doesNotContain("Lezen en schrijven");
    }
}
