package org.houvast.learning.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Collectors;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.learning.TogetherAction;
import org.houvast.mentorship.BesideTrainee;
import org.houvast.trainee.GuidanceTime;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/** Shows the week of a trainee to who may see it. */
@Answer
class ShowWeek {

    private static final int DAYS = 6;

    private final Access access;
    private final AuditTrail audit;
    private final Placements placements;
    private final BesideTrainee beside;
    private final Weeks weeks;
    private final Days days;

    ShowWeek(
            Access access,
            AuditTrail audit,
            Placements placements,
            BesideTrainee beside,
            Weeks weeks,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.placements = placements;
        this.beside = beside;
        this.weeks = weeks;
        this.days = days;
    }

    /** The own week of someone who learns here. */
    WeekPage own(Actor actor, @Nullable LocalDate from) {
        access.require(actor, TogetherAction.OPEN_OWN_WEEK);
        var own = placements.of(actor, days.today(actor.organiser()));
        return page(actor, own.orElseThrow(NotVisible::new), from, null, null, Problems.none());
    }

    /**
     * @param from a day of the week to show; {@code null} for this week, or the first one
     */
    WeekPage page(
            Actor actor,
            PlacementId placement,
            @Nullable LocalDate from,
            WeekPage.@Nullable Filled filled,
            WeekPage.@Nullable Aim aim,
            Problems problems) {
        access.require(actor, TogetherAction.SEE_WEEK, placement);
        audit.shown(actor, TogetherAction.SEE_WEEK, placement);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        var today = days.today(actor.organiser());
        var monday = monday(from, card, today);
        var week = week(placement, monday, today);
        var may =
                access.allowed(
                        actor,
                        placement.value(),
                        List.of(TogetherAction.PLAN_WEEK, TogetherAction.SEE_STATE));
        var free =
                week.stream()
                        .filter(WeekPage.Day::isHere)
                        .map(WeekPage.Day::day)
                        .filter(day -> !day.isBefore(today))
                        .findFirst();
        var goal = weeks.goal(placement).orElse(null);
        return new WeekPage(
                card,
                today,
                monday,
                week,
                goal,
                aim == null ? WeekPage.Aim.of(goal) : aim,
                weeks.reached(placement),
                weeks.team(card.careGroup(), today),
                actor.account().value().equals(card.account()),
                may.contains(TogetherAction.PLAN_WEEK),
                may.contains(TogetherAction.SEE_STATE),
                access.may(actor, TogetherAction.SEE_ACTIVITIES, card.careGroup()),
                filled == null ? WeekPage.Filled.nothing(free.orElse(null)) : filled,
                problems);
    }

    private static LocalDate monday(
            @Nullable LocalDate from, Placements.Card card, LocalDate today) {
        var day = from == null ? (today.isBefore(card.fromDay()) ? card.fromDay() : today) : from;
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private List<WeekPage.Day> week(PlacementId placement, LocalDate monday, LocalDate today) {
        var there =
                beside.of(List.of(placement), monday, monday.plusDays(DAYS)).stream()
                        .collect(Collectors.toMap(BesideTrainee.Day::day, day -> day));
        var items = weeks.of(List.of(placement), monday, monday.plusDays(DAYS), today);
        var time = placements.time(placement, monday.isBefore(today) ? today : monday);
        return monday.datesUntil(monday.plusDays(DAYS + 1L))
                .map(day ->
                        new WeekPage.Day(
                                day,
                                there.get(day),
                                halfHour(time.orElse(null), there.get(day), day),
                                items.stream().filter(item -> item.day().equals(day)).toList()))
                .filter(day -> !day.weekend() || day.isHere() || !day.items().isEmpty())
                .toList();
    }

    private static WeekPage.@Nullable HalfHour halfHour(
            @Nullable GuidanceTime time, BesideTrainee.@Nullable Day there, LocalDate day) {
        return time == null || there == null || time.weekday() != day.getDayOfWeek()
                ? null
                : new WeekPage.HalfHour(
                        time.startsAt(),
                        there.halfHourWith(time.coveredBy())
                                .map(guide -> guide.person().givenName())
                                .orElse(null));
    }
}
