package org.houvast.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Looks at every component in a browser, under the policy that the product is served with. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "houvast.demo=true")
class GalleryTest {

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        PropertyPlaceholderAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class
    })
    @ComponentScan(basePackages = "org.houvast.ui")
    @Import(Desk.class)
    static class Ui {

        @Bean
        Filter policy() {
            return (request, response, chain) -> {
                ((HttpServletResponse) response)
                        .setHeader("Content-Security-Policy", "default-src 'self'");
                chain.doFilter(request, response);
            };
        }

        @Bean
        NavigationSource ways() {
            return () ->
                    List.of(
                            NavigationItem.of("house", "ui.gallery.save", "/stijlgids/frame"),
                            NavigationItem.of("users", "ui.gallery.tag.child", "/people"),
                            NavigationItem.of("pen-line", "ui.gallery.change", "/write").asBall(),
                            NavigationItem.of("calendar-range", "ui.gallery.side.family", "/year")
                                    .onlyOnRail(),
                            NavigationItem.of("sprout", "ui.gallery.tag.trainee", "/learn"),
                            NavigationItem.of("ellipsis", "ui.gallery.side.team", "/more"));
        }

        @Bean
        ViewerSource viewer() {
            return () ->
                    Optional.of(
                            new Viewer(
                                    "Samira",
                                    "SB",
                                    Tone.SUN,
                                    Words.NL,
                                    Theme.AUTO,
                                    "Zonnestraal",
                                    "/me"));
        }
    }

    @Controller
    static class Desk {

        @GetMapping("/trouble")
        Page trouble() {
            return new TroublePage("ui.trouble.missing", List.of(), "1234");
        }
    }

    static Playwright playwright;
    static Browser browser;

    @LocalServerPort int port;

    @BeforeAll
    static void openBrowser() {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-quic",
                                                        "--no-first-run",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync")));
    }

    @AfterAll
    static void closeBrowser() {
        playwright.close();
    }

    @ParameterizedTest
    @CsvSource({
        "stijlgids, 390, LIGHT", "stijlgids, 390, DARK", "stijlgids, 1280, LIGHT",
        "stijlgids, 1280, DARK", "stijlgids, 320, LIGHT", "stijlgids/frame, 390, DARK",
        "stijlgids/frame, 390, LIGHT", "stijlgids/frame, 1280, LIGHT",
                "stijlgids/frame, 1280, DARK",
        "trouble, 390, LIGHT", "trouble, 390, DARK"
    })
    void nothing_is_wrong_for_who_sees_hears_or_types(String path, int width, ColorScheme light) {
        try (var context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, 900)
                                .setColorScheme(light))) {
            var page = context.newPage();
            var said = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                if (!message.type().equals("log")) {
                    said.add(message.text());
                }
            });
            page.onPageError(said::add);
            page.navigate("http://localhost:" + port + "/" + path);
            page.screenshot(
                    new ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(
                                    Path.of(
                                            "target/gallery",
                                            path.replace('/', '-')
                                                    + "-"
                                                    + width
                                                    + "-"
                                                    + light
                                                    + ".png")));

            var wrong = new AxeBuilder(page).analyze().getViolations();

            assertThat(wrong).as("axe").extracting(GalleryTest::told).isEmpty();
            assertThat(said).as("console, with what the policy blocked").isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("no sideways scroll")
                    .isEqualTo(width);
        }
    }

    private static String told(Rule rule) {
        return rule.getId()
                + ": "
                + rule.getNodes().stream()
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .toList();
    }
}
