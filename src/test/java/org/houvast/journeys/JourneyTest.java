package org.houvast.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

/** The eyes of a journey, tried on pages that are wrong in one way each. */
@ExtendWith(Walking.class)
class JourneyTest implements FrontDoor {

    private static HttpServer pages;

    @Override
    public String address() {
        return "http://localhost:" + pages.getAddress().getPort();
    }

    @BeforeAll
    static void serve() throws IOException {
        pages = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        page("/good", "", "<p>Noor is er vandaag.</p>");
        page("/wide", "p{width:2000px}", "<p>Te breed</p>");
        page("/unnamed", "", "<input type=text>");
        page("/pale", "p{color:#ccc}", "<p>Te licht</p>");
        page(
                "/pale-in-the-dark",
                "@media (prefers-color-scheme:dark){body{background:#111;color:#222}}",
                "<p>Te donker</p>");
        page("/broken", "", "<p>Kapot</p><script>nergens()</script>");
        page("/bare", "", "<p>Zonder beeld</p><img src='/nowhere.png' alt='een plaatje'>");
        page("/chatty", "", "<p>Praat buiten</p><img src='http://127.0.0.1:9/x.png' alt='elders'>");
        page("/two-sheets", "h2{break-before:page}", "<p>Een</p><h2>Twee</h2>");
        page(
                "/form",
                "input[type=radio]{opacity:0;position:absolute}",
                """
                <form action=/good>
                <label for=n>Wat zag je?</label><textarea id=n></textarea>
                <label for=g>Groep</label><select id=g><option>Sterren<option>Manen</select>
                <label><input type=radio name=a>Alleen team</label>
                <label><input type=radio name=a>Ook ouders</label>
                <details><summary>Meer keuzes</summary><p>Gevouwen</p></details>
                <ul><li>Noor <button>Kies</button><li>Sem <button>Kies</button></ul>
                <button>Bewaar</button></form>\
                """);
        answer("/", 404, html("", "<p>Niets</p>"));
        pages.start();
    }

    private static void page(String path, String style, String body) {
        answer(path, 200, html(style, body));
    }

    private static byte[] html(String style, String body) {
        return """
        <!doctype html><html lang=nl><title>Proef</title><link rel=icon href=data:,>
        <meta name=viewport content="width=device-width"><style>%s</style>
        <body><main><h1>Proef</h1>%s</main>\
        """
                .formatted(style, body)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void answer(String path, int status, byte[] html) {
        pages.createContext(
                path,
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
                    exchange.sendResponseHeaders(status, html.length);
                    exchange.getResponseBody().write(html);
                    exchange.close();
                });
    }

    @AfterAll
    static void close() {
        pages.stop(0);
    }

    @OnEachScreen
    void a_good_page_leaves_a_picture(Visitor she) {
        she.step(
                "opens the day",
                () -> {
                    she.opens("/good");
                    she.sees("Noor is er vandaag.");
                    she.seesHeading("Proef");
                    she.doesNotSee("Sem");
                });

        assertThat(
                        Files.exists(
                                Requirements.RESULTS.resolve(
                                        "JourneyTest/a_good_page_leaves_a_picture/%d/01-step.png"
                                                .formatted(she.screen().width))))
                .isTrue();
    }

    @OnEachScreen
    void taps_and_fields_are_counted(Visitor she) {
        she.step(
                "fills the form",
                () -> {
                    she.opens("/form");
                    she.types("Wat zag je?", "Een toren");
                    she.chooses("Groep", "Manen");
                    she.taps("Ook ouders");
                    she.taps("Meer keuzes");
                    she.sees("Gevouwen");
                    she.at(AriaRole.LISTITEM, "Sem").canTap("Kies");
                    she.taps("Bewaar");
                    she.sees("Noor is er vandaag.");
                });

        assertThat(she.stopwatch()).hasToString("3 taps, 2 fields");
    }

    @OnEachScreen(value = Screen.PHONE, scripts = false)
    void without_scripts_a_page_is_judged_the_same(Visitor she) {
        she.step(
                "opens a page whose script would fail",
                () -> {
                    she.opens("/broken");
                    she.sees("Kapot");
                });
        caught(she, "/unnamed", "axe (light) label");
    }

    @OnEachScreen
    void a_page_that_scrolls_sideways_is_caught(Visitor she) {
        caught(she, "/wide", "scrolls sideways");
    }

    @OnEachScreen(Screen.PHONE)
    void a_field_without_a_label_is_caught(Visitor she) {
        caught(she, "/unnamed", "axe (light) label");
    }

    @OnEachScreen(Screen.PHONE)
    void pale_text_is_caught(Visitor she) {
        caught(she, "/pale", "axe (light) color-contrast");
    }

    @OnEachScreen(Screen.PHONE)
    void pale_text_in_the_dark_is_caught(Visitor she) {
        caught(she, "/pale-in-the-dark", "axe (dark) color-contrast");
    }

    @OnEachScreen(Screen.PHONE)
    void a_script_error_is_caught(Visitor she) {
        caught(she, "/broken", "script error");
    }

    @OnEachScreen(Screen.PHONE)
    void a_missing_picture_is_caught(Visitor she) {
        caught(she, "/bare", "404 for GET");
    }

    @OnEachScreen(Screen.PHONE)
    void what_is_not_there_is_said_plainly(Visitor she) {
        assertThatThrownBy(() ->
                        she.step(
                                "looks for a button",
                                () -> {
                                    she.opens("/form");
                                    she.taps("Verdwenen (nog) knop");
                                }))
                .hasMessageContaining(
                        "nothing here that can be tapped is named \"Verdwenen (nog) knop\"");
    }

    @OnEachScreen(Screen.PHONE)
    void a_dead_end_is_caught(Visitor she) {
        caught(she, "/nowhere", "404 for GET");
        she.step("knows that there is nothing", () -> she.findsNothingAt("/nowhere-either"));
    }

    @OnEachScreen(Screen.PHONE)
    void a_word_to_another_machine_is_caught(Visitor she) {
        caught(she, "/chatty", "asked another machine");
    }

    @OnEachScreen(Screen.DESKTOP)
    void sheets_are_counted(Visitor she) {
        she.opens("/two-sheets");
        assertThat(she.prints("two")).isEqualTo(2);
        she.opens("/good");
        assertThat(she.prints("one")).isEqualTo(1);
    }

    private static void caught(Visitor she, String path, String problem) {
        assertThatThrownBy(() -> she.step("opens what is wrong", () -> she.opens(path)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(problem);
    }
}
