package org.houvast.rhythm.board;

import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.foundation.UseCase;
import org.houvast.rhythm.RhythmAction;
import org.houvast.rhythm.YearPlans;

/** A leader makes the year plan, or brings it up to date. */
@UseCase
class MakeYearPlan {

    private final Access access;
    private final YearPlans plans;

    MakeYearPlan(Access access, YearPlans plans) {
        this.access = access;
        this.plans = plans;
    }

    YearPlans.Planned run(Actor actor) {
        access.require(actor, RhythmAction.PLAN_YEAR);
        return plans.planAll();
    }
}
