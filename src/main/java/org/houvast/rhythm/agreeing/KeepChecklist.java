package org.houvast.rhythm.agreeing;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.foundation.Days;
import org.houvast.foundation.Id;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.organisation.CareType;
import org.houvast.rhythm.RhythmAction;
import org.houvast.rhythm.YearPlans;
import org.houvast.rhythm.checklist.WeekLimit;
import org.jspecify.annotations.Nullable;

/** Changes what was agreed for each child; the year plan follows at once. */
@UseCase
class KeepChecklist {

    private final Access access;
    private final Agreements agreements;
    private final WeekLimit limit;
    private final YearPlans plans;
    private final Days days;

    KeepChecklist(
            Access access, Agreements agreements, WeekLimit limit, YearPlans plans, Days days) {
        this.access = access;
        this.agreements = agreements;
        this.limit = limit;
        this.plans = plans;
        this.days = days;
    }

    private LocalDate begin(Actor actor) {
        access.require(actor, RhythmAction.CHANGE_CHECKLISTS);
        return days.today(actor.organiser());
    }

    /**
     * @throws Refusal as {@link Agreements#added}
     */
    void add(Actor actor, CareType careType, LineForm form) {
        var today = begin(actor);
        agreements.keep(agreements.added(careType, Id.fresh(), form, today), 0);
        plans.planAll();
    }

    /**
     * @param version what was read
     * @throws Refusal as {@link Agreements#changed} and {@link Agreements#keep}
     */
    void change(Actor actor, UUID line, LineForm form, int version) {
        var today = begin(actor);
        agreements.keep(agreements.changed(agreements.get(line), Id.fresh(), form, today), version);
        plans.planAll();
    }

    /**
     * @param perWeek moments in a week of one mentor; {@code null} for no limit
     * @throws Refusal as {@link WeekLimit#keep}
     */
    void limitWeek(Actor actor, @Nullable Integer perWeek) {
        access.require(actor, RhythmAction.CHANGE_CHECKLISTS);
        limit.keep(perWeek);
        plans.planAll();
    }

    /**
     * @param lastDay {@code null} lets it go on
     * @param version what was read
     * @throws Refusal as {@link Agreements#ended} and {@link Agreements#keep}
     */
    void end(Actor actor, UUID line, @Nullable LocalDate lastDay, int version) {
        var today = begin(actor);
        agreements.keep(agreements.ended(agreements.get(line), lastDay, today), version);
        plans.planAll();
    }
}
