package org.houvast.ui;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.houvast.foundation.DayPattern;
import org.jspecify.annotations.Nullable;

/** Houvast in one language: sentences, days and times. */
public final class Speech {

    private static final int WHOLE_DAY = 7;
    private static final char ISOLATE = '\u2068';
    private static final char POP = '\u2069';

    private final Words words;
    private final Locale locale;
    private final OwnWords own;

    Speech(Words words, Locale locale, OwnWords own) {
        this.words = words;
        this.locale = locale;
        this.own = own;
    }

    public Locale locale() {
        return locale;
    }

    /**
     * A sentence as HTML. Its text is ours and may have tags; its parameters are escaped, except a
     * {@link Content}, which is markup of a template.
     */
    public Content t(String key, Object... details) {
        var html = html(words.phrase(locale, key, own), details);
        return output -> output.writeContent(html);
    }

    /** A sentence as HTML, of a language that says only a part; null where it does not. */
    @Nullable String help(String key, Object... details) {
        var phrase = words.help(locale, key);
        return phrase == null ? null : html(phrase, details);
    }

    /** As {@link #help}, as plain text. */
    @Nullable String helpText(String key, Object... details) {
        var phrase = words.help(locale, key);
        return phrase == null ? null : phrase.with(details, this::plain);
    }

    String html(Phrase phrase, Object... details) {
        return phrase.with(details, this::html);
    }

    /** A sentence as plain text, for an attribute, a title or a file; it has no tags. */
    public String text(String key, Object... details) {
        return words.phrase(locale, key, own).with(details, this::plain);
    }

    /** Whether there are words for this key. */
    public boolean has(String key) {
        return words.has(locale, key);
    }

    /** <em>di 17 nov</em>. */
    public String date(LocalDate day) {
        return day(
                day,
                switch (locale.getLanguage()) {
                    case "nl", "en" -> "EEE d MMM";
                    case "tr" -> "d MMMM EEEE";
                    case "uk" -> "EEE, d MMMM";
                    default -> "EEEE d MMMM";
                });
    }

    /** <em>17 november</em>. */
    public String dayAndMonth(LocalDate day) {
        return day(day, "d MMMM");
    }

    /** <em>dinsdag 17 november 2026</em>. */
    public String longDate(LocalDate day) {
        return day(
                day,
                switch (locale.getLanguage()) {
                    case "tr" -> "d MMMM uuuu EEEE";
                    case "uk" -> "EEE, d MMMM uuuu"; // in full it would bend with the sentence
                    default -> "EEEE d MMMM uuuu";
                });
    }

    /** <em>17 november 2026</em>: for a date of birth or one far away. */
    public String fullDate(LocalDate day) {
        return day(day, "d MMMM uuuu");
    }

    /** <em>17.30 uur</em>, <em>13 uur</em>; in English <em>17:30</em>. */
    public String time(LocalTime time) {
        if (!locale.getLanguage().equals("nl")) {
            return time.format(pattern("HH:mm"));
        }
        return text("ui.time", time.format(pattern(time.getMinute() == 0 ? "H" : "H.mm")));
    }

    /** <em>di</em>. */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, locale);
    }

    /** <em>dinsdag</em>. */
    public String weekdayInFull(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, locale);
    }

    /** <em>nov</em>. */
    public String month(Month month) {
        return month.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    /** <em>november</em>. */
    public String monthInFull(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** <em>november 2026</em>. */
    public String month(YearMonth month) {
        return month.format(pattern("LLLL uuuu"));
    }

    /**
     * <em>ma, di (ochtend) en vr</em>; weeks by turns and holidays in words too.
     *
     * @param day with the week of this day weeks by turns begin
     */
    public String days(DayPattern days, LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var said =
                days.weeksInCycle() == 1
                        ? week(days, monday)
                        : IntStream.range(0, days.weeksInCycle())
                                .mapToObj(monday::plusWeeks)
                                .map(week ->
                                        text("ui.days.week", dayAndMonth(week), week(days, week)))
                                .collect(Collectors.joining("; "));
        return days.holidays()
                .map(other ->
                        other.isNever()
                                ? text("ui.days.never-in-holidays", said)
                                : text("ui.days.other-in-holidays", said, week(other, monday)))
                .orElse(said);
    }

    private String week(DayPattern days, LocalDate monday) {
        var byPart = new LinkedHashMap<Integer, List<String>>();
        for (var day : DayOfWeek.values()) {
            int parts = days.partsOn(monday.plusDays(day.ordinal()), false);
            if (parts > 0) {
                byPart.computeIfAbsent(parts, _ -> new ArrayList<>()).add(weekday(day));
            }
        }
        return byPart.isEmpty()
                ? text("ui.days.never")
                : listed(
                        byPart.entrySet().stream()
                                .map(part ->
                                        part.getKey() == WHOLE_DAY
                                                ? (byPart.size() == 1
                                                        ? listed(part.getValue())
                                                        : String.join(", ", part.getValue()))
                                                : text(
                                                        "ui.days.part",
                                                        listed(part.getValue()),
                                                        text(
                                                                "ui.day-pattern.part."
                                                                        + part.getKey())))
                                .toList());
    }

    /** <em>Noor, Sem en Yara</em>. */
    public String listed(List<?> names) {
        var said = names.stream().map(this::plain).toList();
        int last = said.size() - 1;
        return last < 1
                ? String.join("", said)
                : String.join(isFromTheRight() ? "، " : ", ", said.subList(0, last))
                        + " "
                        + text("ui.and")
                        + (isFromTheRight() ? "" : " ")
                        + said.get(last);
    }

    /** <em>1.000</em>. */
    public String number(Number number) {
        return NumberFormat.getInstance(locale).format(number);
    }

    private String day(LocalDate day, String pattern) {
        boolean first = day.getDayOfMonth() == 1 && locale.getLanguage().equals("fr");
        return day.format(pattern(first ? pattern.replace("d ", "d'er' ") : pattern));
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }

    /**
     * Then a name, which is read from the left, stands apart, and what is around it keeps its
     * place.
     */
    private boolean isFromTheRight() {
        return locale.getLanguage().equals("ar");
    }

    private String plain(Object detail) {
        return switch (detail) {
            case Number number -> number(number);
            case LocalDate day -> date(day);
            case LocalTime time -> time(time);
            case DayOfWeek day -> weekday(day);
            case Said said -> text(said.key(), said.details());
            case InWords words -> words.in(this);
            case Content _ -> throw new IllegalArgumentException("plain text cannot hold markup");
            default -> isFromTheRight() ? ISOLATE + detail.toString() + POP : detail.toString();
        };
    }

    private String html(Object detail) {
        if (detail instanceof Content content && !(detail instanceof InWords)) {
            var output = new StringOutput();
            content.writeTo(output);
            return output.toString();
        }
        return escape(plain(detail));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;")
                .replace("'", "&#39;");
    }
}
