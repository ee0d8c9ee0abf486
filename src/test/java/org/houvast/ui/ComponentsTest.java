package org.houvast.ui;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.web.csrf.DefaultCsrfToken;

class ComponentsTest {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private final Hv hv = hv("/children/7");

    @Test
    void a_form_counts_once_and_proves_where_it_came_from() {
        var form = Map.<String, Object>of("action", "/garden", "content", hv.plain("…"));

        var html = rendered("form", form);

        assertThat(html)
                .contains("method=\"post\" action=\"/garden\"")
                .contains("<input type=\"hidden\" name=\"_csrf\" value=\"secret\">")
                .containsPattern("name=\"_key\" value=\"[0-9a-f-]{36}\"")
                .doesNotContain("hx-post", "_version", "enctype");
        assertThat(rendered("form", form)).isNotEqualTo(html);
    }

    @Test
    void a_form_that_changes_something_says_which_version_was_read() {
        var html =
                rendered(
                        "form",
                        Map.of(
                                "action",
                                "/g",
                                "content",
                                hv.plain(""),
                                "version",
                                4,
                                "into",
                                "bed"));

        assertThat(html)
                .contains("name=\"_version\" value=\"4\"")
                .contains("hx-post=\"/g\" hx-target=\"#bed\" hx-swap=\"outerHTML\"");
    }

    @Test
    void a_field_keeps_what_was_typed_and_says_beside_it_what_to_change() {
        var html =
                rendered(
                        "field",
                        Map.of(
                                "name", "name",
                                "label", hv.plain("Naam"),
                                "hint", hv.plain("Zoals je heet"),
                                "value", "\"><script>alert(1)</script>",
                                "problems", Problems.at("name", "ui.problem.NotBlank")));

        assertThat(html)
                .contains("<label class=\"hv-label\" for=\"f-name\">Naam")
                .contains("id=\"e-name\"")
                .contains("Vul dit in.")
                .contains("aria-invalid=\"true\" aria-describedby=\"h-name e-name\"")
                .contains("value=\"&#34;>&lt;script>alert(1)&lt;/script>\"")
                .doesNotContain("<script>");
    }

    @Test
    void the_summary_leads_to_each_field() {
        var html = rendered("problems", Map.of("problems", Problems.at("name", "ui.problem.Size")));

        assertThat(html).contains("role=\"alert\"").contains("<a href=\"#f-name\">Dit is te kort");
        assertThat(rendered("problems", Map.of("problems", Problems.none())).strip()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/children, /children",
        "/children/7, /children",
        "/children/round, /children/round",
        "/childrens, ",
        "/, /"
    })
    void the_menu_says_where_you_are(String path, @Nullable String current) {
        var hv = hv(path);
        assertThat(hv.navigation().stream().filter(hv::current).map(NavigationItem::href))
                .isEqualTo(current == null ? List.of() : List.of(current));
    }

    @Test
    void a_picture_is_drawn_once_per_sprite_and_says_nothing() {
        var html = new StringOutput();
        hv.icon("eye").writeTo(html);
        assertThat(html.toString())
                .matches(
                        "<svg class=\"hv-i\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">"
                                + "<use href=\"/hv/[0-9a-f]{10}/icons.svg#eye\"/></svg>");
    }

    private String rendered(String component, Map<String, Object> parameters) {
        var all = new HashMap<>(parameters);
        all.put("hv", hv);
        var html = new StringOutput();
        ENGINE.render("org/houvast/ui/" + component + ".jte", all, html);
        return html.toString();
    }

    private static Hv hv(String path) {
        var assets = new Assets("");
        return new Hv(
                WordsTest.usual(true).in(Words.NL),
                null,
                assets,
                new Pages(ENGINE),
                null,
                Theme.AUTO,
                List.of(
                        NavigationItem.of("house", "ui.name", "/"),
                        NavigationItem.of("users", "ui.name", "/children"),
                        NavigationItem.of("footprints", "ui.name", "/children/round")),
                path,
                false,
                new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "secret"),
                null);
    }

    @Test
    void text_of_a_person_is_never_markup() {
        Content name = hv.plain("<b>Sem & Noor</b>");
        var html = new StringOutput();
        name.writeTo(html);
        assertThat(html.toString()).isEqualTo("&lt;b&gt;Sem &amp; Noor&lt;/b&gt;");
    }
}
