package org.houvast.rhythm.moment;

import java.util.List;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Days;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.rhythm.MomentId;
import org.houvast.rhythm.RhythmAction;
import org.houvast.rhythm.YearPlans;
import org.jspecify.annotations.Nullable;

/** A person knows better than the plan: another day for a moment, or not at all this time. */
@UseCase
class PlanByHand {

    private final Access access;
    private final AuditTrail audit;
    private final KeptMoments moments;
    private final AllMoments all;
    private final YearPlans plans;
    private final Days days;

    PlanByHand(
            Access access,
            AuditTrail audit,
            KeptMoments moments,
            AllMoments all,
            YearPlans plans,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.moments = moments;
        this.all = all;
        this.plans = plans;
        this.days = days;
    }

    /**
     * @return whose moment it is
     * @throws Refusal {@code rhythm.moment.which-day}, and as {@link Moment#moveTo}
     */
    CarePlacementId move(Actor actor, MomentId id, MoveForm form) {
        var moment = begin(actor, id);
        var day = form.to();
        if (day == null) {
            throw new Refusal("rhythm.moment.which-day");
        }
        moment.moveTo(
                day,
                form.because(),
                said(form.note()),
                actor.account(),
                days.today(actor.organiser()));
        return keep(moment);
    }

    /**
     * The planning chooses again.
     *
     * @return whose moment it is
     */
    CarePlacementId release(Actor actor, MomentId id) {
        var moment = begin(actor, id);
        moment.letPlanningChoose();
        return keep(moment);
    }

    /**
     * @return whose moment it is
     * @throws Refusal {@code rhythm.moment.parents-are-owed}, and as {@link Moment#letGo}
     */
    CarePlacementId letGo(Actor actor, MomentId id, WaiveReason because, @Nullable String note) {
        var moment = begin(actor, id);
        Refusal.when(
                because == WaiveReason.PARENTS_NEED_NONE && moments.isOwedToParents(moment),
                "rhythm.moment.parents-are-owed");
        moment.letGo(because, said(note), days.today(actor.organiser()), actor.account());
        return keep(moment);
    }

    private Moment begin(Actor actor, MomentId id) {
        var moment = moments.get(id);
        access.require(actor, RhythmAction.PLAN_BY_HAND, moment.placement());
        audit.changed(actor, RhythmAction.PLAN_BY_HAND, moment.placement());
        return moment;
    }

    private CarePlacementId keep(Moment moment) {
        all.save(moment);
        plans.plan(List.of(moment.placement()));
        return moment.placement();
    }

    private static @Nullable String said(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
