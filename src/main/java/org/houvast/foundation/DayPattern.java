package org.houvast.foundation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * On which days, and which parts of them, someone is there: one value for children, staff and
 * trainees alike.
 *
 * <p>A week is seven octal digits, Monday first: 1 is the morning, 2 the afternoon, 4 after school,
 * and their sum what is meant. A cycle has one or more weeks, counted from the anchor; odd and even
 * weeks are a cycle of two. During school holidays another week may hold: all zeros for who comes
 * in term time only.
 *
 * <p>The text form is what the database keeps, {@code slots[@anchor][+holidaySlots]}: {@code
 * 7700700} is Monday, Tuesday and Friday; {@code 70000000007000@2026-01-05+0000000} is Monday and
 * Thursday by turns, in term time only. {@code foundation.parts_on} reads it the same way in SQL.
 */
public final class DayPattern {

    public static final int LONGEST_CYCLE = 8;
    public static final DayPattern NEVER = new DayPattern("0000000", null, null);

    private static final Pattern TEXT =
            Pattern.compile("((?:[0-7]{7}){1,8})(?:@(\\d{4}-\\d{2}-\\d{2}))?(?:\\+([0-7]{7}))?");
    private static final int DAYS = 7;
    private static final int WHOLE_DAY = 7;

    private final String slots;
    private final @Nullable LocalDate anchor;
    private final @Nullable String holidaySlots;

    private DayPattern(String slots, @Nullable LocalDate anchor, @Nullable String holidaySlots) {
        this.slots = slots;
        this.anchor = anchor;
        this.holidaySlots = holidaySlots;
    }

    /**
     * Reads the text form.
     *
     * @throws Refusal {@code foundation.day-pattern.unreadable}
     */
    public static DayPattern parse(String text) {
        var match = TEXT.matcher(text);
        Refusal.when(!match.matches(), "foundation.day-pattern.unreadable", text);
        var slots = match.group(1);
        var anchor = match.group(2) == null ? null : LocalDate.parse(match.group(2));
        Refusal.when(
                (slots.length() > DAYS) != (anchor != null)
                        || (anchor != null && anchor.getDayOfWeek() != DayOfWeek.MONDAY),
                "foundation.day-pattern.unreadable",
                text);
        return new DayPattern(slots, anchor, match.group(3));
    }

    /** Whole days, every week of the year. */
    public static DayPattern weekly(DayOfWeek... days) {
        return weekly(WHOLE_DAY, Set.of(days));
    }

    /** The same parts on each of these days, every week of the year. */
    public static DayPattern weekly(Set<DayPart> parts, Set<DayOfWeek> days) {
        return weekly(parts.stream().mapToInt(DayPart::bit).sum(), days);
    }

    private static DayPattern weekly(int parts, Set<DayOfWeek> days) {
        var week = new StringBuilder("0000000");
        days.forEach(day -> week.setCharAt(day.ordinal(), (char) ('0' + parts)));
        return new DayPattern(week.toString(), null, null);
    }

    /**
     * Different weeks by turns.
     *
     * @param anchor the Monday on which the first week of the cycle begins
     * @param weeks one text of seven digits per week, 2 to {@value #LONGEST_CYCLE}
     * @throws Refusal {@code foundation.day-pattern.unreadable}
     */
    public static DayPattern cycle(LocalDate anchor, String... weeks) {
        return parse(String.join("", weeks) + "@" + anchor);
    }

    /** The same days, but not in school holidays. */
    public DayPattern inTermTimeOnly() {
        return new DayPattern(slots, anchor, "0000000");
    }

    /** The same days, with another week in school holidays. */
    public DayPattern inHolidays(DayPattern holidays) {
        return new DayPattern(slots, anchor, holidays.slots.substring(0, DAYS));
    }

    /** The week of school holidays; empty when holidays are weeks like the others. */
    public Optional<DayPattern> holidays() {
        return Optional.ofNullable(holidaySlots).map(week -> new DayPattern(week, null, null));
    }

    /** The same days, but only those on which the other one is there too in an ordinary week. */
    public DayPattern onlyOn(DayPattern other) {
        int mask = other.weekMask();
        var both = new StringBuilder(slots);
        for (int i = 0; i < slots.length(); i++) {
            int there = (mask >> (3 * (i % DAYS))) & WHOLE_DAY;
            both.setCharAt(i, (char) ('0' + (Character.digit(slots.charAt(i), 8) & there)));
        }
        return new DayPattern(both.toString(), anchor, holidaySlots);
    }

    public int weeksInCycle() {
        return slots.length() / DAYS;
    }

    /**
     * The parts of one day, as the sum of the bits of {@link DayPart}.
     *
     * @param holiday whether the day falls in a school holiday
     */
    public int partsOn(LocalDate day, boolean holiday) {
        if (holiday && holidaySlots != null) {
            return Character.digit(holidaySlots.charAt(day.getDayOfWeek().ordinal()), 8);
        }
        return Character.digit(slots.charAt(weekOf(day) * DAYS + day.getDayOfWeek().ordinal()), 8);
    }

    private int weekOf(LocalDate day) {
        if (anchor == null) {
            return 0;
        }
        var weeks = Math.floorDiv(ChronoUnit.DAYS.between(anchor, day), DAYS);
        return (int) Math.floorMod(weeks, (long) weeksInCycle());
    }

    public boolean isThereOn(LocalDate day, boolean holiday) {
        return partsOn(day, holiday) != 0;
    }

    /** The first day from this one on on which someone is there in term time; itself for nobody. */
    public LocalDate firstFrom(LocalDate day) {
        return Stream.iterate(day, one -> one.plusDays(1))
                .limit((long) weeksInCycle() * DAYS)
                .filter(one -> isThereOn(one, false))
                .findFirst()
                .orElse(day);
    }

    /** The weekdays on which someone is there in any week of the cycle. */
    public Set<DayOfWeek> weekdays() {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (int i = 0; i < slots.length(); i++) {
            if (slots.charAt(i) != '0') {
                days.add(DayOfWeek.of(i % DAYS + 1));
            }
        }
        return days;
    }

    /**
     * One ordinary week as bits: bit {@code 3 * weekday + part}, Monday's morning is bit 0. What
     * happens in any week of the cycle counts.
     */
    public int weekMask() {
        int mask = 0;
        for (int i = 0; i < slots.length(); i++) {
            mask |= Character.digit(slots.charAt(i), 8) << (3 * (i % DAYS));
        }
        return mask;
    }

    /**
     * Whether someone is there on the same part of a day in both patterns, in some ordinary week.
     */
    public boolean meets(DayPattern other) {
        return (weekMask() & other.weekMask()) != 0;
    }

    public boolean isNever() {
        return weekMask() == 0;
    }

    /** The text that the database keeps. */
    public String text() {
        return slots
                + (anchor == null ? "" : "@" + anchor)
                + (holidaySlots == null ? "" : "+" + holidaySlots);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DayPattern that && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return Objects.hash(text());
    }

    @Override
    public String toString() {
        return text();
    }
}
