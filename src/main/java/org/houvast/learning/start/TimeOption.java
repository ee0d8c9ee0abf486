package org.houvast.learning.start;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/**
 * A weekly half hour that could be kept.
 *
 * @param quiet the key that says why it is quiet then
 * @param present who of the group works then, by given name
 */
public record TimeOption(
        DayOfWeek weekday, LocalTime startsAt, String quiet, List<String> present) {

    /** What the form sends, {@code 4@13:00}. */
    public String value() {
        return weekday.getValue() + "@" + startsAt;
    }

    /** Two are needed: one to guide, one for the children. */
    boolean isPossible() {
        return present.size() >= 2;
    }
}
