package org.houvast.rhythm.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.DayPattern;

/**
 * When everybody is there, week by week, as bits: bit {@code 3 * weekday + part}, 21 to a week.
 * Weeks count from 0, the week of the first Monday.
 */
final class Timetable {

    static final int DAY = 7;

    /** Farther ahead nobody plans, and a typing error in a year would cost a lot of memory. */
    private static final int MOST_WEEKS = 530;

    private static final LocalDate RULER = LocalDate.of(1970, 1, 5);

    private final LocalDate firstMonday;
    private final int weeks;
    private final Map<UUID, Integer> numbers = new HashMap<>();

    /** By pattern; without absences; without absences and closing days: per person and week. */
    private final int[][] pattern;

    private final int[][] present;
    private final int[][] there;

    /**
     * @throws IllegalArgumentException when the days lie more than ten years apart
     */
    Timetable(List<Person> people, LocalDate from, LocalDate through) {
        firstMonday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        weeks = weekOf(through) + 1;
        if (weeks > MOST_WEEKS) {
            throw new IllegalArgumentException("a plan from " + from + " through " + through);
        }
        pattern = new int[people.size()][];
        present = new int[people.size()][];
        there = new int[people.size()][];
        for (int i = 0; i < people.size(); i++) {
            numbers.put(people.get(i).id(), i);
        }
        IntStream.range(0, people.size()).parallel().forEach(i -> fill(i, people.get(i)));
    }

    private void fill(int number, Person person) {
        pattern[number] = byPattern(person.presence());
        present[number] = without(pattern[number], person.presence().away());
        there[number] = without(present[number], person.presence().closed());
    }

    int weeks() {
        return weeks;
    }

    int people() {
        return there.length;
    }

    /**
     * @throws IllegalArgumentException when the question does not name this person
     */
    int number(UUID person) {
        var number = numbers.get(person);
        if (number == null) {
            throw new IllegalArgumentException("not in this question: " + person);
        }
        return number;
    }

    int weekOf(LocalDate day) {
        return (int) Math.floorDiv(day.toEpochDay() - firstMonday.toEpochDay(), 7L);
    }

    LocalDate day(int week, int weekday) {
        return firstMonday.plusDays(7L * week + weekday);
    }

    /** What two people share in a week, of the days in a range. */
    int shared(int one, int other, int week, DateRange range) {
        return there[one][week] & there[other][week] & mask(week, range);
    }

    /** What two would share if nobody were away and nothing closed. */
    int sharedByPattern(int one, int other, int week, DateRange range) {
        return pattern[one][week] & pattern[other][week] & mask(week, range);
    }

    /** What two would share if only the first were ever away. */
    int sharedIfOnlyFirstIsAway(int one, int other, int week, DateRange range) {
        return present[one][week] & pattern[other][week] & mask(week, range);
    }

    /** One bit for each day with a part, at that day's first bit. */
    static int days(int bits) {
        return (bits | bits >> 1 | bits >> 2) & 0b001_001_001_001_001_001_001;
    }

    private int mask(int week, DateRange range) {
        long monday = firstMonday.toEpochDay() + 7L * week;
        long from = Math.max(0, range.from().toEpochDay() - monday);
        var last = range.through();
        long through = last == null ? 6 : Math.min(6, last.toEpochDay() - monday);
        if (from > 6 || through < from) {
            return 0;
        }
        int days = (int) (through - from + 1);
        return ((1 << (3 * days)) - 1) << (3 * from);
    }

    private int[] byPattern(Presence presence) {
        int[] ordinary = cycle(presence.pattern(), false);
        int[] holiday = cycle(presence.pattern(), true);
        var masks = new int[weeks];
        int first = (int) Math.floorDiv(firstMonday.toEpochDay() - RULER.toEpochDay(), 7L);
        for (int week = 0; week < weeks; week++) {
            masks[week] = ordinary[Math.floorMod(first + week, ordinary.length)];
        }
        for (var range : presence.holidays()) {
            for (int week = firstWeek(range); week <= lastWeek(range); week++) {
                int mask = mask(week, range);
                int there = holiday[Math.floorMod(first + week, holiday.length)];
                masks[week] = (masks[week] & ~mask) | (there & mask);
            }
        }
        presence.otherwise().forEach((day, parts) -> set(masks, day, parts));
        return masks;
    }

    private static int[] cycle(DayPattern pattern, boolean holiday) {
        var cycle = new int[pattern.weeksInCycle()];
        for (int day = 0; day < 7 * cycle.length; day++) {
            cycle[day / 7] |= pattern.partsOn(RULER.plusDays(day), holiday) << (3 * (day % 7));
        }
        return cycle;
    }

    private void set(int[] masks, LocalDate day, int parts) {
        int week = weekOf(day);
        if (week >= 0 && week < weeks) {
            int shift = 3 * day.getDayOfWeek().ordinal();
            masks[week] = (masks[week] & ~(DAY << shift)) | ((parts & DAY) << shift);
        }
    }

    private int[] without(int[] masks, List<DateRange> ranges) {
        if (ranges.isEmpty()) {
            return masks;
        }
        var left = Arrays.copyOf(masks, masks.length);
        for (var range : ranges) {
            for (int week = firstWeek(range); week <= lastWeek(range); week++) {
                left[week] &= ~mask(week, range);
            }
        }
        return left;
    }

    /** The first week of a range, or of the timetable when the range began before it. */
    int firstWeek(DateRange range) {
        return Math.max(0, weekOf(range.from()));
    }

    /** The last week of a range, or of the timetable when the range goes on beyond it. */
    int lastWeek(DateRange range) {
        var last = range.through();
        return last == null ? weeks - 1 : Math.min(weeks - 1, weekOf(last));
    }
}
