package org.houvast.learning.visit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When one can come: a few moments first, or all of a week.
 *
 * @param first the first day that can be chosen
 * @param last the last one: of the placement, or of the visitor's access
 * @param week the Monday of the week that is shown; {@code null} shows the first moments
 * @param quiet moments at which it is quiet, for a visit
 * @param along moments to begin a day along
 */
public record Offer(
        LocalDate first,
        LocalDate last,
        @Nullable LocalDate week,
        List<Moment> quiet,
        List<Moment> along) {

    /** The week before; {@code null} when nothing can be chosen there. */
    public @Nullable LocalDate earlier() {
        return week == null || !week.isAfter(first) ? null : week.minusDays(7);
    }

    /** The week after; {@code null} when nothing can be chosen there. */
    public @Nullable LocalDate later() {
        return week == null || week.plusDays(7).isAfter(last) ? null : week.plusDays(7);
    }
}
