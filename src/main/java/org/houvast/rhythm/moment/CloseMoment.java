package org.houvast.rhythm.moment;

import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.UseCase;
import org.houvast.rhythm.Closing;
import org.houvast.rhythm.MomentId;
import org.houvast.rhythm.RhythmAction;

/** Says that a moment is done, here or in another system; or takes that back. */
@UseCase
class CloseMoment {

    private final Access access;
    private final AuditTrail audit;
    private final KeptMoments moments;

    CloseMoment(Access access, AuditTrail audit, KeptMoments moments) {
        this.access = access;
        this.audit = audit;
        this.moments = moments;
    }

    void close(Actor actor, MomentId id, Closing closing) {
        require(actor, id);
        moments.close(actor, id, closing);
    }

    void reopen(Actor actor, MomentId id) {
        require(actor, id);
        moments.reopen(actor, id);
    }

    private void require(Actor actor, MomentId id) {
        var placement = moments.get(id).placement();
        access.require(actor, RhythmAction.CLOSE_MOMENT, placement);
        audit.changed(actor, RhythmAction.CLOSE_MOMENT, placement);
    }
}
