package org.houvast.learning.arranging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.trainee.AloneDays;
import org.houvast.ui.DayPatternFields;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/**
 * On which days a trainee is on the floor.
 *
 * @param from the first day of what is chosen
 * @param alone on which days this plan leaves the trainee alone in the group
 */
public record PlacementDaysPage(
        UUID placement,
        String givenName,
        DayPatternFields days,
        LocalDate from,
        LocalDate first,
        LocalDate last,
        List<AloneDays.Alone> alone,
        Problems problems)
        implements Page {

    /** The parts that can be chosen, the usual one first. */
    public List<Integer> parts() {
        return List.of(7, 1, 6, 4);
    }
}
