package org.houvast.intake.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Dates as lists write them: {@code 12-3-2024}, {@code 12/03/24}, {@code 2024-03-12}, {@code 12 mrt
 * 2024}, {@code 45363}. The day comes before the month, unless a column shows otherwise.
 */
public final class Dates {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})(?:[t ].*)?");
    private static final Pattern YEAR_LAST =
            Pattern.compile(
                    "(\\d{1,2})[-/. ]+(\\d{1,2})[-/. ]+(\\d{4}|'?\\d{2})(?:[t ]+\\d{1,2}[:.]\\d{2}.*)?");
    private static final Pattern DAY_MONTH_NAME =
            Pattern.compile(
                    "(?:[a-z]{2,9}\\.? )?(\\d{1,2})(?:e|ste|de|th|st|nd|rd)?[- /.]*([a-z]{3,9})[- /.]*(\\d{4}|'?\\d{2})");
    private static final Pattern MONTH_NAME_DAY =
            Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2})(?:th|st|nd|rd)?,? (\\d{4})");
    private static final Pattern MONTH_ONLY =
            Pattern.compile("([a-z]{3,9})[- /.]*(\\d{4})|(\\d{1,2})[-/](\\d{4})");
    private static final Pattern COMPACT = Pattern.compile("\\d{8}");
    private static final Pattern SERIAL = Pattern.compile("(\\d{4,5})(?:[.,]\\d{1,12})?");

    /** Day numbers that a list about living people can hold: from 1927 through 2073. */
    private static final int FIRST_SERIAL = 9_900;

    private static final int LAST_SERIAL = 63_500;

    private static final Map<String, Integer> MONTHS =
            Map.ofEntries(
                    Map.entry("jan", 1),
                    Map.entry("feb", 2),
                    Map.entry("mrt", 3),
                    Map.entry("maa", 3),
                    Map.entry("mar", 3),
                    Map.entry("apr", 4),
                    Map.entry("mei", 5),
                    Map.entry("may", 5),
                    Map.entry("jun", 6),
                    Map.entry("jul", 7),
                    Map.entry("aug", 8),
                    Map.entry("sep", 9),
                    Map.entry("okt", 10),
                    Map.entry("oct", 10),
                    Map.entry("nov", 11),
                    Map.entry("dec", 12));

    private final LocalDate today;
    private final boolean from1904;
    private final boolean monthFirst;

    private Dates(LocalDate today, boolean from1904, boolean monthFirst) {
        this.today = today;
        this.from1904 = from1904;
        this.monthFirst = monthFirst;
    }

    /**
     * A reader for one column: the month comes first when some second number is too large for a
     * month and no first number is.
     */
    static Dates of(LocalDate today, boolean from1904, Iterable<String> column) {
        boolean firstTooLarge = false;
        boolean secondTooLarge = false;
        for (var text : column) {
            var match = YEAR_LAST.matcher(text);
            if (text.length() < 30 && match.matches()) {
                firstTooLarge |= Integer.parseInt(match.group(1)) > 12;
                secondTooLarge |= Integer.parseInt(match.group(2)) > 12;
            }
        }
        return new Dates(today, from1904, secondTooLarge && !firstTooLarge);
    }

    /** A day that a person typed; empty when it is none. */
    public static Optional<LocalDate> day(String text, LocalDate today) {
        return Optional.ofNullable(of(today, false, List.of(text)).read(text).value());
    }

    Reading<LocalDate> read(String text) {
        if (Blanks.isBlank(text)) {
            return Reading.nothing();
        }
        if (text.length() > 40) {
            return unreadable(text);
        }
        var plain = Spelling.plain(text).toLowerCase(Locale.ROOT).strip();
        var match = YEAR_FIRST.matcher(plain);
        if (match.matches()) {
            return day(text, number(match, 1), number(match, 2), number(match, 3));
        }
        match = YEAR_LAST.matcher(plain);
        if (match.matches()) {
            int first = number(match, 1);
            int second = number(match, 2);
            int year = year(match.group(3));
            return monthFirst ? day(text, year, first, second) : day(text, year, second, first);
        }
        if (COMPACT.matcher(plain).matches()) {
            return compact(text, plain);
        }
        match = SERIAL.matcher(plain);
        if (match.matches()) {
            return serial(text, number(match, 1));
        }
        return withMonthName(text, plain);
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    /** Two digits are this century, unless that lies well ahead. */
    private int year(String written) {
        int year = Integer.parseInt(written.replace("'", ""));
        if (written.length() == 4) {
            return year;
        }
        return 2000 + year > today.getYear() + 10 ? 1900 + year : 2000 + year;
    }

    private static Reading<LocalDate> day(String text, int year, int month, int day) {
        if (year < 1900 || year > 2100) {
            return Reading.unclear("date-impossible", text);
        }
        try {
            return Reading.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Reading.unclear("date-impossible", text);
        }
    }

    /** {@code 20240312}, or {@code 12032024}. */
    private static Reading<LocalDate> compact(String text, String digits) {
        int year = Integer.parseInt(digits.substring(0, 4));
        if (year >= 1900 && year <= 2100) {
            return day(
                    text,
                    year,
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6)));
        }
        return day(
                text,
                Integer.parseInt(digits.substring(4)),
                Integer.parseInt(digits.substring(2, 4)),
                Integer.parseInt(digits.substring(0, 2)));
    }

    private Reading<LocalDate> serial(String text, int days) {
        return days < FIRST_SERIAL || days > LAST_SERIAL
                ? unreadable(text)
                : Reading.of(Serials.day(days, from1904));
    }

    private Reading<LocalDate> withMonthName(String text, String plain) {
        var match = DAY_MONTH_NAME.matcher(plain);
        if (match.matches() && month(match.group(2)) > 0) {
            return day(text, year(match.group(3)), month(match.group(2)), number(match, 1));
        }
        match = MONTH_NAME_DAY.matcher(plain);
        if (match.matches() && month(match.group(1)) > 0) {
            return day(text, number(match, 3), month(match.group(1)), number(match, 2));
        }
        match = MONTH_ONLY.matcher(plain);
        boolean monthOnly =
                match.matches() && (match.group(1) == null || month(match.group(1)) > 0);
        return monthOnly ? Reading.unclear("date-no-day", text) : unreadable(text);
    }

    private static int month(String name) {
        return MONTHS.getOrDefault(name.substring(0, 3), 0);
    }

    private static Reading<LocalDate> unreadable(String text) {
        return Reading.unclear("date-unreadable", Blanks.shortened(text));
    }
}
