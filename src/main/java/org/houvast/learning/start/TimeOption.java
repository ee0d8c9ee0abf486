package org.houvast.learning.start;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.houvast.learning.QuietHour;

/**
 * A weekly half hour that could be kept.
 *
 * @param present who of the group works then, by given name
 */
public record TimeOption(DayOfWeek weekday, QuietHour quiet, List<String> present) {

    public LocalTime startsAt() {
        return quiet.at();
    }

    /** What the form sends, {@code 4@13:00}. */
    public String value() {
        return weekday.getValue() + "@" + quiet.at();
    }
}
