package org.houvast.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Someone with Houvast open in a browser of her own. She finds things as people do, by role and by
 * visible name; what she does is counted by her {@link Stopwatch}.
 *
 * <p>After each {@link #step}, the page in front of her has no accessibility violation (in light
 * and in dark), does not scroll sideways, has asked nothing of another machine and has left no
 * error in the console.
 */
public final class Visitor {

    private static final List<String> ACCESSIBLE =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** What a form may answer: try again, or someone else was first. */
    private static final Set<Integer> REFUSALS = Set.of(409, 422);

    private static final double PATIENCE_MS = 10_000;

    private final BrowserContext browser;
    private final Page page;
    private final String address;
    private final Walkthrough walkthrough;
    private final Stopwatch stopwatch;
    private final List<String> problems;
    private final CDPSession devTools;
    private final @Nullable Locator part;

    Visitor(Browser browser, String address, Walkthrough walkthrough) {
        this.browser =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(
                                        walkthrough.screen.width, walkthrough.screen.height)
                                .setLocale("nl-NL")
                                .setTimezoneId("Europe/Amsterdam")
                                .setColorScheme(ColorScheme.LIGHT)
                                .setReducedMotion(ReducedMotion.REDUCE));
        this.browser.setDefaultTimeout(PATIENCE_MS);
        this.address = address;
        this.walkthrough = walkthrough;
        stopwatch = new Stopwatch();
        problems = new ArrayList<>();
        part = null;
        page = this.browser.newPage();
        page.onPageError(error -> problems.add("script error: " + error));
        page.onConsoleMessage(message -> {
            // What did not load is judged below, by its status.
            if (message.type().equals("error")
                    && !message.text().startsWith("Failed to load resource")) {
                problems.add("console: " + message.text());
            }
        });
        page.onRequest(request -> {
            var url = request.url();
            if (!url.startsWith(address) && url.startsWith("http")) {
                problems.add("asked another machine: " + url);
            }
        });
        page.onResponse(this::judge);
        devTools = this.browser.newCDPSession(page);
        if (!walkthrough.scripts) runScripts(false);
    }

    private Visitor(Visitor whole, Locator part) {
        browser = whole.browser;
        page = whole.page;
        address = whole.address;
        walkthrough = whole.walkthrough;
        stopwatch = whole.stopwatch;
        problems = whole.problems;
        devTools = whole.devTools;
        this.part = part;
    }

    private void judge(Response response) {
        var asked = response.request();
        var isAnswer = asked.isNavigationRequest() || asked.resourceType().matches("xhr|fetch");
        var isRefusal = isAnswer && REFUSALS.contains(response.status());
        if (response.status() >= 400 && !isRefusal) {
            problems.add(response.status() + " for " + asked.method() + " " + response.url());
        }
    }

    // --- a step ----------------------------------------------------------------------------------

    /**
     * A step that shows lines of docs/requirements.md.
     *
     * @param shows one line or several, separated by a space: {@code "S1.9 S0.15"}
     * @param what what she does, in a few words
     */
    public void step(String shows, String what, Runnable walk) {
        var picture = walkthrough.nextPicture(shows);
        try {
            walk.run();
            check();
        } catch (RuntimeException | AssertionError e) {
            var failed = Walkthrough.failed(picture, page.locator("body").ariaSnapshot());
            page.screenshot(new Page.ScreenshotOptions().setPath(failed).setFullPage(true));
            throw new AssertionError(
                    "%s at %d px, step \"%s\" (%s), on %s, see %s:%n%s"
                            .formatted(
                                    walkthrough.journey,
                                    walkthrough.screen.width,
                                    what,
                                    shows.isEmpty() ? "shows no line" : shows,
                                    page.url(),
                                    failed,
                                    firstLines(e.getMessage())),
                    e);
        }
        page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
        walkthrough.stepDone(shows, what, picture, stopwatch);
    }

    private static String firstLines(@Nullable String message) {
        return String.valueOf(message).lines().limit(40).collect(Collectors.joining("\n"));
    }

    /** A step on the way, which shows no line by itself; the page is checked as in any step. */
    public void step(String what, Runnable walk) {
        step("", what, walk);
    }

    private void check() {
        page.waitForLoadState();
        // The checks are scripts themselves; the page's own do not run belatedly.
        if (!walkthrough.scripts) runScripts(true);
        var found = new ArrayList<>(problems);
        problems.clear();
        Axe.byTags(page, ACCESSIBLE).forEach(wrong -> found.add("axe (light) " + wrong));
        var overflow =
                (Number)
                        page.evaluate(
                                "() => document.documentElement.scrollWidth"
                                        + " - document.documentElement.clientWidth");
        if (overflow.intValue() > 0) found.add("scrolls sideways by " + overflow + " px");

        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        // Only contrast depends on the colours.
        Axe.byRule(page, "color-contrast").forEach(wrong -> found.add("axe (dark) " + wrong));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));

        if (!walkthrough.scripts) runScripts(false);

        if (!found.isEmpty()) throw new AssertionError(String.join("\n", found));
    }

    private void runScripts(boolean run) {
        var disabled = new JsonObject();
        disabled.addProperty("value", !run);
        devTools.send("Emulation.setScriptExecutionDisabled", disabled);
    }

    // --- what she does
    // -----------------------------------------------------------------------------

    /** Opens an address of the house, such as {@code /}: the way in, or a link from outside. */
    public void opens(String path) {
        page.navigate(address + path);
    }

    /**
     * Opens an address behind which there is nothing for her: what one may not see does not exist.
     */
    public void findsNothingAt(String path) {
        var answer = page.navigate(address + path);
        if (answer == null || answer.status() != 404) {
            throw new AssertionError(
                    path + " answers " + (answer == null ? "nothing" : answer.status()));
        }
        problems.removeIf(problem -> problem.startsWith("404 for GET " + address + path));
    }

    /** Opens the front door and signs in as people do: a name, a password, one tap. */
    public void signsIn(String name, String password) {
        opens("/sign-in");
        types("Je e-mailadres", name);
        types("Je wachtwoord", password);
        taps("Kom binnen");
    }

    /** Opens the front door of a demo and comes in as this person of it. */
    public void comesInAs(String person) {
        opens("/sign-in");
        taps(
                Pattern.compile(
                        "^" + Pattern.compile("[^\\p{L}\\p{N} ]").matcher(person).replaceAll(".")));
    }

    /** Taps the one button, link, option, tab or fold with this name. */
    public void taps(String name) {
        tap((Object) name);
    }

    /** As {@link #taps(String)}, where part of the name is not known beforehand. */
    public void taps(Pattern name) {
        tap((Object) name);
    }

    /** As {@link #taps(Pattern)}, where several would do: the first of them. */
    public void tapsFirst(Pattern name) {
        tap(name, named(name).first());
    }

    private void tap(Object name) {
        tap(name, named(name));
    }

    private void tap(Object name, Locator what) {
        stopwatch.tap();
        try {
            what.click();
        } catch (TimeoutError e) {
            throw new AssertionError(
                    "nothing here that can be tapped is named \"" + name + "\"", e);
        }
    }

    /** Opens a card that is folded on a phone; where there is room it stands open already. */
    public void unfolds(String title) {
        var folded = page.locator("details:not([open]) > summary");
        if (folded.filter(new Locator.FilterOptions().setHasText(whole(title))).count() > 0) {
            taps(title);
        }
    }

    /** Writes in the field with this label. */
    public void types(String label, String text) {
        stopwatch.field();
        stopwatch.letters(text.length());
        field(label).fill(text);
    }

    /** Chooses from the list with this label. */
    public void chooses(String label, String option) {
        stopwatch.field();
        field(label).selectOption(option);
    }

    /** Hands over files at the field with this label, as one tap. */
    public void handsOver(String label, Path... files) {
        stopwatch.tap();
        field(label).setInputFiles(files);
    }

    // --- what she sees
    // -----------------------------------------------------------------------------

    /** The text stands on the page, where she can see it. */
    public void sees(String text) {
        assertThat(inView(locatorByText(text)).first()).isVisible(patience());
    }

    /** As {@link #sees(String)}, where part of the text is not known beforehand. */
    public void sees(Pattern text) {
        var all = part == null ? page.getByText(text) : part.getByText(text);
        assertThat(inView(all).first()).isVisible(patience());
    }

    /** The text is nowhere to be seen. */
    public void doesNotSee(String text) {
        assertThat(inView(locatorByText(text)))
                .hasCount(0, new HasCountOptions().setTimeout(PATIENCE_MS));
    }

    /** The page or part has this heading. */
    public void seesHeading(String text) {
        assertThat(byRole(AriaRole.HEADING, text).first()).isVisible(patience());
    }

    /** She could tap this: a button, link or option with this name is there, once. */
    public void canTap(String name) {
        assertThat(named(name)).isVisible(patience());
    }

    /** The page is not higher than this, in px of a phone; on a desktop it is lower anyway. */
    public void staysWithin(int highest) {
        var height = (Number) page.evaluate("() => document.documentElement.scrollHeight");
        if (height.intValue() > highest) {
            throw new AssertionError(
                    "%s is %d px high, more than %d"
                            .formatted(page.url(), height.intValue(), highest));
        }
    }

    /** The field with this label holds this. */
    public void seesInField(String label, String text) {
        assertThat(field(label)).hasValue(text);
    }

    /**
     * The same visitor, who looks at and touches one part of the page only, found by role and name.
     */
    public Visitor within(AriaRole role, String name) {
        return new Visitor(this, byRole(role, name));
    }

    /**
     * The same visitor, who looks at and touches only the one row, item or card that holds this
     * text.
     */
    public Visitor at(AriaRole role, String text) {
        var all = part == null ? page.getByRole(role) : part.getByRole(role);
        return new Visitor(this, all.filter(new Locator.FilterOptions().setHasText(text)));
    }

    // --- paper
    // -------------------------------------------------------------------------------------

    /**
     * Prints the page in front of her, as its print style says.
     *
     * @return the number of sheets
     */
    public int prints(String name) {
        var sheet = walkthrough.sheet(name);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.pdf(
                new Page.PdfOptions()
                        .setPath(sheet)
                        .setPreferCSSPageSize(true)
                        .setPrintBackground(true));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        try {
            var pdf = Files.readString(sheet, StandardCharsets.ISO_8859_1);
            return (int) Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results().count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // --- the rest
    // ----------------------------------------------------------------------------------

    /** Taps and fields so far. */
    public Stopwatch stopwatch() {
        return stopwatch;
    }

    /**
     * Does something that people do often, within what was promised for it.
     *
     * @param taps at most so many taps and fields
     * @param seconds at most so many seconds of handwork, see {@link Stopwatch#seconds}
     */
    public void within(int taps, int seconds, Runnable walk) {
        var tapsBefore = stopwatch.taps() + stopwatch.fields();
        var secondsBefore = stopwatch.seconds();
        walk.run();
        var tapsTaken = stopwatch.taps() + stopwatch.fields() - tapsBefore;
        var secondsTaken = stopwatch.seconds() - secondsBefore;
        if (tapsTaken > taps || secondsTaken > seconds) {
            throw new AssertionError(
                    "promised in %d taps and %d s, took %d taps and %.1f s"
                            .formatted(taps, seconds, tapsTaken, secondsTaken));
        }
    }

    /** The screen she walks on, for what differs between a phone and a desk. */
    public Screen screen() {
        return walkthrough.screen;
    }

    /** The browser's page, for a question that no method here answers; find by role and label. */
    public Page page() {
        return page;
    }

    void leave() {
        browser.close();
    }

    private Locator field(String label) {
        return part == null
                ? page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                : part.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private Locator byRole(AriaRole role, Object name) {
        if (part == null) {
            var options = new Page.GetByRoleOptions();
            return page.getByRole(
                    role,
                    name instanceof Pattern pattern
                            ? options.setName(pattern)
                            : options.setName((String) name).setExact(true));
        }
        var options = new Locator.GetByRoleOptions();
        return part.getByRole(
                role,
                name instanceof Pattern pattern
                        ? options.setName(pattern)
                        : options.setName((String) name).setExact(true));
    }

    private Locator locatorByText(String text) {
        return part == null ? page.getByText(text) : part.getByText(text);
    }

    private static Locator inView(Locator all) {
        return all.filter(new Locator.FilterOptions().setVisible(true));
    }

    /** What can be tapped and has this name; a fold has no role, so it is found by its own text. */
    private Locator named(Object name) {
        var folds = part == null ? page.locator("summary") : part.locator("summary");
        var text = name instanceof Pattern pattern ? pattern : whole((String) name);
        return inView(
                Stream.of(
                                AriaRole.BUTTON,
                                AriaRole.LINK,
                                AriaRole.RADIO,
                                AriaRole.CHECKBOX,
                                AriaRole.TAB,
                                AriaRole.SWITCH,
                                AriaRole.OPTION)
                        .map(role -> byRole(role, name))
                        .reduce(
                                folds.filter(new Locator.FilterOptions().setHasText(text)),
                                Locator::or));
    }

    /** Exactly this text, written so that the browser's own regular expressions read it too. */
    private static Pattern whole(String text) {
        return Pattern.compile(
                "^\\s*" + text.replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0") + "\\s*$");
    }

    private static IsVisibleOptions patience() {
        return new IsVisibleOptions().setTimeout(PATIENCE_MS);
    }
}
