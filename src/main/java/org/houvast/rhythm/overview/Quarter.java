package org.houvast.rhythm.overview;

import java.time.LocalDate;

/**
 * Three months of a calendar year.
 *
 * @param from the first day, inclusive
 */
public record Quarter(LocalDate from) {

    private static final int MONTHS = 3;

    /** The quarter in which a day lies. */
    public static Quarter of(LocalDate day) {
        int month = (day.getMonthValue() - 1) / MONTHS * MONTHS + 1;
        return new Quarter(LocalDate.of(day.getYear(), month, 1));
    }

    public Quarter {
        if (from.getDayOfMonth() != 1 || from.getMonthValue() % MONTHS != 1) {
            throw new IllegalArgumentException("no quarter begins on " + from);
        }
    }

    /** The last day, inclusive. */
    public LocalDate through() {
        return from.plusMonths(MONTHS).minusDays(1);
    }

    public Quarter before() {
        return new Quarter(from.minusMonths(MONTHS));
    }

    public Quarter after() {
        return new Quarter(from.plusMonths(MONTHS));
    }

    /** 1 to 4. */
    public int number() {
        return (from.getMonthValue() - 1) / MONTHS + 1;
    }

    public int year() {
        return from.getYear();
    }
}
