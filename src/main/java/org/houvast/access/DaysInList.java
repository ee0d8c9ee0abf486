package org.houvast.access;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Map;
import org.houvast.foundation.DayPattern;
import org.jspecify.annotations.Nullable;

/**
 * Days as a list writes them and as reading a list in understands them: {@code ma; di ochtend},
 * {@code oneven weken ma; even weken do}. What no list can say, stands there in words.
 */
public final class DaysInList {

    private static final Map<Integer, String> PARTS =
            Map.of(1, " ochtend", 4, " na school", 5, " ochtend na school", 6, " middag", 7, "");
    private static final String[] DAYS = {"ma", "di", "wo", "do", "vr", "za", "zo"};
    private static final int TWO = 2;

    private DaysInList() {}

    /**
     * @param day in a week of the year whose week numbers are meant
     * @param otherwise how it is said when a list has no words for it
     */
    public static String of(DayPattern days, LocalDate day, String otherwise) {
        if (days.isNever()
                || days.weeksInCycle() > TWO
                || !days.holidays().map(DayPattern::isNever).orElse(true)) {
            return otherwise;
        }
        var monday =
                day.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 1)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var odd = week(days, monday);
        var even = week(days, monday.plusWeeks(1));
        if (odd == null || even == null) {
            return otherwise;
        }
        String text;
        if (odd.equals(even)) {
            text = odd;
        } else {
            text =
                    (odd.isEmpty() ? "" : "oneven weken " + odd)
                            + (odd.isEmpty() || even.isEmpty() ? "" : "; ")
                            + (even.isEmpty() ? "" : "even weken " + even);
        }
        return days.holidays().isPresent() ? text + " (schoolweken)" : text;
    }

    private static @Nullable String week(DayPattern days, LocalDate monday) {
        var said = new ArrayList<String>();
        for (var day : DayOfWeek.values()) {
            int parts = days.partsOn(monday.plusDays(day.ordinal()), false);
            if (parts > 0) {
                var part = PARTS.get(parts);
                if (part == null) {
                    return null;
                }
                said.add(DAYS[day.ordinal()] + part);
            }
        }
        return String.join("; ", said);
    }
}
