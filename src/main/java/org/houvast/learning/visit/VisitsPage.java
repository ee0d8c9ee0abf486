package org.houvast.learning.visit;

import java.time.LocalDate;
import java.util.List;
import org.houvast.learning.asking.QuietMoment;
import org.houvast.trainee.Placements;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/**
 * The visits to a trainee, and planning one.
 *
 * @param moments quiet moments at which trainee and mentor are both there
 * @param visitors for whom the viewer can plan
 */
public record VisitsPage(
        Placements.Card card,
        LocalDate today,
        List<Visit> visits,
        List<QuietMoment> moments,
        List<Visit.Visitor> visitors,
        Problems problems)
        implements Page {

    public String path() {
        return "/placements/" + card.placement().value();
    }
}
