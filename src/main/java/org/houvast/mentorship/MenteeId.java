package org.houvast.mentorship;

import java.util.UUID;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Id;
import org.houvast.trainee.PlacementId;
import org.jspecify.annotations.Nullable;

/**
 * Whom a mentor follows: a child's care placement or a trainee's placement, exactly one of the two.
 */
public record MenteeId(
        @Nullable CarePlacementId carePlacement, @Nullable PlacementId traineePlacement) {

    public MenteeId {
        if ((carePlacement == null) == (traineePlacement == null)) {
            throw new IllegalArgumentException("a mentee is a child's placement or a trainee's");
        }
    }

    public static MenteeId of(CarePlacementId child) {
        return new MenteeId(child, null);
    }

    public static MenteeId of(PlacementId trainee) {
        return new MenteeId(null, trainee);
    }

    /** The placement, whichever it is. */
    public Id placement() {
        if (carePlacement != null) {
            return carePlacement;
        }
        if (traineePlacement != null) {
            return traineePlacement;
        }
        throw new IllegalStateException();
    }

    public UUID value() {
        return placement().value();
    }
}
