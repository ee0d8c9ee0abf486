package org.houvast.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.houvast.access.AtTheDoor;
import org.houvast.access.Browser.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the browser is told, with every kind of answer that there is. */
class HeadersTest extends AtTheDoor {

    private static final Pattern ASSET = Pattern.compile("/hv/[^\"/]+/components\\.css");

    @BeforeEach
    void open() {
        world.open();
    }

    private Map<String, Answer> everyKind() {
        var kinds = new LinkedHashMap<String, Answer>();
        var visitor = browser();
        kinds.put("page", visitor.get("/sign-in"));
        var asset = ASSET.matcher(visitor.page());
        assertThat(asset.find()).isTrue();
        kinds.put("asset", visitor.get(asset.group()));
        kinds.put("asset that is not there", visitor.get("/hv/x/nothing.css"));
        kinds.put("redirect to the front door", visitor.get("/children"));
        kinds.put("link that is not there", visitor.get("/links/none"));
        kinds.put("health", visitor.get("/health"));
        kinds.put("error page", visitor.get("/error"));
        kinds.put(
                "refused sign-in",
                visitor.post("/sign-in", Map.of("username", "x", "password", "y")));
        kinds.put(
                "from another site",
                visitor.post("/sign-in", Map.of(), "Sec-Fetch-Site", "cross-site"));
        var samira = cameIn(world.educator("Samira"));
        kinds.put("page of a person", samira.get("/children"));
        kinds.put("not found", samira.get("/nowhere"));
        kinds.put("not visible", samira.get("/children/" + world.organiser().value()));
        kinds.put("not an address", samira.get("/children/nobody"));
        kinds.put("refused form", samira.post("/guestbook", Map.of("words", " ")));
        kinds.put("answered form", samira.post("/guestbook", Map.of("words", "hello")));
        kinds.put("mistake of ours", samira.post("/guestbook/and-fail", Map.of("words", "oh")));
        kinds.put("form too old", samira.post("/guestbook", Map.of("words", "x", "_csrf", "old")));
        kinds.put("nothing to say", samira.post("/drafts", Map.of("place", "x", "words", "y")));
        kinds.put("signed out", samira.post("/sign-out", Map.of()));
        return kinds;
    }

    @Test
    void every_kind_of_answer_keeps_out_what_is_not_ours() {
        var kinds = everyKind();

        kinds.forEach((kind, answer) -> {
            assertThat(answer.header("Content-Security-Policy"))
                    .as(kind)
                    .contains("default-src 'self'", "script-src 'self'", "style-src 'self'")
                    .contains("object-src 'none'", "base-uri 'none'", "form-action 'self'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe", "*", "data:", "http");
            assertThat(answer.header("Referrer-Policy")).as(kind).isEqualTo("same-origin");
            assertThat(answer.header("X-Frame-Options")).as(kind).isEqualTo("DENY");
            assertThat(answer.header("X-Content-Type-Options")).as(kind).isEqualTo("nosniff");
            assertThat(answer.header("Cross-Origin-Opener-Policy"))
                    .as(kind)
                    .isEqualTo("same-origin");
            assertThat(answer.header("Cross-Origin-Resource-Policy"))
                    .as(kind)
                    .isEqualTo("same-origin");
            assertThat(answer.header("Permissions-Policy")).as(kind).contains("camera=()");
            assertThat(answer.header("Server")).as(kind).isEmpty();
            assertThat(answer.header("Cache-Control"))
                    .as(kind)
                    .contains(kind.equals("asset") ? "immutable" : "no-store");
        });
        var statuses = new LinkedHashMap<String, Integer>();
        kinds.forEach((kind, answer) -> statuses.put(kind, answer.status()));
        assertThat(statuses)
                .containsEntry("page", 200)
                .containsEntry("asset", 200)
                .containsEntry("asset that is not there", 404)
                .containsEntry("redirect to the front door", 302)
                .containsEntry("link that is not there", 404)
                .containsEntry("from another site", 403)
                .containsEntry("not found", 404)
                .containsEntry("not visible", 404)
                .containsEntry("not an address", 404)
                .containsEntry("refused form", 422)
                .containsEntry("answered form", 303)
                .containsEntry("mistake of ours", 500)
                .containsEntry("form too old", 403)
                .containsEntry("nothing to say", 204);
    }

    @Test
    void no_answer_says_what_we_are_made_of() {
        everyKind()
                .forEach((kind, answer) ->
                        assertThat(answer.body())
                                .as(kind)
                                .doesNotContain("Exception", "Tomcat", "Whitelabel", "org.houvast")
                                .doesNotContain("onclick=", "style=\"", "javascript:"));
    }

    @Test
    void a_page_has_no_script_or_style_of_its_own() {
        var page = browser().get("/sign-in").body();

        assertThat(page).doesNotContainPattern("<script(?![^>]*\\bsrc=)");
        assertThat(page).doesNotContain("<style");
    }
}
