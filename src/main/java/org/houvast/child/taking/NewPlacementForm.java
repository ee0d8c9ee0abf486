package org.houvast.child.taking;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.houvast.ui.DayPatternFields;
import org.jspecify.annotations.Nullable;

/** What is filled in for a second placement. */
public record NewPlacementForm(
        @Nullable @NotNull UUID group,
        @Nullable @NotNull LocalDate fromDay,
        @Nullable LocalDate throughDay,
        @Nullable DayPatternFields days) {

    /** The days as they were chosen; none yet are shown from the week of a day on. */
    public DayPatternFields daysOr(LocalDate day) {
        return days == null ? DayPatternFields.of(null, day) : days;
    }
}
