package org.houvast.learning.week;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.DayPart;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.learning.TogetherAction;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.jspecify.annotations.Nullable;

/** Trainee and mentor plan the week together, and choose one goal. */
@UseCase
class PlanWeek {

    static final int LONGEST = 300;

    private final Access access;
    private final AuditTrail audit;
    private final Placements placements;
    private final Weeks weeks;
    private final Days days;

    PlanWeek(Access access, AuditTrail audit, Placements placements, Weeks weeks, Days days) {
        this.access = access;
        this.audit = audit;
        this.placements = placements;
        this.weeks = weeks;
        this.days = days;
    }

    /**
     * What is planned.
     *
     * @param watches who looks along; {@code null} for nobody yet
     */
    record Plan(
            PlanItem.Kind kind,
            LocalDate day,
            DayPart part,
            String words,
            @Nullable UUID watches) {}

    /**
     * @throws Refusal {@code learning.week.no-words}, {@code learning.week.past}, {@code
     *     learning.week.not-there}
     */
    void plan(Actor actor, PlacementId placement, Plan plan) {
        may(actor, placement);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        Refusal.when(plan.words().isBlank(), "learning.week.no-words");
        possible(actor, placement, plan.day());
        weeks.plan(
                actor,
                card.careGroup(),
                placement,
                plan.day(),
                plan.part(),
                plan.kind(),
                shortened(plan.words()),
                plan.watches());
    }

    /**
     * @throws Refusal {@code learning.week.past}, {@code learning.week.not-there}
     */
    void move(Actor actor, PlacementId placement, UUID item, LocalDate day) {
        may(actor, placement);
        possible(actor, placement, day);
        weeks.move(placement, item, day);
    }

    private void possible(Actor actor, PlacementId placement, LocalDate day) {
        Refusal.when(day.isBefore(days.today(actor.organiser())), "learning.week.past");
        Refusal.when(
                !placements.days(placement, day).weekdays().contains(day.getDayOfWeek()),
                "learning.week.not-there");
    }

    void done(Actor actor, PlacementId placement, UUID item, boolean done) {
        may(actor, placement);
        weeks.done(placement, item, done ? days.today(actor.organiser()) : null);
    }

    void drop(Actor actor, PlacementId placement, UUID item) {
        may(actor, placement);
        weeks.drop(placement, item);
    }

    /**
     * @throws Refusal {@code learning.goal.no-words}
     */
    void choose(Actor actor, PlacementId placement, String words, @Nullable String module) {
        may(actor, placement);
        Refusal.when(words.isBlank(), "learning.goal.no-words");
        weeks.choose(
                placement,
                shortened(words),
                module == null || module.isBlank() ? null : shortened(module),
                days.today(actor.organiser()));
    }

    void step(Actor actor, PlacementId placement, int step) {
        may(actor, placement);
        weeks.step(placement, Math.clamp(step, 1, Goal.STEPS));
    }

    void reach(Actor actor, PlacementId placement) {
        may(actor, placement);
        weeks.reach(placement, days.today(actor.organiser()));
    }

    private void may(Actor actor, PlacementId placement) {
        access.require(actor, TogetherAction.PLAN_WEEK, placement);
        audit.changed(actor, TogetherAction.PLAN_WEEK, placement);
    }

    private static String shortened(String typed) {
        var words = typed.strip();
        return words.substring(0, Math.min(LONGEST, words.length()));
    }
}
