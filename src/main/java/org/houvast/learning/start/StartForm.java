package org.houvast.learning.start;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.houvast.foundation.DayPattern;
import org.houvast.trainee.LearnerKind;
import org.jspecify.annotations.Nullable;

/**
 * What a leader fills in when a trainee starts.
 *
 * @param time the weekday and hour of the weekly half hour, {@code 4@13:00}; {@code none} when no
 *     time was found yet
 * @param coveredBy who stays with the children meanwhile
 * @param days the weekdays on the floor
 * @param counts whether the trainee counts for the ratio; entered by hand
 */
public record StartForm(
        @NotNull UUID group,
        @NotBlank(message = "learning.start.choose-time") String time,
        @Nullable UUID coveredBy,
        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String surname,
        @Nullable @Email @Size(max = 200) String email,
        @NotNull LearnerKind kind,
        @Nullable @Size(max = 200) String institute,
        @Nullable @Size(max = 200) String programme,
        @Nullable @Size(max = 200) String teacher,
        @NotNull LocalDate fromDay,
        @NotNull LocalDate throughDay,
        @Nullable Set<DayOfWeek> days,
        @Nullable Boolean paid,
        @Nullable Boolean counts,
        @NotNull(message = "learning.start.choose-mentor") UUID mentor,
        @Nullable LocalTime firstDayAt,
        @Nullable @Size(max = 200) String arriveWhere,
        @Nullable @Size(max = 60) String callWhenIll) {

    static final String NO_TIME = "none";

    /** The weekdays on the floor; empty when none was chosen yet. */
    public Set<DayOfWeek> weekdays() {
        return days == null ? Set.of() : days;
    }

    DayPattern pattern() {
        return DayPattern.weekly(weekdays().toArray(DayOfWeek[]::new));
    }

    boolean isPaid() {
        return Boolean.TRUE.equals(paid);
    }

    boolean doesCount() {
        return Boolean.TRUE.equals(counts);
    }
}
