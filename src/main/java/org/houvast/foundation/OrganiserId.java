package org.houvast.foundation;

import java.util.UUID;

/** The organisation whose rows a transaction sees (NL: houder, BE: organisator). */
public record OrganiserId(UUID value) implements Id {

    public static OrganiserId fresh() {
        return new OrganiserId(Id.fresh());
    }
}
