package org.houvast.learning.welcome;

import java.time.LocalDate;
import java.time.LocalTime;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * How the start goes, on the page of the placement.
 *
 * @param visitOn when the trainee is invited before the start; {@code null} for not
 * @param settled whether the first weeks are over
 */
public record StartSection(
        String placement,
        @Nullable LocalDate visitOn,
        @Nullable LocalTime visitAt,
        int done,
        int all,
        boolean settled)
        implements Page {}
