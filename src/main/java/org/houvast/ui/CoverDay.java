package org.houvast.ui;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * A weekday and who takes over on it. A day that nobody covers is shown, not hidden.
 *
 * @param day the weekday
 * @param needed whether somebody is needed on this day
 * @param name who covers it, or null when it is open
 * @param initials for the arch
 * @param tone of the arch
 */
public record CoverDay(
        DayOfWeek day, boolean needed, @Nullable String name, String initials, Tone tone) {

    /** Nobody is needed. */
    public static CoverDay off(DayOfWeek day) {
        return new CoverDay(day, false, null, "", Tone.GREY);
    }

    /** Somebody is needed and nobody is there yet. */
    public static CoverDay open(DayOfWeek day) {
        return new CoverDay(day, true, null, "", Tone.GREY);
    }

    public static CoverDay by(DayOfWeek day, String name, String initials, Tone tone) {
        return new CoverDay(day, true, name, initials, tone);
    }
}
