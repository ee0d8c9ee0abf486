package org.houvast.learning.programme;

import org.houvast.trainee.Curricula;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * On the page of a placement: which programme, which module, by what one is judged, and what is
 * often asked.
 *
 * @param programme {@code null} when none was named
 * @param criteria how many there are
 * @param known whether there is something to see or to say
 */
public record WhereSection(
        String path, @Nullable String programme, Curricula.Now now, int criteria, boolean known)
        implements Page {}
