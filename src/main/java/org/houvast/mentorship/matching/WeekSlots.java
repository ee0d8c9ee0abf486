package org.houvast.mentorship.matching;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.houvast.foundation.DayPattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of days on which someone is there, for each week of a cycle, as bits: bit {@code 3 *
 * weekday + part}, so that Monday's morning is bit 0 and a week has 21 bits.
 *
 * <p>All cycles are laid along one ruler: week 0 is the week of Monday 5 January 1970, so that odd
 * and even weeks of two people meet as they do on the calendar. Ordinary weeks only; school
 * holidays do not count in a match.
 */
public final class WeekSlots {

    public static final WeekSlots NEVER = new WeekSlots(0);

    static final int WEEK = (1 << 21) - 1;
    static final int DAY = 7;

    private static final LocalDate FIRST_MONDAY = LocalDate.of(1970, 1, 5);

    private final int[] weeks;

    private WeekSlots(int... weeks) {
        this.weeks = weeks;
    }

    /**
     * @param weeks 21 bits for each week of the cycle, the first for week 0 of the ruler
     */
    public static WeekSlots of(int... weeks) {
        if (weeks.length == 0 || Arrays.stream(weeks).anyMatch(week -> (week & ~WEEK) != 0)) {
            throw new IllegalArgumentException("a cycle has weeks of 21 bits");
        }
        return new WeekSlots(weeks.clone());
    }

    /** Whole days, every week. */
    public static WeekSlots weekly(DayOfWeek... days) {
        int week = 0;
        for (var day : days) {
            week |= DAY << (3 * day.ordinal());
        }
        return new WeekSlots(week);
    }

    public static WeekSlots of(DayPattern pattern) {
        return of(pattern.weeksInCycle(), day -> pattern.partsOn(day, false));
    }

    private static WeekSlots of(int weeksInCycle, ToIntFunction<LocalDate> partsOn) {
        var weeks = new int[weeksInCycle];
        for (int day = 0; day < 7 * weeksInCycle; day++) {
            weeks[day / 7] |= partsOn.applyAsInt(FIRST_MONDAY.plusDays(day)) << (3 * (day % 7));
        }
        return new WeekSlots(weeks);
    }

    int weeks() {
        return weeks.length;
    }

    /** The 21 bits of a week, counted along the ruler. */
    int week(int number) {
        return weeks[number % weeks.length];
    }

    public boolean isNever() {
        return Arrays.stream(weeks).allMatch(week -> week == 0);
    }

    /** Whether some part of this weekday is in the cycle. */
    boolean isThereOn(DayOfWeek weekday) {
        return Arrays.stream(weeks).anyMatch(week -> (week >> (3 * weekday.ordinal()) & DAY) != 0);
    }

    /** The slots of one weekday only. */
    WeekSlots on(DayOfWeek weekday) {
        int mask = DAY << (3 * weekday.ordinal());
        return new WeekSlots(Arrays.stream(weeks).map(week -> week & mask).toArray());
    }

    /** Everybody's slots together. */
    static WeekSlots union(Set<WeekSlots> all) {
        int cycle = all.stream().mapToInt(WeekSlots::weeks).reduce(1, WeekSlots::commonCycle);
        var weeks = new int[cycle];
        for (var slots : all) {
            for (int week = 0; week < cycle; week++) {
                weeks[week] |= slots.week(week);
            }
        }
        return new WeekSlots(weeks);
    }

    static int commonCycle(int a, int b) {
        int larger = a;
        int smaller = b;
        while (smaller != 0) {
            int rest = larger % smaller;
            larger = smaller;
            smaller = rest;
        }
        return a / larger * b;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WeekSlots that && Arrays.equals(weeks, that.weeks);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(weeks);
    }

    @Override
    public String toString() {
        return Arrays.toString(weeks);
    }
}
