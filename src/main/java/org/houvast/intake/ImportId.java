package org.houvast.intake;

import java.util.UUID;
import org.houvast.foundation.Id;

/** Lists that were dropped together. */
public record ImportId(UUID value) implements Id {

    public static ImportId fresh() {
        return new ImportId(Id.fresh());
    }
}
