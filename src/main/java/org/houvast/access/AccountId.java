package org.houvast.access;

import java.util.UUID;
import org.houvast.foundation.Id;

/** Someone who can sign in. One account may belong to several organisers. */
public record AccountId(UUID value) implements Id {

    public static AccountId fresh() {
        return new AccountId(Id.fresh());
    }
}
