package org.houvast.child.taking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.child.Children;
import org.houvast.ui.Choice;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/**
 * A place in another kind of care, or at another location, beside the one that a child has.
 *
 * @param placement the place that the child has
 */
public record NewPlacementPage(
        UUID placement,
        String givenName,
        NewPlacementForm form,
        List<Choice> groups,
        LocalDate today,
        Problems problems)
        implements Page {

    static NewPlacementPage of(Children.Card child, List<Choice> groups, LocalDate today) {
        return new NewPlacementPage(
                child.placement().value(),
                child.givenName(),
                new NewPlacementForm(null, today, null, null),
                groups,
                today,
                Problems.none());
    }

    NewPlacementPage again(NewPlacementForm filledIn, Problems found) {
        return new NewPlacementPage(placement, givenName, filledIn, groups, today, found);
    }
}
