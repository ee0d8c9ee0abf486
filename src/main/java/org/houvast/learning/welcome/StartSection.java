package org.houvast.learning.welcome;

import java.time.LocalDate;
import java.time.LocalTime;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * How the start goes, on the page of the placement.
 *
 * @param own whether the one who starts is looking
 * @param visitOn when the trainee is invited before the start; {@code null} for not
 * @param settled whether the first weeks are over
 * @param seesStart whether the viewer may open the list
 * @param readsSheet whether the viewer may read what hangs on the wall
 */
public record StartSection(
        String placement,
        String givenName,
        boolean own,
        @Nullable LocalDate visitOn,
        @Nullable LocalTime visitAt,
        int done,
        int all,
        boolean settled,
        boolean seesStart,
        boolean readsSheet)
        implements Page {}
