package org.houvast.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.houvast.access.AccountId;
import org.houvast.access.AtTheDoor;
import org.houvast.foundation.Refusal;
import org.houvast.mentorship.MentorshipWorld;
import org.houvast.organisation.StaffId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A way in that works once: whose it is, how long it lives, and what it may never open. */
class OneTimeLinkTest extends AtTheDoor {

    private static final String NEW = "nog drie andere woorden";
    private static final String WORKS_NO_MORE = "Deze link werkt niet meer";

    StaffId samira;
    AccountId account;

    @BeforeEach
    void open() {
        world.open();
        samira = world.educator("Samira");
        account = world.actor(samira).account();
    }

    private String link() {
        return world.in(() -> accounts.oneTimeLink(account));
    }

    private static Map<String, String> choosing(String password) {
        return Map.of("password", password);
    }

    @Test
    void it_lets_someone_choose_a_password_and_come_in() {
        var path = "/links/" + link();
        var browser = browser();

        assertThat(browser.get(path).body()).contains("Kies een wachtwoord");
        assertThat(browser.post(path, choosing(NEW)).location()).isEqualTo("/sign-in");

        var name =
                ask("select sign_in_name from access.account where id = '" + account.value() + "'")
                        .getFirst();
        assertThat(browser.signIn(name, NEW).location()).isEqualTo("/");
    }

    @Test
    void it_works_once() {
        var path = "/links/" + link();
        var first = browser();
        first.get(path);
        var second = browser();
        second.get(path);

        first.post(path, choosing(NEW));

        assertThat(second.post(path, choosing("iets heel anders dan dat")).status()).isEqualTo(422);
        var later = browser().get(path);
        assertThat(later.status()).isEqualTo(404);
        assertThat(later.body()).contains(WORKS_NO_MORE);
    }

    @Test
    void tapped_twice_it_gives_the_same_answer_twice() {
        var path = "/links/" + link();
        var browser = browser();
        browser.get(path);
        var twice = Map.of("password", NEW, "_key", browser.key());

        assertThat(browser.post(path, twice).location()).isEqualTo("/sign-in");
        assertThat(browser.post(path, twice).location()).isEqualTo("/sign-in");
    }

    @Test
    void it_lives_for_a_week() {
        var path = "/links/" + link();

        CLOCK.forward(Duration.ofDays(7).minusSeconds(1));
        assertThat(browser().get(path).status()).isEqualTo(200);

        CLOCK.forward(Duration.ofSeconds(1));
        assertThat(browser().get(path).status()).isEqualTo(404);
    }

    @Test
    void a_password_that_is_refused_leaves_the_link_alive() {
        var path = "/links/" + link();
        var browser = browser();
        browser.get(path);

        var answer = browser.post(path, choosing("kort"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("te kort").doesNotContain("\"kort\"");
        assertThat(browser.post(path, choosing("x".repeat(201))).status()).isEqualTo(422);
        assertThat(browser.post(path, choosing("   ")).status()).isEqualTo(422);
        assertThat(browser.post(path, choosing(NEW)).location()).isEqualTo("/sign-in");
    }

    @Test
    void a_page_that_waited_too_long_is_shown_anew() {
        var path = "/links/" + link();
        var browser = browser();
        browser.get(path);
        sessionsExpire();

        assertThat(browser.post(path, choosing(NEW)).location()).isEqualTo(path);
    }

    @Test
    void only_the_newest_link_works() {
        var lost = link();
        var newest = link();

        assertThat(browser().get("/links/" + lost).status()).isEqualTo(404);
        assertThat(browser().get("/links/" + newest).status()).isEqualTo(200);
    }

    @Test
    void a_new_password_ends_every_session_of_the_old_one() {
        var thief = cameIn(samira);
        assertThat(thief.get("/colleagues").status()).isEqualTo(200);
        var colleague = cameIn(world.educator("Daan"));
        var path = "/links/" + link();
        var browser = browser();
        browser.get(path);

        browser.post(path, choosing(NEW));

        assertThat(thief.get("/colleagues").location()).isEqualTo("/sign-in");
        assertThat(colleague.get("/colleagues").status()).isEqualTo(200);
    }

    @Test
    void what_is_kept_of_a_link_opens_nothing() {
        var token = link();

        assertThat(ask("select token_hash from access.one_time_link"))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept).isNotEqualTo(token);
                    assertThat(browser().get("/links/" + kept).status()).isEqualTo(404);
                });
    }

    @Test
    void no_link_is_made_for_who_belongs_to_another_organiser_too() {
        var here = world.organiser();
        world.open();
        world.in(() -> {
            accounts.join(account, world.organiser(), MentorshipWorld.LONG_AGO);
            return account;
        });

        assertThatThrownBy(this::link)
                .isInstanceOf(Refusal.class)
                .hasMessage("access.link.belongs-elsewhere");
        assertThatThrownBy(() ->
                        org.houvast.foundation.Tenant.of(here)
                                .call(() -> accounts.oneTimeLink(account)))
                .hasMessage("access.link.belongs-elsewhere");
        assertThatThrownBy(() -> accounts.oneTimeLink(account))
                .as("without an organiser")
                .hasMessage("access.link.belongs-elsewhere");
    }

    @Test
    void a_leader_who_types_the_address_of_somebody_else_gets_no_way_in() {
        var victim = canSignIn(samira);
        world.open();
        var browser = cameIn(world.leader("Karin"));
        var trap = world.educator("Zomaar");
        owner(
                "update organisation.staff set account = null, email = '%s' where id = '%s'"
                        .formatted(victim, trap.value()));

        var answer = browser.post("/colleagues/" + trap.value() + "/invitations", Map.of());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("komt al iemand binnen").doesNotContain("/links/");
        assertThat(ask("select token_hash from access.one_time_link")).isEmpty();
        assertThat(
                        ask(
                                "select organiser from access.membership where account = '%s'"
                                        .formatted(account.value())))
                .hasSize(1);
    }

    @Test
    void a_leader_gives_an_educator_a_way_in_and_another_leader_none() {
        var browser = cameIn(world.leader("Karin"));
        var other = world.leader("Wim");

        var educator = browser.post("/colleagues/" + samira.value() + "/invitations", Map.of());
        var leader = browser.post("/colleagues/" + other.value() + "/invitations", Map.of());

        assertThat(educator.status()).isEqualTo(200);
        assertThat(educator.body()).contains("/links/");
        assertThat(leader.status()).isEqualTo(404);
        assertThat(browser.get("/colleagues/" + samira.value()).body())
                .contains("/colleagues/" + samira.value() + "/invitations");
        assertThat(browser.get("/colleagues/" + other.value()).body())
                .contains("Wim")
                .doesNotContain("/invitations");
    }

    @Test
    void the_administrator_gives_a_leader_a_way_in() {
        var wim = world.leader("Wim");
        owner(
                "insert into organisation.duty (id, organiser, staff, kind, from_day) values (gen_random_uuid(), '%s', '%s', 'ADMIN', %s)"
                        .formatted(world.organiser().value(), wim.value(), day(-1)));
        var other = world.leader("Karin");

        var answer = cameIn(wim).post("/colleagues/" + other.value() + "/invitations", Map.of());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("/links/");
    }
}
