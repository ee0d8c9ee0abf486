package org.houvast.learning.trial;

import java.time.LocalDate;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Days;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.TraineeAction;
import org.houvast.trainee.Trials;
import org.jspecify.annotations.Nullable;

/** Sets a trial period, and decides at its end: it goes on, it ends, or it takes longer. */
@UseCase
class DecideTrial {

    private final Access access;
    private final AuditTrail audit;
    private final Trials trials;
    private final Days days;

    DecideTrial(Access access, AuditTrail audit, Trials trials, Days days) {
        this.access = access;
        this.audit = audit;
        this.trials = trials;
        this.days = days;
    }

    /**
     * @param decision {@code null} sets a trial
     * @param decideOn needed to set one, or to take longer
     * @throws Refusal {@code learning.trial.choose-day}, and those of {@link Trials}
     */
    void run(
            Actor actor,
            PlacementId placement,
            Trials.@Nullable Decision decision,
            @Nullable LocalDate decideOn) {
        access.require(actor, TraineeAction.DECIDE_TRIAL, placement);
        var today = days.today(actor.organiser());
        if (decision != null) {
            trials.decide(placement, decision, actor.account(), today);
        }
        if (decision == null || decision == Trials.Decision.LONGER) {
            if (decideOn == null || decideOn.isBefore(today)) {
                throw new Refusal("learning.trial.choose-day");
            }
            trials.begin(placement, decideOn);
        }
        audit.changed(actor, TraineeAction.DECIDE_TRIAL, placement);
    }
}
