package org.houvast.organisation.colleague;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A colleague leaves.
 *
 * @param leftOn the last day, when it is known already
 */
public record EndingPage(
        UUID staff,
        String givenName,
        @Nullable LocalDate leftOn,
        LocalDate today,
        Problems problems)
        implements Page {}
