package org.houvast.ui;

import java.time.DayOfWeek;
import java.util.Locale;

/**
 * A weekday on a row of days, and what it is for two people.
 *
 * @param day the weekday
 * @param kind who is there
 */
public record DayMark(DayOfWeek day, Kind kind) {

    /** What a day is. */
    public enum Kind {
        /** Nothing. */
        NONE,
        /** The one whom it is about, in yellow. */
        ONE,
        /** Both together, in green. */
        BOTH,
        /** One is there and the other is not: hatched. */
        MISS;

        public String css() {
            return "is-" + name().toLowerCase(Locale.ROOT);
        }
    }
}
