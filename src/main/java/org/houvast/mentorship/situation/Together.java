package org.houvast.mentorship.situation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.foundation.DayPattern;
import org.houvast.ui.DayMark;
import org.jspecify.annotations.Nullable;

/**
 * When two people are there at the same time, in ordinary weeks; odd and even weeks meet as they do
 * on the calendar.
 *
 * @param weekdays the weekdays of the one whom it is about, and of these whether they ever meet
 */
public record Together(Map<DayOfWeek, Boolean> weekdays) {

    private static final LocalDate A_MONDAY = LocalDate.of(2026, 1, 5);
    private static final List<DayOfWeek> WORKING_WEEK =
            Arrays.asList(DayOfWeek.values()).subList(0, DayOfWeek.FRIDAY.getValue());

    /**
     * @param one the one whom it is about
     * @param other who could be there too
     */
    public static Together of(@Nullable DayPattern one, @Nullable DayPattern other) {
        var weekdays = new EnumMap<DayOfWeek, Boolean>(DayOfWeek.class);
        if (one == null) {
            return new Together(weekdays);
        }
        var weeks = one.weeksInCycle() * (other == null ? 1 : other.weeksInCycle());
        for (int i = 0; i < 7 * weeks; i++) {
            var day = A_MONDAY.plusDays(i);
            var parts = one.partsOn(day, false);
            if (parts != 0) {
                var meets = other != null && (parts & other.partsOn(day, false)) != 0;
                weekdays.merge(day.getDayOfWeek(), meets, (a, b) -> a || b);
            }
        }
        return new Together(weekdays);
    }

    /** The one is there on some day, and the other never at the same time. */
    public boolean never() {
        return !weekdays.isEmpty() && !weekdays.containsValue(true);
    }

    public Set<DayOfWeek> shared() {
        return weekdays.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Monday to Friday (and the weekend where it counts): together, missed, or not there. */
    public List<DayMark> marks() {
        return days(weekdays.keySet()).stream()
                .map(day ->
                        new DayMark(
                                day,
                                !weekdays.containsKey(day)
                                        ? DayMark.Kind.NONE
                                        : Boolean.TRUE.equals(weekdays.get(day))
                                                ? DayMark.Kind.BOTH
                                                : DayMark.Kind.MISS))
                .toList();
    }

    /** Monday to Friday, each day of someone marked with this kind. */
    public static List<DayMark> marks(@Nullable DayPattern days, DayMark.Kind kind) {
        var there = days == null ? Set.<DayOfWeek>of() : days.weekdays();
        return days(there).stream()
                .map(day -> new DayMark(day, there.contains(day) ? kind : DayMark.Kind.NONE))
                .toList();
    }

    private static List<DayOfWeek> days(Set<DayOfWeek> there) {
        var weekend = there.contains(DayOfWeek.SATURDAY) || there.contains(DayOfWeek.SUNDAY);
        return weekend ? Arrays.asList(DayOfWeek.values()) : WORKING_WEEK;
    }
}
