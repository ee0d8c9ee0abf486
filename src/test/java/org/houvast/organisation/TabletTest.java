package org.houvast.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testing.StandingClock.TODAY;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.houvast.access.AccountId;
import org.houvast.access.AtTheDoor;
import org.houvast.access.Browser;
import org.houvast.access.Pins;
import org.houvast.child.CarePlacementId;
import org.houvast.testing.SmallHouse;
import org.houvast.testing.SmallHouse.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A shared tablet is one of ours or nothing, and reaches its own groups only. */
@Import(SmallHouse.class)
class TabletTest extends AtTheDoor {

    private static final String PIN = "2580";

    @Autowired SmallHouse house;
    @Autowired Workplace workplace;
    @Autowired Pins pins;

    private Person marieke;
    private Person samira;
    private Person fatma;
    private CarePlacementId milan;
    private Browser tablet;

    @BeforeEach
    void open() {
        house.open(CareType.DAY_CARE, TODAY.minusDays(100));
        marieke = house.leader("Marieke");
        samira = house.educator("Samira");
        fatma = house.educator("Fatma");
        milan = house.child("Milan", TODAY.minusYears(3), TODAY.minusYears(2));
        house.pair(milan, samira, TODAY.minusYears(1));
        choosesPin(samira);
        choosesPin(fatma);
        tablet = enrolled();
    }

    private void choosesPin(Person who) {
        var browser = browser();
        browser.signIn(who.signInName(), SmallHouse.PASSWORD);
        browser.get("/me");
        assertThat(browser.post("/me/pin", Map.of("pin", PIN)).status()).isLessThan(400);
    }

    private Browser enrolled() {
        var browser = browser();
        browser.signIn(marieke.signInName(), SmallHouse.PASSWORD);
        browser.get("/tablets");
        var done =
                browser.post(
                        "/tablets",
                        Map.of("name", "Bij de deur", "group", house.group().value().toString()));
        assertThat(done.location()).isEqualTo("/tablet");
        return browser;
    }

    private Browser.Answer types(Browser browser, Person who, String pin) {
        browser.get("/tablet?who=" + who.staff().value());
        return browser.post(
                "/tablet/visits", Map.of("who", who.staff().value().toString(), "pin", pin));
    }

    private void taken() {
        assertThat(types(tablet, samira, PIN).location()).isEqualTo("/today");
    }

    @Test
    void the_one_who_enrols_it_is_gone_from_it_and_nothing_else_can_be_opened() {
        assertThat(tablet.get("/tablet").body())
                .contains("Wie ben jij?", "Samira", "Fatma", "Ik val in.")
                .doesNotContain("Milan");
        for (var path : List.of("/", "/today", "/children", "/colleagues", "/tablets", "/me")) {
            assertThat(tablet.get(path).location()).as(path).isEqualTo("/tablet");
        }
        assertThat(tablet.get("/groups/" + house.group().value() + "/essentials").body())
                .contains("Milan")
                .doesNotContain("/notes/new");
    }

    @Test
    void who_took_it_writes_as_herself_about_the_children_of_its_groups_and_no_more() {
        taken();

        assertThat(tablet.get("/today").body()).contains("Dag Samira", "Milan");
        tablet.get("/notes/new?child=" + milan.value());
        tablet.post(
                "/notes", Map.of("about", milan.value().toString(), "words", "Bouwt een toren."));
        assertThat(ask("select writer_name || ': ' || words from observation.entry"))
                .containsExactly("Samira Tester: Bouwt een toren.");
        for (var path :
                List.of(
                        "/children",
                        "/children/" + milan.value(),
                        "/colleagues",
                        "/my-year",
                        "/me",
                        "/away",
                        "/good-moments",
                        "/organisers")) {
            assertThat(tablet.get(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void an_own_mentor_child_of_another_group_is_not_there_on_this_tablet() {
        var elsewhere =
                house.inside(() -> workplace.group(house.location(), "Maan", CareType.DAY_CARE));
        house.inside(() ->
                jdbc.sql("update child.group_membership set care_group = :group")
                        .param("group", elsewhere.value())
                        .update());
        taken();

        assertThat(tablet.get("/today").body()).doesNotContain("Milan");
        assertThat(tablet.get("/notes/new?child=" + milan.value()).status()).isEqualTo(404);
        tablet.post(
                "/notes", Map.of("about", milan.value().toString(), "words", "Bouwt een toren."));
        assertThat(ask("select words from observation.entry")).isEmpty();
        assertThat(tablet.get("/groups/" + elsewhere.value() + "/essentials").status())
                .isEqualTo(404);
    }

    /** Types for somebody on the page of a colleague, as who plays with the form would. */
    private Browser.Answer tries(Person who, String pin) {
        tablet.get("/tablet?who=" + fatma.staff().value());
        return tablet.post(
                "/tablet/visits", Map.of("who", who.staff().value().toString(), "pin", pin));
    }

    @Test
    void a_leader_who_does_not_work_in_its_groups_cannot_take_it() {
        choosesPin(marieke);

        assertThat(tries(marieke, PIN).status()).isEqualTo(404);
    }

    @Test
    void the_sixth_wrong_try_locks_until_a_leader_unlocks() {
        for (int i = 0; i < Pins.TRIES - 1; i++) {
            assertThat(types(tablet, samira, "999" + i).body())
                    .contains("Dit zijn niet jouw cijfers.");
        }
        assertThat(types(tablet, samira, "9996").body()).contains("Jouw cijfers zitten op slot.");
        tablet.get("/tablet?who=" + fatma.staff().value());
        assertThat(tries(samira, PIN).body()).contains("Jouw cijfers zitten op slot.");

        var leader = browser();
        leader.signIn(marieke.signInName(), SmallHouse.PASSWORD);
        assertThat(leader.get("/tablets").body()).contains("Cijfers op slot");
        leader.post("/tablets/pins/" + samira.staff().value() + "/unlocked", Map.of());

        taken();
    }

    @Test
    void a_hundred_tries_at_once_are_six() throws Exception {
        var account = new AccountId(samira.account().value());
        try (var all = Executors.newFixedThreadPool(8)) {
            var tries =
                    IntStream.range(0, 24)
                            .mapToObj(i ->
                                    all.submit(() ->
                                            house.as(
                                                    samira,
                                                    () -> pins.attempt(account, "77" + (10 + i)))))
                            .toList();
            int wrong = 0;
            for (var one : tries) {
                wrong += one.get() == Pins.Outcome.WRONG ? 1 : 0;
            }
            assertThat(wrong).isEqualTo(Pins.TRIES);
        }
        assertThat(ask("select wrong from access.pin where locked_at is not null"))
                .containsExactly("6");
    }

    @Test
    void digits_are_hashed_as_passwords_are_and_easy_ones_refused() {
        assertThat(ask("select pin_hash from access.pin"))
                .allSatisfy(hash -> assertThat(hash).startsWith("$argon2id$").doesNotContain(PIN));
        var browser = browser();
        browser.signIn(fatma.signInName(), SmallHouse.PASSWORD);
        for (var easy : List.of("1111", "1234", "12", "abcd", "12345")) {
            browser.get("/me");
            assertThat(browser.post("/me/pin", Map.of("pin", easy)).status())
                    .as(easy)
                    .isEqualTo(422);
        }
    }

    @Test
    void after_two_minutes_without_a_request_the_server_locks_it() {
        taken();
        CLOCK.forward(Duration.ofSeconds(119));
        assertThat(tablet.get("/today").status()).isEqualTo(200);
        CLOCK.forward(Duration.ofSeconds(119));
        assertThat(tablet.get("/today").status()).isEqualTo(200);

        CLOCK.forward(Duration.ofMinutes(2));

        assertThat(tablet.get("/today").location()).isEqualTo("/tablet");
        assertThat(tablet.get("/today").location()).isEqualTo("/tablet");
    }

    @Test
    void the_front_page_locks_it_and_the_session_of_before_is_worth_nothing() {
        taken();
        var before = tablet.copy();

        tablet.get("/tablet");

        assertThat(tablet.get("/today").location()).isEqualTo("/tablet");
        assertThat(before.get("/today").location()).isEqualTo("/tablet");
    }

    @Test
    void a_draft_belongs_to_its_writer() {
        taken();
        tablet.get("/notes/new?child=" + milan.value());
        tablet.post("/drafts", Map.of("place", "note", "words", "Milan lacht om de"));
        tablet.get("/tablet");

        types(tablet, fatma, PIN);
        assertThat(tablet.get("/notes/new?child=" + milan.value()).body())
                .doesNotContain("lacht om de");
        tablet.get("/tablet");
        taken();
        assertThat(tablet.get("/notes/new?child=" + milan.value()).body()).contains("lacht om de");
    }

    @Test
    void a_revoked_tablet_is_nothing_from_the_next_request_on() {
        taken();
        var leader = browser();
        leader.signIn(marieke.signInName(), SmallHouse.PASSWORD);
        leader.get("/tablets");
        var id = ask("select id from access.tablet").getFirst();
        leader.post("/tablets/" + id + "/revoked", Map.of());

        assertThat(tablet.get("/today").location()).isEqualTo("/sign-in");
        assertThat(tablet.get("/tablet").location()).isEqualTo("/sign-in");
        assertThat(leader.get("/tablets").body()).contains("Er is nog geen tablet.");
    }

    @Test
    void a_leader_sees_since_when_and_when_it_was_used_last_and_both_are_written_down() {
        var leader = browser();
        leader.signIn(marieke.signInName(), SmallHouse.PASSWORD);
        assertThat(leader.get("/tablets").body()).contains("Sinds di 17 nov · nog niet gebruikt");

        taken();

        assertThat(leader.get("/tablets").body())
                .contains("Sinds di 17 nov · laatst gebruikt op di 17 nov");
        var id = ask("select id from access.tablet").getFirst();
        leader.post("/tablets/" + id + "/revoked", Map.of());
        assertThat(
                        ask(
                                """
                                select action from access.audit_event
                                where action like '%TABLET%' order by happened_at
                                """))
                .containsExactly("organisation.ENROL_TABLET", "organisation.TURN_TABLET_OFF");
    }

    @Test
    void a_session_taken_away_from_the_tablet_is_worth_nothing() {
        taken();
        var thief = browser();
        thief.cookie("houvast", Objects.requireNonNull(tablet.cookie("houvast")));

        assertThat(thief.get("/today").location()).isEqualTo("/sign-in");
    }

    @Test
    void who_does_not_work_in_its_groups_cannot_take_it() {
        var elsewhere =
                house.inside(() -> workplace.group(house.location(), "Maan", CareType.DAY_CARE));
        house.inside(() ->
                jdbc.sql(
                                "update organisation.staff_group set care_group = :group where staff = :staff")
                        .param("group", elsewhere.value())
                        .param("staff", samira.staff().value())
                        .update());

        assertThat(tablet.get("/tablet").body()).doesNotContain("Samira");
        assertThat(tries(samira, PIN).status()).isEqualTo(404);
    }

    @Test
    void digits_are_no_way_in_without_a_tablet() {
        var stranger = browser();
        assertThat(stranger.get("/tablet").location()).isEqualTo("/sign-in");
        stranger.cookie("houvast-tablet", UUID.randomUUID().toString());
        assertThat(stranger.get("/tablet").location()).isEqualTo("/sign-in");
    }
}
