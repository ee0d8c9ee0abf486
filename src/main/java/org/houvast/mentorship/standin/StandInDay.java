package org.houvast.mentorship.standin;

import java.time.DayOfWeek;
import java.util.List;
import org.houvast.organisation.StaffId;
import org.houvast.ui.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in on a weekday, as a field of a form.
 *
 * @param choices who could, the best one first
 * @param chosen who does; {@code null} for nobody yet
 */
public record StandInDay(DayOfWeek day, List<Choice> choices, @Nullable StaffId chosen) {

    /** The name of the field. */
    public String field() {
        return StandInFields.of(day);
    }

    public @Nullable String value() {
        return chosen == null ? null : chosen.value().toString();
    }
}
