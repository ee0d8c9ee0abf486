package org.houvast.child.care;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.organisation.CareType;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/**
 * Days of a child that differ from its pattern.
 *
 * @param coming those of today and later
 */
public record OtherDaysPage(
        UUID placement,
        String givenName,
        CareType careType,
        LocalDate today,
        OtherDayForm form,
        List<Other> coming,
        Problems problems)
        implements Page {

    /** A day that differs; parts 0 is not there. */
    public record Other(LocalDate day, int parts) {}

    /** The parts that can be chosen, the usual one first. */
    public List<Integer> parts() {
        return Parts.of(careType);
    }
}
