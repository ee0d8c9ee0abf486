package org.houvast.rhythm.overview;

import java.time.LocalDate;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What one mentor tells of one quarter.
 *
 * @param own whether the viewer is that mentor
 * @param maySay whether the viewer can say that it is right
 * @param words what was typed; {@code null} for nothing
 */
public record OverviewPage(
        Overview overview,
        boolean own,
        boolean maySay,
        LocalDate today,
        @Nullable String words,
        Problems problems)
        implements Page {}
