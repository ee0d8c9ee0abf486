package org.houvast.organisation;

import java.util.UUID;
import org.houvast.foundation.Id;

/** A fixed group of children (NL: stamgroep or basisgroep, BE: leefgroep). */
public record GroupId(UUID value) implements Id {

    public static GroupId fresh() {
        return new GroupId(Id.fresh());
    }
}
