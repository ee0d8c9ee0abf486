package org.houvast.rhythm.planning;

/**
 * What a place in the plan costs, in whole points: the sum of named reasons, each bounded.
 *
 * <table>
 * <caption>Reasons and their bounds</caption>
 * <tr><td>a later week</td><td>1 a week, at most 26; up to four times as much for what was due
 *     longest before go-live</td></tr>
 * <tr><td>each next moment in a mentor's week</td><td>{@value #EVEN} more than the one before, at
 *     most 20 times</td></tr>
 * <tr><td>above what a week may usually hold</td><td>{@value #ABOVE}</td></tr>
 * <tr><td>another week than planned</td><td>{@value #MOVES}, and 3 a week</td></tr>
 * <tr><td>no week</td><td>{@value #NO_WEEK}, and as for another week where one was planned that is
 *     still possible</td></tr>
 * </table>
 *
 * <p>Points order possibilities within one plan; they are never shown, and say nothing about
 * people.
 */
final class PlanCosts {

    static final long EVEN = 120;
    static final long ABOVE = 2_000;
    static final long MOVES = 6_000;

    private static final long NO_WEEK = 1_000_000;
    private static final int MOST_WEEKS_COUNTED = 26;
    private static final int MOST_EVEN_STEPS = 20;
    private static final long WEEK_FROM_PLANNED = 3;

    private static final long SAME_DAY = 1_000;
    private static final long SAME_WEEKDAY = 10;
    private static final long PART_MISSED = 30;

    private PlanCosts() {}

    /**
     * @param weeksAfterOpening 0 for the first week of the window
     * @param urgency 1 to 4
     */
    static long week(int weeksAfterOpening, int urgency) {
        return (long) urgency * Math.min(MOST_WEEKS_COUNTED, weeksAfterOpening);
    }

    /**
     * @param weeksFromPlanned 0 for the week that was planned
     * @param couldStay whether the planned week is still possible
     */
    static long plannedWeek(int weeksFromPlanned, boolean couldStay) {
        long near = WEEK_FROM_PLANNED * Math.min(MOST_WEEKS_COUNTED, weeksFromPlanned);
        return weeksFromPlanned == 0 || !couldStay ? near : MOVES + near;
    }

    /**
     * @param couldStay whether a week was planned that is still possible
     */
    static long noWeek(boolean couldStay) {
        return couldStay ? NO_WEEK + MOVES : NO_WEEK;
    }

    /**
     * What the nth moment in one mentor's week costs; never less than the one before.
     *
     * @param nth the first is 1, agreed ones included
     */
    static long nthInWeek(int nth, int perWeek) {
        long even = EVEN * Math.min(MOST_EVEN_STEPS, nth - 1);
        return nth <= perWeek ? even : even + ABOVE;
    }

    static long nthOnDay(int nth) {
        return SAME_DAY * Math.min(MOST_EVEN_STEPS, nth - 1);
    }

    static long nthOnWeekday(int nth) {
        return SAME_WEEKDAY * (nth - 1);
    }

    /**
     * @param partsMissed parts of the day that mentor and mentee share less than on their best day
     *     of that week
     */
    static long day(int partsMissed, boolean moves) {
        return PART_MISSED * partsMissed + (moves ? MOVES : 0);
    }
}
