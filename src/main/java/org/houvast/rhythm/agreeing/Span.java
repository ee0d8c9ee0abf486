package org.houvast.rhythm.agreeing;

import org.jspecify.annotations.Nullable;

/**
 * A number of days as people say it: in months or weeks where that comes out even.
 *
 * @param amount how many, 0 or more
 */
public record Span(int amount, Unit unit) {

    private static final double DAYS_OF_MONTH = 365.25 / 12;
    private static final int WEEK = 7;

    /** How long one of them is. */
    public enum Unit {
        DAYS,
        WEEKS,
        MONTHS;

        /** The key of its name beside a number. */
        public String key() {
            return "rhythm.checklist.unit." + name();
        }
    }

    /**
     * @param days 0 or more
     */
    public static Span of(int days) {
        int months = (int) Math.round(days / DAYS_OF_MONTH);
        if (months > 1 && Math.abs(days - months * DAYS_OF_MONTH) < 1) {
            return new Span(months, Unit.MONTHS);
        }
        return days > 0 && days % WEEK == 0
                ? new Span(days / WEEK, Unit.WEEKS)
                : new Span(days, Unit.DAYS);
    }

    /** In days; what is said as it was before stays the same number of days. */
    int days(@Nullable Integer before) {
        if (before != null && equals(of(before))) {
            return before;
        }
        return switch (unit) {
            case DAYS -> amount;
            case WEEKS -> amount * WEEK;
            case MONTHS -> (int) Math.round(amount * DAYS_OF_MONTH);
        };
    }
}
