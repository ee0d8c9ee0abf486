package org.houvast.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of days as a form shows and sends it: the component {@code daypattern}. A form record
 * has it as a component of the same name, {@code record Form(DayPatternFields days) {}}, and asks
 * {@link #pattern}.
 *
 * @param on the days that are chosen, {@code 0-1} is Monday of the first week; week 8 is the one of
 *     school holidays
 * @param parts for each day which parts, {@code 0-1-7}; those of days that are not chosen do not
 *     count
 * @param weeks after how many weeks it begins again
 * @param monday the first day of the first week
 * @param holidays what happens in school holidays
 */
public record DayPatternFields(
        @Nullable List<String> on,
        @Nullable List<String> parts,
        @Nullable Integer weeks,
        @Nullable LocalDate monday,
        @Nullable Holidays holidays) {

    /** What happens in school holidays. */
    public enum Holidays {
        SAME,
        NEVER,
        OTHER
    }

    private static final int HOLIDAY_WEEK = DayPattern.LONGEST_CYCLE;
    private static final int USUALLY_SHOWN = 4;
    private static final int WHOLE_DAY = 7;

    public DayPatternFields {
        on = on == null ? List.of() : List.copyOf(on);
        parts = parts == null ? List.of() : List.copyOf(parts);
        weeks = weeks == null ? 1 : Math.clamp(weeks, 1, DayPattern.LONGEST_CYCLE);
        holidays = holidays == null ? Holidays.SAME : holidays;
    }

    /**
     * A pattern to look at and change; a cycle is shown from the week of this day on.
     *
     * @param pattern {@code null} when no days are known yet
     */
    public static DayPatternFields of(@Nullable DayPattern pattern, LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (pattern == null) {
            return new DayPatternFields(null, null, 1, monday, Holidays.SAME);
        }
        var parts = new ArrayList<String>();
        for (int week = 0; week < pattern.weeksInCycle(); week++) {
            add(parts, week, pattern, monday.plusWeeks(week));
        }
        pattern.holidays().ifPresent(week -> add(parts, HOLIDAY_WEEK, week, monday));
        return new DayPatternFields(
                parts.stream().map(part -> part.substring(0, part.lastIndexOf('-'))).toList(),
                parts,
                pattern.weeksInCycle(),
                monday,
                pattern.holidays()
                        .map(week -> week.isNever() ? Holidays.NEVER : Holidays.OTHER)
                        .orElse(Holidays.SAME));
    }

    private static void add(List<String> parts, int week, DayPattern pattern, LocalDate monday) {
        for (var day : DayOfWeek.values()) {
            int there = pattern.partsOn(monday.plusDays(day.ordinal()), false);
            if (there != 0) {
                parts.add(week + "-" + day.getValue() + "-" + there);
            }
        }
    }

    /**
     * What was chosen; no day at all is {@link DayPattern#NEVER}.
     *
     * @throws Refusal {@code foundation.day-pattern.unreadable}
     */
    public DayPattern pattern() {
        var chosen = IntStream.range(0, weeks()).mapToObj(this::week).toList();
        var first = chosen.getFirst();
        var pattern =
                chosen.stream().allMatch(first::equals)
                        ? DayPattern.parse(first)
                        : DayPattern.parse(String.join("", chosen) + "@" + monday);
        return switch (holidays()) {
            case SAME -> pattern;
            case NEVER -> pattern.inTermTimeOnly();
            case OTHER -> pattern.inHolidays(DayPattern.parse(week(HOLIDAY_WEEK)));
        };
    }

    private String week(int week) {
        var digits = new StringBuilder();
        for (var day : DayOfWeek.values()) {
            digits.append(isOn(week, day) ? partsOn(week, day, WHOLE_DAY) : 0);
        }
        return digits.toString();
    }

    public boolean isOn(int week, DayOfWeek day) {
        return on().contains(at(week, day));
    }

    /** The parts of a day, or those that are usual when it is not said. */
    public int partsOn(int week, DayOfWeek day, int usual) {
        var of = at(week, day) + "-";
        return parts().stream()
                .filter(part -> part.length() == of.length() + 1 && part.startsWith(of))
                .map(part -> Character.digit(part.charAt(of.length()), 8))
                .filter(there -> there > 0)
                .findFirst()
                .orElse(usual);
    }

    public static String at(int week, DayOfWeek day) {
        return week + "-" + day.getValue();
    }

    /** The weeks that can be filled in, the one of the holidays last. */
    public List<Integer> shown() {
        return IntStream.concat(
                        IntStream.range(0, Math.max(weeks(), USUALLY_SHOWN)),
                        IntStream.of(HOLIDAY_WEEK))
                .boxed()
                .toList();
    }

    public static boolean isHolidays(int week) {
        return week == HOLIDAY_WEEK;
    }

    /** The weekdays that can be chosen: those of work, and what was chosen before. */
    public List<DayOfWeek> days(boolean weekend) {
        return IntStream.rangeClosed(1, 7)
                .mapToObj(DayOfWeek::of)
                .filter(day ->
                        weekend
                                || day.getValue() <= DayOfWeek.FRIDAY.getValue()
                                || shown().stream().anyMatch(week -> isOn(week, day)))
                .toList();
    }

    @Override
    public List<String> on() {
        return on == null ? List.of() : on;
    }

    @Override
    public List<String> parts() {
        return parts == null ? List.of() : parts;
    }

    @Override
    public Integer weeks() {
        return weeks == null ? Integer.valueOf(1) : weeks;
    }

    @Override
    public Holidays holidays() {
        return holidays == null ? Holidays.SAME : holidays;
    }
}
