package org.houvast.child.care;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.organisation.CareType;
import org.houvast.ui.DayPatternFields;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/**
 * On which days a child comes.
 *
 * @param from the first day of what is chosen
 */
public record DaysPage(
        UUID placement,
        String givenName,
        CareType careType,
        DayPatternFields days,
        LocalDate from,
        Problems problems)
        implements Page {

    /** The parts that can be chosen, the usual one first. */
    public List<Integer> parts() {
        return Parts.of(careType);
    }
}
