package org.houvast.learning.arranging;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/**
 * How long a placement lasts.
 *
 * @param begun whether it has begun; then the first day is history
 */
public record PlacementPeriodPage(
        UUID placement,
        String givenName,
        boolean begun,
        LocalDate first,
        LocalDate last,
        Problems problems)
        implements Page {}
