package org.houvast.learning.arranging;

import java.util.List;
import java.util.UUID;
import org.houvast.trainee.Placements;
import org.houvast.trainee.Routes;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/**
 * What can be written down later, and put right.
 *
 * @param card as it is kept
 * @param routes the ways by which people come to learn here
 */
public record DetailsPage(
        UUID placement,
        Placements.Card card,
        List<Routes.Route> routes,
        DetailsForm form,
        Problems problems)
        implements Page {

    public String givenName() {
        return card.givenName();
    }
}
