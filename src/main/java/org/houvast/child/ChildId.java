package org.houvast.child;

import java.util.UUID;
import org.houvast.foundation.Id;

/** A child we care for. */
public record ChildId(UUID value) implements Id {

    public static ChildId fresh() {
        return new ChildId(Id.fresh());
    }
}
