package org.houvast.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.houvast.access.AtTheDoor;
import org.houvast.access.Browser;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Coming in with a name and a password, guessing at them, and leaving. */
class SignInTest extends AtTheDoor {

    private static final String DOES_NOT_FIT = "horen niet bij elkaar";
    private static final String TOO_MANY = "Het ging te vaak mis";

    @Autowired Attempts attempts;

    StaffId samira;
    String name = "";

    @BeforeEach
    void open() {
        world.open();
        samira = world.educator("Samira");
        name = canSignIn(samira);
    }

    private static void tries(Browser browser, String name, String password) {
        browser.get("/sign-in");
        browser.post("/sign-in", Map.of("username", name, "password", password));
        browser.get("/sign-in");
    }

    @Test
    void the_right_password_leads_in() {
        var browser = browser();

        var answer = browser.signIn(name, PASSWORD);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).isEqualTo("/");
        assertThat(browser.get("/colleagues").body()).contains("Samira");
    }

    @Test
    void capitals_and_spaces_around_a_name_do_not_count() {
        var browser = browser();

        browser.signIn(" " + name.toUpperCase(java.util.Locale.ROOT) + " ", PASSWORD);

        assertThat(browser.get("/colleagues").status()).isEqualTo(200);
    }

    @Test
    void who_asked_for_a_page_comes_there() {
        var browser = browser();
        browser.get("/colleagues?from=mail");

        assertThat(browser.signIn(name, PASSWORD).location()).isEqualTo("/colleagues?from=mail");
    }

    @Test
    void a_part_of_a_page_or_a_picture_is_nowhere_to_come_in() {
        var browser = browser();
        browser.get("/colleagues", "HX-Request", "true");
        browser.get("/children", "Sec-Fetch-Dest", "image");

        assertThat(browser.signIn(name, PASSWORD).location()).isEqualTo("/");
    }

    @Test
    void a_wrong_password_keeps_the_name_and_not_the_password() {
        var browser = browser();

        tries(browser, name, "een heel ander wachtwoord");

        assertThat(browser.page())
                .contains(DOES_NOT_FIT, "value=\"" + name + "\"")
                .doesNotContain("een heel ander wachtwoord");
        assertThat(browser.get("/colleagues").location()).isEqualTo("/sign-in");
    }

    @Test
    void what_was_typed_as_a_name_is_shown_as_text() {
        var browser = browser();

        tries(browser, "\"><script>alert(1)</script>", "x");

        assertThat(browser.page()).contains(DOES_NOT_FIT).doesNotContain("<script>alert");
    }

    @Test
    void a_name_that_nobody_has_is_told_nothing_else() {
        var known = browser();
        var unknown = browser();

        tries(known, name, "een heel ander wachtwoord");
        tries(unknown, "nobody@example.org", "een heel ander wachtwoord");

        assertThat(unknown.page().replaceAll("value=\"[^\"]*\"", ""))
                .isEqualTo(known.page().replaceAll("value=\"[^\"]*\"", ""));
    }

    @Test
    void a_name_that_nobody_has_takes_as_much_work() {
        var matched = new AtomicInteger();
        var counting =
                new PasswordEncoder() {
                    @Override
                    public String encode(@Nullable CharSequence typed) {
                        return "hash";
                    }

                    @Override
                    public boolean matches(@Nullable CharSequence typed, @Nullable String kept) {
                        matched.incrementAndGet();
                        return true;
                    }
                };
        var signIn = new PasswordSignIn(jdbc, counting, attempts);

        assertThatThrownBy(() ->
                        signIn.authenticate(
                                UsernamePasswordAuthenticationToken.unauthenticated(
                                        "nobody@example.org", PASSWORD)))
                .isInstanceOf(BadCredentialsException.class);

        assertThat(matched).hasValue(1);
    }

    @Test
    void an_account_without_a_password_lets_nobody_in() {
        var account = accounts.open("new@example.org", "Nieuw");
        world.in(() -> {
            accounts.join(
                    account, world.organiser(), org.houvast.mentorship.MentorshipWorld.LONG_AGO);
            return account;
        });
        var browser = browser();

        for (var password : List.of("", "null", "nobody's password")) {
            tries(browser, "new@example.org", password);
            assertThat(browser.page()).contains(DOES_NOT_FIT);
        }
    }

    @Test
    void a_character_that_cannot_be_kept_is_no_way_to_break_the_door() {
        var browser = browser();

        tries(browser, name + "\0", PASSWORD + "\0");

        assertThat(browser.get("/colleagues").status()).isEqualTo(200);
    }

    @Test
    void after_ten_wrong_tries_also_the_right_password_waits_a_quarter_of_an_hour() {
        var browser = browser();
        for (int i = 0; i < Attempts.PER_NAME; i++) {
            tries(browser, name, "fout " + i);
            assertThat(browser.page()).contains(DOES_NOT_FIT);
        }

        tries(browser, name, PASSWORD);
        assertThat(browser.page()).contains(TOO_MANY, "value=\"" + name + "\"");
        tries(browser, name, PASSWORD);
        assertThat(browser.page()).as("being turned away is no new try").contains(TOO_MANY);

        CLOCK.forward(Attempts.WINDOW.minusSeconds(1));
        tries(browser, name, PASSWORD);
        assertThat(browser.page()).contains(TOO_MANY);

        CLOCK.forward(Duration.ofSeconds(1));
        assertThat(browser.signIn(name, PASSWORD).location()).isEqualTo("/");
    }

    @Test
    void the_right_password_lets_a_name_start_anew() {
        var browser = browser();
        for (int i = 0; i < Attempts.PER_NAME - 1; i++) {
            tries(browser, name, "fout " + i);
        }
        browser().signIn(name, PASSWORD);

        tries(browser, name, "fout");
        tries(browser, name, "fout");

        assertThat(browser.page()).contains(DOES_NOT_FIT);
        assertThat(ask("select id from access.sign_in_attempt"))
                .as("two for the name; for the address, eleven")
                .hasSize(2 + 11);
    }

    @Test
    void fifty_wrong_tries_from_one_address_are_enough_for_it_and_for_no_other() {
        for (int i = 0; i < Attempts.PER_ADDRESS; i++) {
            assertThat(attempts.begin("guess-" + i, "192.0.2.1")).isPresent();
        }

        assertThat(attempts.begin(name, "192.0.2.1")).isEmpty();
        assertThat(attempts.begin(name, "192.0.2.2")).isPresent();

        CLOCK.forward(Attempts.WINDOW);
        assertThat(attempts.begin(name, "192.0.2.1")).isPresent();
    }

    @Test
    void a_name_that_looks_like_an_address_closes_no_address() {
        for (int i = 0; i < Attempts.PER_NAME; i++) {
            attempts.begin("192.0.2.1", "192.0.2.9");
        }

        assertThat(attempts.begin("192.0.2.1", "192.0.2.9")).isEmpty();
        assertThat(ask("select distinct who from access.sign_in_attempt")).hasSize(2);
    }

    @Test
    void a_hundred_tries_at_once_are_no_way_around() throws Exception {
        var tries = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 100; i++) {
            var address = "192.0.2." + i % 50;
            tries.add(() -> attempts.begin(name, address).isPresent());
        }
        int begun = 0;
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : many.invokeAll(tries)) {
                begun += one.get() ? 1 : 0;
            }
        }

        assertThat(begun).isEqualTo(Attempts.PER_NAME);
    }

    @Test
    void a_neighbour_in_the_network_cannot_name_another_address() {
        var browser = browser();
        browser.get("/sign-in");

        browser.post(
                "/sign-in",
                Map.of("username", name, "password", "fout"),
                "X-Forwarded-For",
                "192.0.2.77, 192.168.1.20");

        assertThat(attempts.begin("somebody", "192.168.1.20")).isPresent();
        assertThat(
                        ask(
                                "select who from access.sign_in_attempt where who = '%s'"
                                        .formatted(
                                                org.houvast.access.Fingerprint.of(
                                                        "address 192.0.2.77"))))
                .isEmpty();
    }

    @Test
    void a_password_that_waits_too_long_on_its_page_is_asked_once_more() {
        var browser = browser();
        browser.get("/sign-in");
        sessionsExpire();

        var answer = browser.post("/sign-in", Map.of("username", name, "password", PASSWORD));

        assertThat(answer.location()).isEqualTo("/sign-in");
        assertThat(browser.get("/sign-in").body())
                .contains("stond te lang open", "value=\"" + name + "\"");
        assertThat(browser.signIn(name, PASSWORD).location()).isEqualTo("/");
    }

    @Test
    void a_name_and_password_in_a_header_open_nothing() {
        var basic =
                java.util.Base64.getEncoder()
                        .encodeToString(
                                (name + ":" + PASSWORD)
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(browser().get("/colleagues", "Authorization", "Basic " + basic).location())
                .isEqualTo("/sign-in");
    }
}
