package org.houvast.learning.visit;

import java.time.LocalDate;
import java.util.List;
import org.houvast.trainee.Placements;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The visits to a trainee, and planning one.
 *
 * @param offer when one can come; {@code null} when the viewer plans none, or no day is left
 * @param visitors for whom the viewer can plan
 * @param workplace whether the viewer plans for the workplace, also for who has no access
 * @param lets whether the viewer can give someone access
 */
public record VisitsPage(
        Placements.Card card,
        LocalDate today,
        List<Visit> visits,
        @Nullable Offer offer,
        List<Visit.Visitor> visitors,
        boolean workplace,
        boolean lets,
        Problems problems)
        implements Page {

    public String path() {
        return "/placements/" + card.placement().value();
    }
}
