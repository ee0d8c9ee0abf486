package org.houvast.rhythm.planning;

import java.time.LocalDate;
import org.houvast.foundation.DateRange;
import org.jspecify.annotations.Nullable;

/** On which days each moment could be: mentee and the mentor of that day are both there. */
final class Meetings {

    /** What a moment could do with its days, seen by one mentor in one week. */
    interface Each {
        /**
         * @param bits the shared parts of days in that week
         */
        void is(int mentor, int week, int bits);
    }

    private final Timetable timetable;

    Meetings(Timetable timetable) {
        this.timetable = timetable;
    }

    /** Calls back for each mentor and week with at least one shared part of a day, in order. */
    void each(MomentToPlan moment, DateRange window, Each each) {
        int mentee = timetable.number(moment.mentee());
        for (var term : moment.terms()) {
            var time = overlap(term.time(), window);
            if (time != null) {
                int mentor = timetable.number(term.mentor());
                for (int week = timetable.firstWeek(time);
                        week <= timetable.lastWeek(time);
                        week++) {
                    int bits = timetable.shared(mentee, mentor, week, time);
                    if (bits != 0) {
                        each.is(mentor, week, bits);
                    }
                }
            }
        }
    }

    /** What mentee and mentor share in a week, of the days in the window. */
    int bits(MomentToPlan moment, DateRange window, int mentor, int week) {
        int mentee = timetable.number(moment.mentee());
        int bits = 0;
        for (var term : moment.terms()) {
            var time = overlap(term.time(), window);
            if (time != null && timetable.number(term.mentor()) == mentor) {
                bits |= timetable.shared(mentee, mentor, week, time);
            }
        }
        return bits;
    }

    /** How many days the moment could be on. */
    int many(MomentToPlan moment, DateRange window) {
        var many = new int[1];
        each(moment, window, (_, _, bits) -> many[0] += Integer.bitCount(Timetable.days(bits)));
        return many[0];
    }

    /**
     * The nth day on which the moment could be; the first is 1.
     *
     * @return the window's first day when there are not so many
     */
    LocalDate nth(MomentToPlan moment, DateRange window, int nth) {
        var left = new int[] {nth};
        var found = new LocalDate[] {window.from()};
        each(
                moment,
                window,
                (_, week, bits) -> {
                    int days = Timetable.days(bits);
                    for (int weekday = 0; weekday < 7 && left[0] > 0; weekday++) {
                        if ((days >> (3 * weekday) & 1) != 0 && --left[0] == 0) {
                            found[0] = timetable.day(week, weekday);
                        }
                    }
                });
        return found[0];
    }

    /** Whether there is a day on which the moment could be. */
    boolean any(MomentToPlan moment, DateRange window) {
        var found = new boolean[1];
        each(moment, window, (_, _, _) -> found[0] = true);
        return found[0];
    }

    /** Why the moment could be on no day of its window. */
    NotPlanned.Why whyNever(MomentToPlan moment, DateRange window) {
        int mentee = timetable.number(moment.mentee());
        boolean terms = false;
        int byPattern = 0;
        int withoutMentorsAbsence = 0;
        int withoutMenteesAbsence = 0;
        for (var term : moment.terms()) {
            var time = overlap(term.time(), window);
            if (time != null) {
                terms = true;
                int mentor = timetable.number(term.mentor());
                for (int week = timetable.firstWeek(time);
                        week <= timetable.lastWeek(time);
                        week++) {
                    byPattern |= timetable.sharedByPattern(mentee, mentor, week, time);
                    withoutMentorsAbsence |=
                            timetable.sharedIfOnlyFirstIsAway(mentor, mentee, week, time);
                    withoutMenteesAbsence |=
                            timetable.sharedIfOnlyFirstIsAway(mentee, mentor, week, time);
                }
            }
        }
        if (!terms) {
            return NotPlanned.Why.NO_MENTOR;
        }
        if (byPattern == 0) {
            return NotPlanned.Why.NO_SHARED_DAY;
        }
        if (withoutMentorsAbsence == 0) {
            return NotPlanned.Why.MENTOR_AWAY;
        }
        return withoutMenteesAbsence == 0 ? NotPlanned.Why.MENTEE_AWAY : NotPlanned.Why.NO_DAY_LEFT;
    }

    static @Nullable DateRange overlap(DateRange one, DateRange other) {
        if (!one.overlaps(other)) {
            return null;
        }
        var from = one.from().isAfter(other.from()) ? one.from() : other.from();
        var a = one.through();
        var b = other.through();
        var through = a == null ? b : b == null || a.isBefore(b) ? a : b;
        return new DateRange(from, through);
    }
}
