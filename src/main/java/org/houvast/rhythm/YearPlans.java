package org.houvast.rhythm;

import java.util.Collection;
import org.houvast.child.CarePlacementId;

/**
 * Makes and renews the year plan: which moments there are, and on which day the mentor can do each.
 * Only what is open is planned; what is done stands. Whoever calls has asked already whether the
 * actor may.
 */
public interface YearPlans {

    /**
     * Plans for all children of the organiser. The first time, the organiser gets its own copy of
     * the checklists.
     */
    Planned planAll();

    /** Plans for these children, around what is planned already for others. */
    Planned plan(Collection<CarePlacementId> placements);

    /**
     * What became of it.
     *
     * @param moments open moments that were considered
     * @param placed how many have a day now
     * @param unplaced how many have none; each says why
     * @param moved how many got another day than they had
     */
    record Planned(int moments, int placed, int unplaced, int moved) {}
}
