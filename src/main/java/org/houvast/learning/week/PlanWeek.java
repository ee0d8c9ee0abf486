package org.houvast.learning.week;

import java.time.LocalDate;
import java.util.List;
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
import org.houvast.ui.Choice;
import org.jspecify.annotations.Nullable;

/** Trainee and mentor plan the week together, and choose one goal. */
@UseCase
class PlanWeek {

    private static final int LONGEST = 300;

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
     * @throws Refusal {@code learning.week.no-words}, {@code learning.week.too-long}, {@code
     *     learning.week.past}, {@code learning.week.not-there}
     */
    void plan(Actor actor, PlacementId placement, Plan plan) {
        may(actor, placement);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        Refusal.when(plan.words().isBlank(), "learning.week.no-words");
        known(weeks.team(card.careGroup(), days.today(actor.organiser())), plan.watches());
        possible(actor, placement, plan.day());
        weeks.plan(
                actor,
                card.careGroup(),
                placement,
                plan.day(),
                plan.part(),
                plan.kind(),
                kept(plan.words()),
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
     * @throws Refusal {@code learning.goal.no-words}, {@code learning.week.too-long}
     */
    void choose(Actor actor, PlacementId placement, String words, @Nullable String module) {
        may(actor, placement);
        Refusal.when(words.isBlank(), "learning.goal.no-words");
        weeks.choose(
                placement,
                kept(words),
                module == null || module.isBlank() ? null : kept(module),
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

    /** Who looks along is somebody of the team. */
    static void known(List<Choice> team, @Nullable UUID watches) {
        if (watches != null
                && team.stream().noneMatch(one -> one.value().equals(watches.toString()))) {
            throw new NotVisible();
        }
    }

    /**
     * @throws Refusal {@code learning.week.too-long}
     */
    static String kept(String typed) {
        var words = typed.strip();
        Refusal.when(words.length() > LONGEST, "learning.week.too-long", LONGEST);
        return words;
    }
}
