package org.houvast.learning.welcome;

import java.time.LocalDate;
import java.time.LocalTime;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * How the start goes, on the trainee's home and on the page of the placement.
 *
 * @param isTrainee whether it stands on the home of who starts
 * @param visitOn when she is invited before the start; {@code null} for not
 * @param asks whether she can still answer
 */
public record StartSection(
        String placement,
        boolean isTrainee,
        @Nullable LocalDate visitOn,
        @Nullable LocalTime visitAt,
        @Nullable String visitWords,
        boolean asks,
        int done,
        int all)
        implements Page {}
