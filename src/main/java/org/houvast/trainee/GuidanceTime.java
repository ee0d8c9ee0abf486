package org.houvast.trainee;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import org.houvast.foundation.Refusal;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * The weekly time for guidance: agreed before it is needed, with who covers the group. Nobody
 * explains unused time.
 *
 * @param startsAt the wall clock of the organiser
 * @param length usually half an hour; 5 minutes to 4 hours
 * @param coveredBy who stays with the children; {@code null} for nobody yet
 */
public record GuidanceTime(
        DayOfWeek weekday, LocalTime startsAt, Duration length, @Nullable StaffId coveredBy) {

    public static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    /**
     * @throws Refusal {@code trainee.guidance-time.length}
     */
    public GuidanceTime {
        Refusal.when(
                length.toMinutes() < 5 || length.toHours() > 4, "trainee.guidance-time.length");
    }
}
