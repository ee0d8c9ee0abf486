package org.houvast.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.houvast.access.AtTheDoor;
import org.houvast.organisation.StaffId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** From coming in to leaving: what a session is worth, and when it is worth nothing. */
class SessionTest extends AtTheDoor {

    private static final String COOKIE = "houvast";

    @Autowired SessionRepository<?> sessions;

    StaffId samira;
    String name = "";

    @BeforeEach
    void open() {
        world.open();
        samira = world.educator("Samira");
        name = canSignIn(samira);
    }

    @Test
    void the_session_of_before_signing_in_is_worth_nothing_afterwards() {
        var browser = browser();
        browser.get("/sign-in");
        var planted = Objects.requireNonNull(browser.cookie(COOKIE));

        browser.post("/sign-in", Map.of("username", name, "password", PASSWORD));

        assertThat(browser.cookie(COOKIE)).isNotNull().isNotEqualTo(planted);
        var thief = browser();
        thief.cookie(COOKIE, planted);
        assertThat(thief.get("/colleagues").location()).isEqualTo("/sign-in");
    }

    @Test
    void a_made_up_session_is_not_taken_over() {
        var browser = browser();
        browser.cookie(COOKIE, "MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw");

        browser.signIn(name, PASSWORD);

        assertThat(browser.cookie(COOKIE))
                .isNotEqualTo("MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw");
    }

    @Test
    void after_signing_out_the_old_cookie_shows_nothing() {
        var browser = cameIn(samira);
        assertThat(browser.get("/colleagues").status()).isEqualTo(200);
        var before = browser.copy();

        var answer = browser.post("/sign-out", Map.of());

        assertThat(answer.location()).isEqualTo("/sign-in");
        assertThat(answer.header("Set-Cookie")).contains(COOKIE + "=;").contains("Max-Age=0");
        for (var path : List.of("/colleagues", "/children", "/organisers", "/held-form", "/")) {
            var shown = before.copy().get(path);
            assertThat(shown.location()).as(path).isEqualTo("/sign-in");
            assertThat(shown.body()).as(path).doesNotContain("Samira");
        }
        assertThat(
                        ask(
                                "select principal_name from access.spring_session where principal_name is not null"))
                .isEmpty();
    }

    @Test
    void two_pages_at_once_may_write_the_same_in_a_session() {
        writeInTwoPages(sessions);

        assertThat(ask("select attribute_name from access.spring_session_attributes"))
                .containsExactly("token");
    }

    private static <S extends Session> void writeInTwoPages(SessionRepository<S> sessions) {
        var session = sessions.createSession();
        sessions.save(session);
        var first = Objects.requireNonNull(sessions.findById(session.getId()));
        var second = Objects.requireNonNull(sessions.findById(session.getId()));
        first.setAttribute("token", "one");
        second.setAttribute("token", "two");
        sessions.save(first);
        sessions.save(second);
    }

    @Test
    void leaving_works_from_the_oldest_page() {
        var browser = cameIn(samira);

        browser.post("/sign-out", Map.of("_csrf", "of-some-other-session"));

        assertThat(browser.get("/colleagues").location()).isEqualTo("/sign-in");
    }

    @Test
    void another_site_signs_nobody_out_and_leaves_no_session_behind() {
        var browser = cameIn(samira);
        int sessions = ask("select session_id from access.spring_session").size();

        var answer = browser.copy().post("/sign-out", Map.of(), "Sec-Fetch-Site", "cross-site");
        var withoutCookie = browser().post("/sign-out", Map.of(), "Sec-Fetch-Site", "cross-site");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(withoutCookie.status()).isEqualTo(403);
        assertThat(withoutCookie.header("Set-Cookie")).isEmpty();
        assertThat(browser.get("/colleagues").status()).isEqualTo(200);
        assertThat(ask("select session_id from access.spring_session")).hasSize(sessions);
    }

    @Test
    void nothing_is_left_in_the_browser_for_the_back_button() {
        var browser = cameIn(samira);

        for (var path :
                List.of("/colleagues", "/children", "/organisers", "/nowhere", "/sign-in")) {
            assertThat(browser.get(path).header("Cache-Control")).as(path).contains("no-store");
        }
    }

    @Test
    void a_session_ends_after_ten_quiet_hours() {
        var browser = cameIn(samira);
        assertThat(
                        ask(
                                "select max_inactive_interval from access.spring_session where principal_name is not null"))
                .containsOnly("36000");

        owner("update access.spring_session set last_access_time = last_access_time - 35900000");
        assertThat(browser.get("/colleagues").status()).isEqualTo(200);

        owner("update access.spring_session set last_access_time = last_access_time - 36001000");
        assertThat(browser.get("/colleagues").location()).isEqualTo("/sign-in");
    }

    @Test
    void the_cookie_is_for_our_own_pages_only_and_no_script_reads_it() {
        var cookie = browser().get("/sign-in").header("Set-Cookie");

        assertThat(cookie)
                .startsWith(COOKIE + "=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain", "Max-Age", "Expires", "Secure");
    }

    @Test
    void behind_https_the_cookie_travels_over_https_only() {
        var answer = browser().get("/sign-in", "X-Forwarded-Proto", "https");

        assertThat(answer.header("Set-Cookie")).contains("Secure");
        assertThat(answer.header("Strict-Transport-Security")).contains("max-age=31536000");
    }

    @Test
    void who_belongs_to_two_organisers_chooses_and_sees_one_at_a_time() {
        var account = world.actor(samira).account();
        var first = world.organiser();
        world.open();
        var second = world.organiser();
        world.in(() -> {
            accounts.join(account, second, org.houvast.mentorship.MentorshipWorld.LONG_AGO);
            return account;
        });
        var browser = browser();

        assertThat(browser.signIn(name, PASSWORD).location()).isEqualTo("/organisers");
        assertThat(browser.get("/colleagues").location()).isEqualTo("/organisers");
        browser.get("/organisers");
        assertThat(browser.post("/organisers/" + first.value() + "/visits", Map.of()).location())
                .isEqualTo("/");
        assertThat(browser.get("/colleagues").body()).contains("Samira");
    }

    @Test
    void nobody_visits_where_they_do_not_belong() {
        var browser = cameIn(samira);
        world.open();

        var answer = browser.post("/organisers/" + world.organiser().value() + "/visits", Map.of());

        assertThat(answer.status()).isEqualTo(404);
    }
}
