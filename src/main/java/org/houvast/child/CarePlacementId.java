package org.houvast.child;

import java.util.UUID;
import org.houvast.foundation.Id;

/**
 * A child at a location in a kind of care. This is what has a mentor, and what most pages are
 * about.
 */
public record CarePlacementId(UUID value) implements Id {

    public static CarePlacementId fresh() {
        return new CarePlacementId(Id.fresh());
    }
}
