package org.houvast.rhythm.planning;

/**
 * How full a mentor's week may be, and how what lies behind is spread. The organiser's choice; no
 * law says so.
 *
 * @param perWeek moments in one mentor's week above which each next one weighs heavily
 * @param mostPerWeek not one more than this, apart from what is planned already; {@link #NO_LIMIT}
 * @param backlogWeeks weeks from go-live over which moments that were due before it are spread
 * @param catchUpWeeks weeks from today in which a moment comes whose window passed since go-live
 */
public record PlanRules(int perWeek, int mostPerWeek, int backlogWeeks, int catchUpWeeks) {

    public static final int NO_LIMIT = Integer.MAX_VALUE;

    /** Two a week without a hard limit; a backlog over twelve weeks; four weeks to catch up. */
    public static final PlanRules USUAL = new PlanRules(2, NO_LIMIT, 12, 4);

    /**
     * @throws IllegalArgumentException when a number is below zero, or there are no weeks
     */
    public PlanRules {
        if (perWeek < 0 || mostPerWeek < 0 || backlogWeeks < 1 || catchUpWeeks < 1) {
            throw new IllegalArgumentException("rules below zero, or without weeks");
        }
    }

    public PlanRules withMostPerWeek(int most) {
        return new PlanRules(perWeek, most, backlogWeeks, catchUpWeeks);
    }
}
