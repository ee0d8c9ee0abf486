package org.houvast.mentorship.matching;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

/**
 * How two patterns of days meet: counted from the side of the one who is cared for or learns.
 *
 * <p>Weekdays are sets of bits, Monday is bit 0. A weekday is <em>whole</em> when all of the
 * mentee's parts are shared in every week of the cycle, <em>missed</em> when nothing is shared in
 * any week, and <em>partly</em> shared otherwise.
 *
 * @param days the mentee's days in the cycle
 * @param wholeDays of these, those that are shared entirely
 * @param partDays of these, those that are shared in part
 * @param parts the mentee's parts of days in the cycle
 * @param sharedParts of these, those that are shared
 */
record SharedDays(
        int days,
        int wholeDays,
        int partDays,
        int parts,
        int sharedParts,
        int weekdays,
        int missed,
        int partly) {

    static SharedDays of(WeekSlots mentee, WeekSlots mentor) {
        int cycle = WeekSlots.commonCycle(mentee.weeks(), mentor.weeks());
        int days = 0;
        int wholeDays = 0;
        int partDays = 0;
        int parts = 0;
        int sharedParts = 0;
        int weekdays = 0;
        int met = 0;
        int notWhole = 0;
        for (int week = 0; week < cycle; week++) {
            int wanted = mentee.week(week);
            int shared = wanted & mentor.week(week);
            parts += Integer.bitCount(wanted);
            sharedParts += Integer.bitCount(shared);
            for (int day = 0; wanted >> (3 * day) != 0; day++) {
                int part = wanted >> (3 * day) & WeekSlots.DAY;
                int both = shared >> (3 * day) & WeekSlots.DAY;
                if (part == 0) {
                    continue;
                }
                days++;
                weekdays |= 1 << day;
                if (both != 0) {
                    met |= 1 << day;
                }
                if (both == part) {
                    wholeDays++;
                } else {
                    notWhole |= 1 << day;
                    partDays += both == 0 ? 0 : 1;
                }
            }
        }
        return new SharedDays(
                days,
                wholeDays,
                partDays,
                parts,
                sharedParts,
                weekdays,
                weekdays & ~met,
                met & notWhole);
    }

    boolean none() {
        return days > 0 && sharedParts == 0;
    }

    static Set<DayOfWeek> weekdays(int bits) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if ((bits >> day.ordinal() & 1) != 0) {
                days.add(day);
            }
        }
        return days;
    }
}
