package org.houvast.access.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.houvast.access.AtTheDoor;
import org.houvast.access.Browser;
import org.houvast.access.Browser.Answer;
import org.houvast.mentorship.MentorshipWorld;
import org.houvast.organisation.StaffId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form that arrives after its session ended is not lost, and is nobody else's. */
class HeldFormTest extends AtTheDoor {

    private static final String TEXT =
            "Zij bouwde een toren van zeven blokken & zei: \"<klaar>\".\n\nDaarna lachte ze. ";

    private static final String[] OWN_PAGE = {"Sec-Fetch-Site", "same-origin"};

    StaffId samira;
    Browser browser;
    Map<String, String> form = new LinkedHashMap<>();

    @BeforeEach
    void open() {
        world.open();
        samira = world.educator("Samira");
        browser = cameIn(samira);
        form = new LinkedHashMap<>();
        form.put("_key", UUID.randomUUID().toString());
        form.put("_writer", browser.writer());
        form.put("kind", "PLAY");
        form.put("words", TEXT);
    }

    private String name() {
        return canSignIn(samira);
    }

    /** What stands in the field, as the browser would send it again. */
    private static String typed(Answer page) {
        var area = page.body().split("<textarea[^>]*name=\"words\"[^>]*>", 2)[1];
        return area.substring(0, area.indexOf("</textarea>"))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private void comesBack() {
        var arrival = browser.signIn(name(), PASSWORD);
        assertThat(arrival.location()).isEqualTo("/held-form");
        var page = browser.get("/held-form");

        assertThat(page.status()).isEqualTo(200);
        assertThat(typed(page)).isEqualTo(TEXT);
        assertThat(page.body())
                .contains("action=\"/guestbook\"")
                .contains("name=\"kind\" value=\"PLAY\"");
        assertThat(lines()).as("nothing is sent by itself").isZero();

        var again = new LinkedHashMap<>(form);
        again.put("_key", browser.key());
        assertThat(browser.post("/guestbook", again).location()).startsWith("/guestbook/");
        assertThat(ask("select name from organisation.location where name like 'line %'"))
                .singleElement()
                .asString()
                .startsWith("line " + TEXT + "#");
        assertThat(browser.get("/held-form").location()).isEqualTo("/");
    }

    @Test
    void a_long_text_comes_back_after_signing_in() {
        sessionsExpire();

        var answer = browser.post("/guestbook", form, OWN_PAGE);

        assertThat(answer.location()).isEqualTo("/sign-in");
        assertThat(lines()).isZero();
        assertThat(browser.get("/sign-in").body()).contains("Wat je schreef, is bewaard");
        comesBack();
    }

    @Test
    void also_when_the_browser_has_no_session_at_all() {
        browser.forgetCookies();

        assertThat(browser.post("/guestbook", form, OWN_PAGE).location()).isEqualTo("/sign-in");

        comesBack();
    }

    @Test
    void also_in_a_browser_that_names_the_origin_only() {
        sessionsExpire();
        var origin = browser.uri("").toString();

        browser.post("/guestbook", form, "Origin", origin);

        comesBack();
    }

    @Test
    void also_when_the_same_person_came_in_again_in_another_tab() {
        var oldToken = browser.token();
        browser.post("/sign-out", Map.of());
        browser.signIn(name(), PASSWORD);
        form.put("_csrf", oldToken);

        var answer = browser.post("/guestbook", form, OWN_PAGE);

        assertThat(answer.location()).isEqualTo("/held-form");
        assertThat(typed(browser.get("/held-form"))).isEqualTo(TEXT);
    }

    @Test
    void for_htmx_the_way_in_is_a_whole_visit() {
        sessionsExpire();

        var answer =
                browser.post(
                        "/guestbook", form, "Sec-Fetch-Site", "same-origin", "HX-Request", "true");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("HX-Redirect")).isEqualTo("/sign-in");
        assertThat(answer.body()).isEmpty();
        comesBack();
    }

    @Test
    void reading_by_htmx_without_a_session_is_a_whole_visit_too() {
        sessionsExpire();

        var answer = browser.get("/children", "HX-Request", "true");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("HX-Redirect")).isEqualTo("/sign-in");
    }

    @Test
    void it_waits_until_it_is_saved() {
        sessionsExpire();
        browser.post("/guestbook", form, OWN_PAGE);
        browser.signIn(name(), PASSWORD);

        browser.get("/held-form");
        browser.get("/children");
        var refused = new LinkedHashMap<>(form);
        refused.put("words", " ");
        assertThat(browser.post("/guestbook", refused).status()).isEqualTo(422);

        assertThat(typed(browser.get("/held-form"))).isEqualTo(TEXT);
    }

    @Test
    void it_counts_once_from_the_old_page_and_from_the_new_one() {
        sessionsExpire();
        browser.post("/guestbook", form, OWN_PAGE);
        browser.signIn(name(), PASSWORD);
        browser.get("/held-form");
        assertThat(browser.key()).isEqualTo(form.get("_key"));

        var first = browser.post("/guestbook", form);
        var second = browser.post("/guestbook", form);

        assertThat(second.location()).isEqualTo(first.location());
        assertThat(lines()).isEqualTo(1);
    }

    @Test
    void who_does_not_need_it_lets_it_go() {
        sessionsExpire();
        browser.post("/guestbook", form, OWN_PAGE);
        browser.signIn(name(), PASSWORD);
        browser.get("/held-form");

        browser.post("/held-form/goodbyes", Map.of());

        assertThat(browser.get("/held-form").location()).isEqualTo("/");
    }

    @Test
    void on_a_shared_tablet_the_next_one_does_not_see_it() {
        sessionsExpire();
        browser.post("/guestbook", form, OWN_PAGE);
        var daan = canSignIn(world.educator("Daan"));

        var arrival = browser.signIn(daan, PASSWORD);

        assertThat(arrival.location()).isEqualTo("/");
        var page = browser.get("/held-form");
        assertThat(page.location()).isEqualTo("/");
        assertThat(page.body()).doesNotContain("toren");
        assertThat(lines()).isZero();
    }

    @Test
    void a_form_of_who_left_is_not_sent_in_the_name_of_who_came() {
        browser.post("/sign-out", Map.of());
        browser.signIn(canSignIn(world.educator("Daan")), PASSWORD);
        form.put("_csrf", "of the earlier session");

        assertThat(browser.post("/guestbook", form, OWN_PAGE).status()).isEqualTo(403);
        assertThat(browser.get("/held-form").location()).isEqualTo("/");
        assertThat(lines()).isZero();
    }

    @Test
    void who_works_for_two_organisers_finds_it_where_it_was_written() {
        var account = world.actor(samira).account();
        var name = name();
        var first = world.organiser();
        world.open();
        var second = world.organiser();
        world.in(() -> {
            accounts.join(account, second, MentorshipWorld.LONG_AGO);
            return account;
        });
        sessionsExpire();
        browser.post("/guestbook", form, OWN_PAGE);
        assertThat(browser.signIn(name, PASSWORD).location()).isEqualTo("/organisers");

        assertThat(browser.post("/organisers/" + second.value() + "/visits", Map.of()).location())
                .isEqualTo("/");
        assertThat(browser.get("/held-form").location()).isEqualTo("/");
        assertThat(browser.post("/organisers/" + first.value() + "/visits", Map.of()).location())
                .isEqualTo("/held-form");
    }

    @Test
    void what_another_site_sends_is_neither_done_nor_held() {
        var sites =
                Map.of(
                        "cross-site", 403,
                        "same-site", 403);
        sites.forEach((site, status) -> {
            assertThat(browser.copy().post("/guestbook", form, "Sec-Fetch-Site", site).status())
                    .as(site)
                    .isEqualTo(status);
        });
        sessionsExpire();
        for (var origin : new String[] {"https://evil.example", "null", "http://localhost"}) {
            browser.post("/guestbook", form, "Origin", origin);
        }
        browser.post("/guestbook", form);

        assertThat(browser.get("/sign-in").body()).doesNotContain("Wat je schreef, is bewaard");
        assertThat(browser.signIn(name(), PASSWORD).location()).isEqualTo("/");
        assertThat(lines()).isZero();
    }

    @Test
    void a_form_without_a_writer_is_not_held() {
        sessionsExpire();
        form.remove("_writer");

        browser.post("/guestbook", form, OWN_PAGE);

        assertThat(browser.signIn(name(), PASSWORD).location()).isEqualTo("/");
    }

    @Test
    void a_password_is_never_held() {
        sessionsExpire();
        form.put("password", "geheim geheim geheim");

        browser.post("/guestbook", form, OWN_PAGE);
        browser.signIn(name(), PASSWORD);

        assertThat(browser.get("/held-form").body()).doesNotContain("geheim geheim");
    }

    @Test
    void a_flood_of_text_is_not_held() {
        sessionsExpire();
        form.put("words", "x".repeat(100_001));

        browser.post("/guestbook", form, OWN_PAGE);

        assertThat(browser.signIn(name(), PASSWORD).location()).isEqualTo("/");
    }

    @Test
    void what_a_stranger_has_held_is_held_for_an_hour_only() {
        browser.forgetCookies();
        browser.post("/guestbook", form, OWN_PAGE);
        assertThat(
                        ask(
                                "select max_inactive_interval from access.spring_session where principal_name is null"))
                .contains("3600");

        browser.signIn(name(), PASSWORD);
        assertThat(
                        ask(
                                "select max_inactive_interval from access.spring_session where principal_name is not null"))
                .containsOnly("36000");
    }

    @Test
    void typing_that_is_kept_by_itself_is_no_form_to_finish() {
        sessionsExpire();

        var answer =
                browser.post(
                        "/drafts",
                        Map.of("place", "x", "words", TEXT, "_writer", browser.writer()),
                        "Sec-Fetch-Site",
                        "same-origin",
                        "HX-Request",
                        "true");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(browser.signIn(name(), PASSWORD).location()).isEqualTo("/");
    }

    @Test
    void a_form_with_a_file_comes_back_with_its_text_and_asks_for_the_file() {
        sessionsExpire();
        var edge = "edge-of-a-part";
        var body = new StringBuilder();
        form.forEach((name, value) ->
                body.append(
                        "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                .formatted(edge, name, value)));
        body.append(
                "--%s\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\nPNG\r\n--%s--\r\n"
                        .formatted(edge, edge));

        var answer =
                browser.send(
                        HttpRequest.newBuilder(browser.uri("/guestbook"))
                                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                                .POST(BodyPublishers.ofString(body.toString())),
                        OWN_PAGE);

        assertThat(answer.location()).isEqualTo("/sign-in");
        assertThat(browser.signIn(name(), PASSWORD).location()).isEqualTo("/held-form");
        var page = browser.get("/held-form");
        assertThat(typed(page)).isEqualTo(TEXT);
        assertThat(page.body())
                .contains("enctype=\"multipart/form-data\"")
                .containsPattern("<input[^>]*name=\"photo\"[^>]*type=\"file\"");
    }
}
