package org.houvast.mentorship.matching;

import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is there for a mentee on a weekday when the mentor is not.
 *
 * @param mentorThere whether the mentor works on this weekday; if not, the stand-in is the first
 *     contact on that day
 * @param standIn {@code null} when the day is still open
 * @param couldAlso others who could, the best one first; for an open day nobody
 */
public record StandIn(
        UUID mentee,
        DayOfWeek weekday,
        boolean mentorThere,
        @Nullable UUID standIn,
        List<Reason> reasons,
        List<Reason> attention,
        List<UUID> couldAlso) {

    public StandIn {
        reasons = List.copyOf(reasons);
        attention = List.copyOf(attention);
        couldAlso = List.copyOf(couldAlso);
    }
}
