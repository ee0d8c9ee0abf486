package org.houvast.mentorship.choosing;

import java.time.LocalDate;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.UseCase;
import org.houvast.mentorship.MenteeId;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.Pairs;

/** What a person does with a pair after the choice: take it back, leave it. */
@UseCase
class KeepPair {

    private final Access access;
    private final AuditTrail audit;
    private final Pairs pairs;

    KeepPair(Access access, AuditTrail audit, Pairs pairs) {
        this.access = access;
        this.audit = audit;
        this.pairs = pairs;
    }

    void takeBack(Actor actor, CarePlacementId placement) {
        access.require(actor, MentorshipAction.CHOOSE_MENTOR, placement);
        pairs.takeBack(actor, MenteeId.of(placement));
        audit.changed(actor, MentorshipAction.CHOOSE_MENTOR, placement);
    }

    void leaveVacant(Actor actor, CarePlacementId placement, LocalDate from, int seen) {
        access.require(actor, MentorshipAction.CHOOSE_MENTOR, placement);
        pairs.leaveVacant(actor, MenteeId.of(placement), from, seen);
        audit.changed(actor, MentorshipAction.CHOOSE_MENTOR, placement);
    }
}
