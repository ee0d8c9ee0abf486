package org.houvast.learning.arranging;

import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import org.houvast.learning.start.GroupTeam;
import org.houvast.learning.start.TimeOption;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * When there is time to guide a trainee.
 *
 * @param times quiet half hours
 * @param weekdays on which the trainee is there, for another moment
 * @param team who could stay with the children, then or on one of the weekdays
 * @param time what is chosen now, {@code 4@13:00}
 */
public record GuidanceTimePage(
        UUID placement,
        String givenName,
        List<TimeOption> times,
        List<DayOfWeek> weekdays,
        List<GroupTeam.Member> team,
        String time,
        @Nullable UUID coveredBy,
        Problems problems)
        implements Page {

    /** Whether what is chosen is none of the moments that are offered. */
    public boolean isAnother() {
        return !time.isEmpty()
                && !time.equals(KeepGuidanceTime.NONE)
                && times.stream().noneMatch(option -> option.value().equals(time));
    }
}
