package org.houvast.learning.start;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.houvast.ui.Hv;
import org.jspecify.annotations.Nullable;

/**
 * A weekly half hour that could be kept.
 *
 * @param quiet the key that says why it is quiet then
 * @param words why, in the words of the leader; {@code null} when {@code quiet} says it
 * @param present who of the group works then, by given name
 */
public record TimeOption(
        DayOfWeek weekday,
        LocalTime startsAt,
        String quiet,
        @Nullable String words,
        List<String> present) {

    /** Why it is quiet then. */
    public String why(Hv hv) {
        return words == null ? hv.text(quiet) : words.endsWith(".") ? words : words + ".";
    }

    /** What the form sends, {@code 4@13:00}. */
    public String value() {
        return weekday.getValue() + "@" + startsAt;
    }

    /** Two are needed: one to guide, one for the children. */
    boolean isPossible() {
        return present.size() >= 2;
    }
}
