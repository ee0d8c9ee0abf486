package org.houvast.organisation.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.houvast.foundation.Refusal;

/** Days as people paste them: one or more a line, Dutch, English or as 2026-12-25. */
final class TypedDays {

    private static final int MOST = 200;
    private static final int CENTURY = 2000;
    private static final List<String> MONTHS =
            List.of(
                    "jan",
                    "feb",
                    "mrt|maa|mar",
                    "apr",
                    "mei|may",
                    "jun",
                    "jul",
                    "aug",
                    "sep",
                    "okt|oct",
                    "nov",
                    "dec");
    private static final Pattern DAY =
            Pattern.compile(
                    "(\\d{4})-(\\d{1,2})-(\\d{1,2})|(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})|(\\d{1,2}) ([a-z]{3})[a-z]*\\.? (\\d{4})");

    private TypedDays() {}

    /**
     * @return each day once, in order
     * @throws Refusal {@code organisation.calendar.unreadable} with the line that is no day
     */
    static List<LocalDate> read(String typed) {
        var days = new ArrayList<LocalDate>();
        for (var line : typed.toLowerCase(Locale.ROOT).split("[\\n;]")) {
            if (!line.isBlank()) {
                var found = DAY.matcher(line).results().toList();
                Refusal.when(found.isEmpty(), "organisation.calendar.unreadable", line.strip());
                found.forEach(match -> days.add(day(match, line)));
            }
        }
        Refusal.when(days.isEmpty(), "organisation.calendar.unreadable", "");
        Refusal.when(days.size() > MOST, "organisation.calendar.too-many", MOST);
        return days.stream().distinct().sorted().toList();
    }

    private static LocalDate day(MatchResult match, String line) {
        try {
            if (match.group(1) != null) {
                return LocalDate.of(number(match, 1), number(match, 2), number(match, 3));
            }
            if (match.group(4) != null) {
                int year = number(match, 6);
                return LocalDate.of(
                        year < 100 ? CENTURY + year : year, number(match, 5), number(match, 4));
            }
            return LocalDate.of(number(match, 9), month(match.group(8)), number(match, 7));
        } catch (DateTimeException e) {
            throw new Refusal("organisation.calendar.unreadable", line.strip());
        }
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static int month(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (name.matches(MONTHS.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }
}
