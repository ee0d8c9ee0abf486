package org.houvast.ui.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateRulesTest {

    private static final Set<String> ICONS =
            Pattern.compile("<symbol id=\"([^\"]+)\"")
                    .matcher(
                            Sources.ending(Sources.RESOURCES, "static/hv/icons.svg")
                                    .values()
                                    .iterator()
                                    .next())
                    .results()
                    .map(symbol -> symbol.group(1))
                    .collect(Collectors.toSet());

    @Test
    void every_template_keeps_to_them() {
        var templates = Sources.ending(Sources.JAVA, ".jte");
        assertThat(templates).containsKey("org/houvast/ui/layout.jte");
        assertThat(
                        templates.entrySet().stream()
                                .flatMap(t -> complaints(t.getKey(), t.getValue()).stream())
                                .toList())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Wie komen er?</p>",
                "@template.org.houvast.ui.card(hv = hv, content = @`<p>Wie komen er?</p>`)",
                "@if(page.late())te laat@endif",
                "<a href=\"/\" aria-label=\"Naar het begin\"></a>",
                "<button title=\"Sluit\">${hv.t(\"x.y\")}</button>",
                "<p style=\"color:red\"></p>",
                "<style></style>",
                "<script>${page.text()}</script>",
                "<button onclick=\"go()\"></button>",
                "<button hx-on:click=\"go()\"></button>",
                "<form method=\"post\" action=\"/x\"></form>",
                "<button hx-post=\"/x\"></button>",
                "<img src=\"https://example.org/x.png\">",
                "$unsafe{page.text()}",
                "${hv.tongue(\"x.y\", hv.text(\"x.z\"))}",
                "${hv.beside(\"x.y\", hv.listed(names.map(one -> hv.text(one.key())).toList()))}",
                "${hv.help(\"x.y\", hv.weekday(page.day()).toString())}",
                "${hv.tongueText(\"x.y\", hv.date(page.day()) + \"!\")}",
                "${hv.icon(\"no-such-icon\")}",
                "@template.org.houvast.ui.btn(hv = hv, icon = \"no-such-icon\")"
            })
    void a_culprit_is_caught(String culprit) {
        assertThat(complaints("org/houvast/x/XPage.jte", culprit)).hasSize(1);
    }

    @Test
    void what_is_well_is_left_alone() {
        assertThat(
                        complaints(
                                "org/houvast/x/XPage.jte",
                                """
                                @import org.houvast.ui.Hv
                                @param org.houvast.x.XPage page
                                @param Hv hv
                                <%-- a remark --%>
                                @template.org.houvast.ui.card(hv = hv, title = hv.t("x.y", "a)b"), content = @`
                                @for(var row : page.rows())
                                <div hx-post="/x/choices" hx-include="closest form"></div>
                                <p title="${hv.text("x.z")}">${row.name()} · ${hv.icon("eye")} – 1</p>
                                @else
                                <svg viewBox="0 0 2 2"><path d="M0 0h1"/></svg>&nbsp;
                                @endfor
                                `)
                                """))
                .isEmpty();
    }

    private static List<String> complaints(String name, String text) {
        return TemplateRules.complaints(name, text, ICONS);
    }
}
