package org.houvast.trainee;

import java.util.UUID;
import org.houvast.foundation.Id;

/** A trainee in a group, for a time (NL: bpv or stage, BE: werkplekleren). */
public record PlacementId(UUID value) implements Id {

    public static PlacementId fresh() {
        return new PlacementId(Id.fresh());
    }
}
