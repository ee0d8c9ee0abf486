package org.houvast.learning.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.learning.TogetherAction;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.Workplace;
import org.houvast.trainee.PlacementId;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/** The team plans activities, and says who looks along with a trainee. */
@UseCase
class PlanActivities {

    private static final int WEEKS = 2;

    private final Access access;
    private final AuditTrail audit;
    private final Workplace workplace;
    private final Colleagues colleagues;
    private final Weeks weeks;
    private final Days days;

    PlanActivities(
            Access access,
            AuditTrail audit,
            Workplace workplace,
            Colleagues colleagues,
            Weeks weeks,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.workplace = workplace;
        this.colleagues = colleagues;
        this.weeks = weeks;
        this.days = days;
    }

    ActivitiesPage page(
            Actor actor,
            GroupId group,
            @Nullable LocalDate from,
            WeekPage.@Nullable Filled filled,
            Problems problems) {
        access.require(actor, TogetherAction.SEE_ACTIVITIES, group);
        var today = days.today(actor.organiser());
        var monday =
                (from == null ? today : from)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var items = weeks.ofGroup(group, monday, monday.plusWeeks(WEEKS).minusDays(1), today);
        audit.shown(
                actor,
                TogetherAction.SEE_WEEK,
                items.stream()
                        .map(PlanItem::placement)
                        .filter(Objects::nonNull)
                        .map(PlacementId::new)
                        .toList());
        return new ActivitiesPage(
                group.value(),
                workplace.groups().stream()
                        .filter(g -> g.id().equals(group))
                        .findFirst()
                        .orElseThrow(NotVisible::new)
                        .name(),
                today,
                monday,
                items,
                weeks.team(group, today),
                access.may(actor, TogetherAction.PLAN_ACTIVITY, group),
                colleagues.of(actor).map(me -> me.id().value()).orElse(null),
                filled == null ? WeekPage.Filled.nothing(today) : filled,
                problems);
    }

    /**
     * @throws Refusal {@code learning.week.no-words}, {@code learning.week.too-long}, {@code
     *     learning.week.past}
     */
    void plan(Actor actor, GroupId group, PlanWeek.Plan plan) {
        access.require(actor, TogetherAction.PLAN_ACTIVITY, group);
        Refusal.when(plan.words().isBlank(), "learning.week.no-words");
        Refusal.when(plan.day().isBefore(days.today(actor.organiser())), "learning.week.past");
        PlanWeek.known(weeks.team(group, days.today(actor.organiser())), plan.watches());
        weeks.plan(
                actor,
                group,
                null,
                plan.day(),
                plan.part(),
                PlanItem.Kind.ACTIVITY,
                PlanWeek.kept(plan.words()),
                plan.watches());
    }

    /** Who looks along is somebody of the team: mostly oneself. */
    void watch(Actor actor, GroupId group, UUID item, UUID staff) {
        access.require(actor, TogetherAction.PLAN_ACTIVITY, group);
        PlanWeek.known(weeks.team(group, days.today(actor.organiser())), staff);
        weeks.watchedBy(group, item, staff);
    }

    void drop(Actor actor, GroupId group, UUID item) {
        access.require(actor, TogetherAction.PLAN_ACTIVITY, group);
        weeks.dropOfTeam(group, item);
    }
}
