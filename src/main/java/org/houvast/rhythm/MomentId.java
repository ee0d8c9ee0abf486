package org.houvast.rhythm;

import java.util.UUID;
import org.houvast.foundation.Id;

/** Something that must happen for one child, within a window. */
public record MomentId(UUID value) implements Id {

    public static MomentId fresh() {
        return new MomentId(Id.fresh());
    }
}
