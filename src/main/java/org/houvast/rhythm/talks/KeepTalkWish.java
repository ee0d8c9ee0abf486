package org.houvast.rhythm.talks;

import java.util.List;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Days;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.rhythm.RhythmAction;
import org.houvast.rhythm.YearPlans;

/** Keeps what parents wrote about talks; the year plan follows at once. */
@UseCase
class KeepTalkWish {

    private final Access access;
    private final AuditTrail audit;
    private final OptOuts optOuts;
    private final YearPlans plans;
    private final Days days;

    KeepTalkWish(Access access, AuditTrail audit, OptOuts optOuts, YearPlans plans, Days days) {
        this.access = access;
        this.audit = audit;
        this.optOuts = optOuts;
        this.plans = plans;
        this.days = days;
    }

    /**
     * The parents want no talk that is an offer.
     *
     * @throws Refusal {@code rhythm.talks.owed.LAW}, {@code rhythm.talks.owed.AGREED}, {@code
     *     rhythm.talks.not-yet}, {@code rhythm.talks.stands-already}
     */
    void optOut(Actor actor, CarePlacementId placement, OptOutForm form) {
        begin(actor, placement);
        var today = days.today(actor.organiser());
        var owed = optOuts.owed(placement, today);
        Refusal.when(owed != OptOuts.Owed.NO, "rhythm.talks.owed." + owed);
        Refusal.when(form.saidOn().isAfter(today), "rhythm.talks.not-yet");
        optOuts.keep(placement, form, actor.account());
        plans.plan(List.of(placement));
    }

    /**
     * A talk is welcome again.
     *
     * @throws Refusal {@code rhythm.talks.stands-not}
     */
    void takeBack(Actor actor, CarePlacementId placement) {
        begin(actor, placement);
        optOuts.takeBack(placement, actor.account(), days.today(actor.organiser()));
        plans.plan(List.of(placement));
    }

    private void begin(Actor actor, CarePlacementId placement) {
        access.require(actor, RhythmAction.KEEP_TALK_WISH, placement);
        audit.changed(actor, RhythmAction.KEEP_TALK_WISH, placement);
    }
}
