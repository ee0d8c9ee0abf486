package org.houvast.ui;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looks at every component; the pictures stay in {@code target/gallery}. */
class GalleryTest extends InBrowser {

    @ParameterizedTest
    @CsvSource({
        "stijlgids, 390, LIGHT", "stijlgids, 390, DARK", "stijlgids, 1280, LIGHT",
        "stijlgids, 1280, DARK", "stijlgids, 320, LIGHT", "stijlgids/frame, 390, DARK",
        "stijlgids/frame, 390, LIGHT", "stijlgids/frame, 1280, LIGHT",
                "stijlgids/frame, 1280, DARK",
        "stijlgids/sheet, 390, DARK", "trouble, 390, LIGHT", "trouble, 390, DARK"
    })
    void nothing_is_wrong_for_who_sees_hears_or_types(String path, int width, ColorScheme light) {
        try (var context =
                visitor(
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
            page.navigate("/" + path);
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

    @ParameterizedTest
    @CsvSource({"a4, 595, 842", "a4-landscape, 842, 595", "a4-margin, 595, 842", "a5, 419, 595"})
    void a_sheet_of_paper_is_one_sheet_of_its_size_without_the_buttons(
            String paper, int width, int height) {
        try (var context = visitor(new Browser.NewContextOptions())) {
            var page = context.newPage();
            page.navigate("/stijlgids/sheet?paper=" + paper);
            var pdf =
                    new String(
                            page.pdf(
                                    new PdfOptions()
                                            .setPrintBackground(true)
                                            .setPreferCSSPageSize(true)),
                            ISO_8859_1);
            var boxes =
                    Pattern.compile("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]")
                            .matcher(pdf)
                            .results()
                            .toList();

            assertThat(boxes).as("one page").hasSize(1);
            assertThat(Double.parseDouble(boxes.getFirst().group(1))).isCloseTo(width, within(1.5));
            assertThat(Double.parseDouble(boxes.getFirst().group(2)))
                    .isCloseTo(height, within(1.5));
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("nav").isVisible()).isFalse();
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
