package org.houvast.organisation;

import java.util.UUID;
import org.houvast.foundation.Id;

/** A colleague: an educator, a leader, or who helps them. */
public record StaffId(UUID value) implements Id {

    public static StaffId fresh() {
        return new StaffId(Id.fresh());
    }
}
