package org.houvast.rhythm.planning;

import java.util.UUID;
import org.houvast.foundation.DateRange;

/**
 * A moment that got no day, and why.
 *
 * @param window in which a day was sought
 */
public record NotPlanned(UUID moment, DateRange window, Why why) {

    /** Why there is no day; the end of a message key. */
    public enum Why {
        /** Nobody is mentor in this window. */
        NO_MENTOR("no-mentor"),
        /** By their patterns, mentor and mentee are never there on the same part of a day. */
        NO_SHARED_DAY("no-shared-day"),
        /** The mentor is away on all days that they would share. */
        MENTOR_AWAY("mentor-away"),
        /** The mentee is away on all days that they would share. */
        MENTEE_AWAY("mentee-away"),
        /** Absences and closing days together leave no day. */
        NO_DAY_LEFT("no-day-left"),
        /** What must come before it leaves no day in the window. */
        TOO_TIGHT("too-tight"),
        /** Each week in the window has as many moments as the mentor can have. */
        WEEKS_FULL("weeks-full");

        private final String key;

        Why(String key) {
            this.key = key;
        }

        /** The end of a message key, stable. */
        public String key() {
            return key;
        }
    }
}
