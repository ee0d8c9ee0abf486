package org.houvast.mentorship.proposals;

import java.util.UUID;
import org.houvast.foundation.Id;

/** A proposal for many places at once. */
public record ProposalId(UUID value) implements Id {

    static ProposalId fresh() {
        return new ProposalId(Id.fresh());
    }
}
