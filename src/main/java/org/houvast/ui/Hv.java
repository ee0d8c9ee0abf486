package org.houvast.ui;

import gg.jte.Content;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.houvast.foundation.DayPattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What each template gets beside its page: words, days, icons, other pages, and who is looking. One
 * per request.
 */
public final class Hv {

    /** The hidden field that makes a form count once, however often it is sent. */
    public static final String IDEMPOTENCY_KEY = "_key";

    /** The hidden field that says who was looking at the form, in a way that only we can read. */
    public static final String WRITER = "_writer";

    /** The hidden field with the version that was read, for a form that changes something. */
    public static final String VERSION = "_version";

    private final Speech speech;
    private final @Nullable Speech help;
    private final Assets assets;
    private final Pages pages;
    private final @Nullable Viewer viewer;
    private final Theme theme;
    private final List<NavigationItem> navigation;
    private final String path;
    private final boolean demo;
    private final @Nullable CsrfToken csrf;
    private final @Nullable Toast toast;
    private int ids;

    Hv(
            Speech speech,
            @Nullable Speech help,
            Assets assets,
            Pages pages,
            @Nullable Viewer viewer,
            Theme theme,
            List<NavigationItem> navigation,
            String path,
            boolean demo,
            @Nullable CsrfToken csrf,
            @Nullable Toast toast) {
        this.speech = speech;
        this.help = help;
        this.assets = assets;
        this.pages = pages;
        this.viewer = viewer;
        this.theme = theme;
        this.navigation = navigation;
        this.path = path;
        this.demo = demo;
        this.csrf = csrf;
        this.toast = toast;
    }

    /** A sentence as HTML: its text is trusted, its parameters are escaped. */
    public Content t(String key, Object... details) {
        return speech.t(key, details);
    }

    /**
     * A sentence, and below it the same in the language that helps the viewer beside the Dutch.
     * Only the sentence for who chose none, or where that language does not say it.
     */
    public Content tongue(String key, Object... details) {
        return output -> {
            speech.t(key, details).writeTo(output);
            beside(key, details).writeTo(output);
        };
    }

    /** What {@link #tongue} adds to the Dutch; nothing for who chose no language. */
    public Content beside(String key, Object... details) {
        return beside(help(key, details));
    }

    /**
     * As {@link #beside}, for a sentence that is no word of ours but of a content pack.
     *
     * @param byLanguage the same sentence in other languages, by their tags
     */
    public Content beside(Map<String, String> byLanguage) {
        var tongue = tongue();
        var said = tongue == null ? null : byLanguage.get(tongue.tag());
        return beside(said == null ? null : plain(said));
    }

    private Content beside(@Nullable Content said) {
        var tongue = tongue();
        return output -> {
            if (said != null && tongue != null) {
                output.writeContent(
                        " <span class=\"hv-beside\" lang=\"%s\" dir=\"%s\">"
                                .formatted(tongue.tag(), tongue.direction()));
                said.writeTo(output);
                output.writeContent("</span>");
            }
        };
    }

    /** A sentence in the language that helps the viewer; null for none, or where it is not said. */
    public @Nullable Content help(String key, Object... details) {
        if (help == null || help.locale().equals(speech.locale())) {
            return null;
        }
        var said = help.help(key, details);
        return said == null ? null : output -> output.writeContent(said);
    }

    /** The language that helps the viewer beside the Dutch; null for none. */
    public @Nullable Tongue tongue() {
        return viewer == null ? null : viewer.tongue();
    }

    /** A sentence as plain text, for an attribute or a title. */
    public String text(String key, Object... details) {
        return speech.text(key, details);
    }

    /**
     * A sentence as plain text and, after it, the same in the language that helps the viewer: for a
     * choice in a list.
     */
    public String tongueText(String key, Object... details) {
        var said = text(key, details);
        var other =
                help == null || help.locale().equals(speech.locale())
                        ? null
                        : help.helpText(key, details);
        return other == null ? said : said + " · " + other;
    }

    /** Text of a person or of data, as content of a component that takes content. */
    public Content plain(String text) {
        return output -> output.writeContent(Speech.escape(text));
    }

    /** What must be changed in a form. */
    public Content t(Problems.Problem problem) {
        return tongue(problem.key(), problem.details().toArray());
    }

    /** Another page as a part of this one: a section, a fragment. */
    public Content include(Page page) {
        return output -> pages.render(page, this, output);
    }

    /** The address of a stylesheet, script or picture: {@code hv.asset("components.css")}. */
    public String asset(String file) {
        return assets.url(file);
    }

    /** An icon that adds nothing to the words beside it. */
    public Content icon(String name) {
        return icon(name, "");
    }

    /**
     * @param css more classes, for instance {@code hv-i--lg}
     */
    public Content icon(String name, String css) {
        if (!assets.hasIcon(name)) {
            throw new IllegalArgumentException("no such icon: " + name);
        }
        var classes = css.isEmpty() ? "hv-i" : "hv-i " + Speech.escape(css);
        var svg =
                "<svg class=\"%s\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><use href=\"%s#%s\"/></svg>"
                        .formatted(classes, assets.url("icons.svg"), name);
        return output -> output.writeContent(svg);
    }

    public Speech speech() {
        return speech;
    }

    /** The language of the page: {@code nl-NL}, {@code nl-BE}, {@code en}. */
    public Locale locale() {
        return speech.locale();
    }

    /** <em>di 17 nov</em>. */
    public InWords date(LocalDate day) {
        return inWords(in -> in.date(day));
    }

    /** <em>17 november</em>. */
    public InWords dayAndMonth(LocalDate day) {
        return inWords(in -> in.dayAndMonth(day));
    }

    /** <em>dinsdag 17 november 2026</em>. */
    public InWords longDate(LocalDate day) {
        return inWords(in -> in.longDate(day));
    }

    /** <em>17 november 2026</em>. */
    public InWords fullDate(LocalDate day) {
        return inWords(in -> in.fullDate(day));
    }

    /** <em>17.30 uur</em>. */
    public InWords time(LocalTime time) {
        return inWords(in -> in.time(time));
    }

    /** <em>di</em>. */
    public InWords weekday(DayOfWeek day) {
        return inWords(in -> in.weekday(day));
    }

    /** <em>dinsdag</em>. */
    public InWords weekdayInFull(DayOfWeek day) {
        return inWords(in -> in.weekdayInFull(day));
    }

    /** <em>nov</em>. */
    public InWords month(Month month) {
        return inWords(in -> in.month(month));
    }

    /** <em>november</em>. */
    public InWords monthInFull(Month month) {
        return inWords(in -> in.monthInFull(month));
    }

    /** <em>november 2026</em>. */
    public InWords month(YearMonth month) {
        return inWords(in -> in.month(month));
    }

    /** <em>ma, di (ochtend) en vr</em>; weeks by turns begin with the week of this day. */
    public InWords days(DayPattern days, LocalDate day) {
        return inWords(in -> in.days(days, day));
    }

    /** <em>Noor, Sem en Yara</em>; what is in it is said in the language of the sentence too. */
    public InWords listed(List<?> names) {
        return inWords(in -> in.listed(names));
    }

    /** <em>1.000</em>. */
    public String number(Number number) {
        return speech.number(number);
    }

    private InWords inWords(Function<Speech, String> words) {
        return new InWords(speech, words);
    }

    /** Who is looking; null for who has not signed in. */
    public @Nullable Viewer viewer() {
        return viewer;
    }

    /** Whether a part of Houvast is used where the viewer works: its links lead somewhere. */
    public boolean has(Enum<?> part) {
        return viewer == null || !viewer.without().contains(part);
    }

    public Theme theme() {
        return theme;
    }

    public List<NavigationItem> navigation() {
        return navigation;
    }

    /** Whether the page lies under this item, and under no other one more precisely. */
    public boolean current(NavigationItem item) {
        int covers = item.covers(path);
        return covers > 0 && navigation.stream().noneMatch(other -> other.covers(path) > covers);
    }

    /** The path that was asked for, without its query. */
    public String path() {
        return path;
    }

    public boolean demo() {
        return demo;
    }

    public @Nullable Toast toast() {
        return toast;
    }

    public @Nullable String csrfName() {
        return csrf == null ? null : csrf.getParameterName();
    }

    public @Nullable String csrfToken() {
        return csrf == null ? null : csrf.getToken();
    }

    /** A new key for one form. */
    public String idempotencyKey() {
        return UUID.randomUUID().toString();
    }

    /**
     * The classes of a component: its block, the block's variants, and what a page adds. {@code
     * block("hv-btn", "hv-push", "primary", "")} is {@code hv-btn hv-btn--primary hv-push}.
     */
    public String block(String block, String added, String... variants) {
        var classes = new StringBuilder(block);
        for (var variant : variants) {
            if (!variant.isEmpty()) {
                classes.append(' ').append(block).append("--").append(variant);
            }
        }
        return added.isEmpty() ? classes.toString() : classes.append(' ').append(added).toString();
    }

    /** The ids of the hint and the problem that describe a field, or null. */
    public @Nullable String described(String field, boolean hint, boolean problem) {
        var ids =
                (hint ? "h-" + field : "")
                        + (hint && problem ? " " : "")
                        + (problem ? "e-" + field : "");
        return ids.isEmpty() ? null : ids;
    }

    /** Null instead of an empty text: an attribute that is null is left out. */
    public static @Nullable String some(String text) {
        return text.isEmpty() ? null : text;
    }

    /** An id that no other element of this page has: {@code hv.id("h")} is h1, then h2. */
    public String id(String prefix) {
        ids++;
        return prefix + ids;
    }
}
