package org.houvast.child.care;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The last day of a placement.
 *
 * @param lastDay as it is now; {@code null} when there is none
 */
public record EndPage(
        UUID placement, String givenName, @Nullable LocalDate lastDay, Problems problems)
        implements Page {}
