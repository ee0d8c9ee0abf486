package org.houvast.foundation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from one day up to and including another. Without a last day it goes on until further
 * notice.
 *
 * @param from the first day, inclusive
 * @param through the last day, inclusive; {@code null} when it has no end yet
 */
public record DateRange(LocalDate from, @Nullable LocalDate through) {

    /**
     * @throws Refusal {@code foundation.date-range.ends-before-it-starts}
     */
    public DateRange {
        Refusal.when(
                through != null && through.isBefore(from),
                "foundation.date-range.ends-before-it-starts",
                from);
    }

    public static DateRange from(LocalDate from) {
        return new DateRange(from, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (through == null || !day.isAfter(through));
    }

    public boolean overlaps(DateRange other) {
        return (through == null || !other.from.isAfter(through))
                && (other.through == null || !from.isAfter(other.through));
    }
}
