package org.houvast.learning.placement;

import java.util.List;
import org.houvast.trainee.Placements;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/**
 * One placement: with whom, when, and what the school handed out.
 *
 * @param mayAdd whether the viewer can add to the bundle
 * @param mayArrange whether the viewer can change days and period
 * @param mayInvite whether the viewer can give the trainee a way in; not when there is one already
 * @param sections what other modules know
 */
public record PlacementPage(
        PlacementView placement,
        List<Placements.BundlePage> bundle,
        boolean mayAdd,
        boolean mayArrange,
        boolean mayInvite,
        List<Page> sections,
        Problems problems)
        implements Page {}
