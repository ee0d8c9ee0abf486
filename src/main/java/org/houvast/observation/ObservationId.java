package org.houvast.observation;

import java.util.UUID;
import org.houvast.foundation.Id;

/** An observation: it collects notes until it is enough. */
public record ObservationId(UUID value) implements Id {

    public static ObservationId fresh() {
        return new ObservationId(Id.fresh());
    }
}
