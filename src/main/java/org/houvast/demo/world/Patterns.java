package org.houvast.demo.world;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.houvast.foundation.DayPattern;

/** Patterns of days as they occur in each kind of care. */
final class Patterns {

    private static final String NEVER = "0000000";
    private static final LocalDate ANCHOR = LocalDate.of(2024, 11, 18);

    private Patterns() {}

    /**
     * @param termOnly for care after school: not in school holidays
     */
    static DayPattern child(Care care, Set<DayOfWeek> days, boolean termOnly) {
        return DayPattern.parse(week(care, days) + holidays(care, days, termOnly));
    }

    /** One week these days, the next week those. */
    static DayPattern byTurns(
            Care care, Set<DayOfWeek> one, Set<DayOfWeek> other, boolean termOnly) {
        var both = new java.util.HashSet<>(one);
        both.addAll(other);
        return DayPattern.parse(
                week(care, one)
                        + week(care, other)
                        + "@"
                        + ANCHOR
                        + holidays(care, both, termOnly));
    }

    static DayPattern colleague(Care care, Set<DayOfWeek> days) {
        return child(care, days, false);
    }

    private static String week(Care care, Set<DayOfWeek> days) {
        var week = new StringBuilder(NEVER);
        for (var day : days) {
            week.setCharAt(day.ordinal(), parts(care, day));
        }
        return week.toString();
    }

    /** On Wednesday and Friday most schools end at noon. */
    private static char parts(Care care, DayOfWeek day) {
        return switch (care) {
            case DAY_CARE, GROUP_CARE -> '7';
            case PRESCHOOL -> '1';
            case OUT_OF_SCHOOL_CARE ->
                    day == DayOfWeek.WEDNESDAY || day == DayOfWeek.FRIDAY ? '6' : '4';
        };
    }

    private static String holidays(Care care, Set<DayOfWeek> days, boolean termOnly) {
        return switch (care) {
            case DAY_CARE, GROUP_CARE -> "";
            case PRESCHOOL -> "+" + NEVER;
            case OUT_OF_SCHOOL_CARE -> "+" + (termOnly ? NEVER : week(Care.DAY_CARE, days));
        };
    }
}
