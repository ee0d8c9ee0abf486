package org.houvast.access.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.houvast.access.AtTheDoor;
import org.houvast.access.Browser;
import org.houvast.access.Browser.Answer;
import org.houvast.organisation.StaffId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T12: a form counts once, however often it is sent. */
class OnceTest extends AtTheDoor {

    private static final int AT_ONCE = 100;

    StaffId samira;
    Browser browser;

    @BeforeEach
    void open() {
        world.open();
        samira = world.educator("Samira");
        browser = cameIn(samira);
    }

    private static Map<String, String> line(String words, String key) {
        return Map.of("words", words, "_key", key);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private List<Answer> atOnce(Callable<Answer> sending) throws Exception {
        var all = new ArrayList<Callable<Answer>>();
        for (int i = 0; i < AT_ONCE; i++) {
            all.add(sending);
        }
        var answers = new ArrayList<Answer>();
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : many.invokeAll(all)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    @Test
    void sent_a_hundred_times_at_once_it_writes_one_line_and_says_the_same_each_time()
            throws Exception {
        var form = line("hello", key());

        var answers = atOnce(() -> browser.copy().post("/guestbook", form));

        assertThat(answers).extracting(Answer::status).containsOnly(303);
        assertThat(new HashSet<>(answers.stream().map(Answer::location).toList()))
                .singleElement()
                .asString()
                .startsWith("/guestbook/");
        assertThat(lines()).isEqualTo(1);
    }

    @Test
    void a_hundred_first_leaders_at_once_begin_one_organiser() throws Exception {
        owner("truncate foundation.organiser, access.account cascade");
        var visitor = browser();
        var door = "/begin/" + FIRST_LINK;
        visitor.get(door);
        var form = new LinkedHashMap<String, String>();
        form.put("_key", visitor.key());
        form.put("organiser", "Kinderhuis");
        form.put("country", "NL");
        form.put("givenName", "Marieke");
        form.put("surname", "de Vries");
        form.put("email", "marieke@example.org");
        form.put("password", PASSWORD);

        var answers = atOnce(() -> visitor.copy().post(door, form));

        assertThat(answers).extracting(Answer::status).containsOnly(303);
        assertThat(answers).extracting(Answer::location).containsOnly("/sign-in");
        assertThat(ask("select id from foundation.organiser")).hasSize(1);
        assertThat(ask("select id from access.account")).hasSize(1);
        assertThat(ask("select id from organisation.staff")).hasSize(1);
        assertThat(visitor.get(door).status()).isEqualTo(404);
    }

    @Test
    void two_forms_are_two_lines() {
        browser.post("/guestbook", line("one", key()));
        browser.post("/guestbook", line("one", key()));

        assertThat(lines()).isEqualTo(2);
    }

    @Test
    void sent_again_by_htmx_it_leads_to_the_same_place() {
        var form = line("hello", key());
        var first = browser.post("/guestbook", form);

        var again = browser.post("/guestbook", form, "HX-Request", "true");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("HX-Redirect")).isEqualTo(first.location());
        assertThat(lines()).isEqualTo(1);
    }

    @Test
    void the_key_of_somebody_else_is_another_key() {
        var key = key();
        var first = browser.post("/guestbook", line("mine", key));
        var other = cameIn(world.educator("Daan"));

        var answer = other.post("/guestbook", line("mine too", key));

        assertThat(answer.location()).startsWith("/guestbook/").isNotEqualTo(first.location());
        assertThat(lines()).isEqualTo(2);
    }

    @Test
    void another_button_of_the_same_form_is_another_form() {
        var form = line("hello", key());
        browser.post("/guestbook", form);

        browser.post("/guestbook/elsewhere", form);
        browser.post("/guestbook/elsewhere", form);

        assertThat(lines()).isEqualTo(2);
    }

    @Test
    void what_was_refused_may_be_sent_again_with_the_same_key() {
        var key = key();

        var refused = browser.post("/guestbook", line(" ", key));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(ask("select idempotency_key from access.answered_form")).isEmpty();

        var better = browser.post("/guestbook", line("better", key));
        assertThat(better.status()).isEqualTo(303);
        assertThat(browser.post("/guestbook", line("better", key)).location())
                .isEqualTo(better.location());
        assertThat(lines()).isEqualTo(1);
    }

    @Test
    void a_refusal_inside_a_request_gives_its_claim_back() {
        var form = line("after all", key());

        var first = browser.post("/guestbook/second-try", form);
        var again = browser.post("/guestbook/second-try", form);

        assertThat(again.location()).isEqualTo(first.location());
        assertThat(lines()).isEqualTo(1);
    }

    @Test
    void a_form_that_starts_two_use_cases_does_both_once() {
        var form = line("hello", key());

        browser.post("/guestbook/two-lines", form);
        browser.post("/guestbook/two-lines", form);

        assertThat(lines()).isEqualTo(2);
    }

    @Test
    void killed_between_the_change_and_the_answer_it_still_counts_once() {
        var key = key();
        browser.post("/guestbook", line("hello", key));
        owner("update access.answered_form set status = null, location = null");

        var again =
                browser.post(
                        "/guestbook",
                        line("hello", key),
                        "Referer",
                        browser.uri("/colleagues?x=1").toString());

        assertThat(again.status()).isEqualTo(303);
        assertThat(again.location()).isEqualTo("/colleagues?x=1");
        assertThat(lines()).isEqualTo(1);
    }

    @Test
    void a_mistake_of_ours_after_the_change_is_not_repeated() {
        var form = line("hello", key());

        assertThat(browser.post("/guestbook/and-fail", form).status()).isEqualTo(500);
        assertThat(browser.post("/guestbook/and-fail", form).status()).isEqualTo(303);
        assertThat(lines()).isEqualTo(1);
    }

    @Test
    void an_answer_that_was_a_page_leads_back_to_where_the_form_stood_and_nowhere_else() {
        var form = line("hello", key());
        assertThat(browser.post("/guestbook/with-page", form).status()).isEqualTo(200);

        for (var elsewhere :
                List.of("https://example.org/colleagues", "http://localhost//x", "not a page")) {
            assertThat(browser.post("/guestbook/with-page", form, "Referer", elsewhere).location())
                    .as(elsewhere)
                    .isEqualTo("/");
        }
        assertThat(
                        browser.post(
                                        "/guestbook/with-page",
                                        form,
                                        "Referer",
                                        browser.uri("/children").toString())
                                .location())
                .isEqualTo("/children");
        assertThat(lines()).isEqualTo(1);
    }

    @Test
    void a_form_without_a_key_or_with_a_strange_one_is_simply_answered() {
        browser.post("/guestbook", Map.of("words", "one"));
        browser.post("/guestbook", line("two", "no key at all"));
        browser.post("/guestbook", line("three", ""));

        assertThat(lines()).isEqualTo(3);
    }

    @Test
    void without_the_token_of_the_session_nothing_is_done() {
        assertThat(browser.post("/guestbook", Map.of("words", "x", "_csrf", "")).status())
                .isEqualTo(403);
        assertThat(browser.post("/guestbook", Map.of("words", "x", "_csrf", "guess")).status())
                .isEqualTo(403);
        var other = cameIn(world.educator("Daan"));
        assertThat(
                        browser.post("/guestbook", Map.of("words", "x", "_csrf", other.token()))
                                .status())
                .isEqualTo(403);

        assertThat(lines()).isZero();
    }

    @Test
    void the_database_itself_lets_a_key_count_once() {
        var insert =
                """
                insert into access.answered_form (idempotency_key, account, path, answered_at)
                values ('01932c5e-0000-7000-8000-000000000001', null, '/x', now())
                """;
        owner(insert);

        assertThatThrownBy(() -> owner(insert)).hasStackTraceContaining("answered_form_once");
    }
}
