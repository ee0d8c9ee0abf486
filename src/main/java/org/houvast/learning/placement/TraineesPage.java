package org.houvast.learning.placement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.houvast.trainee.LearnerKind;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * Who learns here.
 *
 * @param trainees by location and group
 * @param mayStart whether the viewer can let a trainee start
 */
public record TraineesPage(List<Line> trainees, LocalDate today, boolean mayStart) implements Page {

    /**
     * One trainee.
     *
     * @param mentor the given name; {@code null} while vacant
     * @param weekday of the weekly half hour, 1 is Monday; {@code null} when there is no time yet
     */
    public record Line(
            UUID placement,
            UUID trainee,
            String name,
            LearnerKind kind,
            @Nullable String institute,
            String groupName,
            String locationName,
            LocalDate fromDay,
            LocalDate throughDay,
            @Nullable String mentor,
            @Nullable Integer weekday,
            @Nullable LocalTime startsAt) {}
}
