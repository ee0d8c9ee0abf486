package org.houvast.organisation;

import java.util.UUID;
import org.houvast.foundation.Id;

/** A place where care happens (NL: locatie, BE: opvanglocatie). */
public record LocationId(UUID value) implements Id {

    public static LocationId fresh() {
        return new LocationId(Id.fresh());
    }
}
