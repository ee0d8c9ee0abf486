package org.houvast.learning.trial;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * The trial period on the page of a placement.
 *
 * @param decideOn when people decide; {@code null} when there is nothing to decide
 * @param mayDecide whether the viewer leads
 * @param proposed when one could decide, for who sets a trial; {@code null} for nobody
 */
public record TrialSection(
        UUID placement,
        String givenName,
        LocalDate today,
        @Nullable LocalDate decideOn,
        boolean mayDecide,
        @Nullable LocalDate proposed,
        LocalDate last)
        implements Page {

    public boolean isDue() {
        return decideOn != null && !decideOn.isAfter(today.plusDays(7));
    }

    /** A later day for who needs more time. */
    public LocalDate later() {
        var from = decideOn == null || decideOn.isBefore(today) ? today : decideOn;
        var later = from.plusWeeks(2);
        return later.isAfter(last) ? last : later;
    }
}
