package org.houvast.mentorship;

import java.util.List;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.OrganiserId;

/** Pairs that existed already, in an organisation that begins with Houvast: one for all of them. */
public record PairsBegun(OrganiserId organiser, List<CarePlacementId> placements) {

    public PairsBegun {
        placements = List.copyOf(placements);
    }
}
