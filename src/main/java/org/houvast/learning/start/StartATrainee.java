package org.houvast.learning.start;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.Days;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.mentorship.ProposeMentorForTrainee;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.StaffId;
import org.houvast.trainee.GuidanceTime;
import org.houvast.trainee.Partners;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.trainee.Routes;
import org.houvast.trainee.TraineeAction;
import org.houvast.trainee.Trials;
import org.jspecify.annotations.Nullable;

/**
 * Lets a trainee start in a group: the placement, the weekly time, a mentor and stand-ins at once.
 */
@UseCase
class StartATrainee {

    private final Access access;
    private final AuditTrail audit;
    private final Placements placements;
    private final ProposeMentorForTrainee mentors;
    private final PrepareStart prepare;
    private final Routes routes;
    private final Partners partners;
    private final Trials trials;
    private final Days days;

    StartATrainee(
            Access access,
            AuditTrail audit,
            Placements placements,
            ProposeMentorForTrainee mentors,
            PrepareStart prepare,
            Routes routes,
            Partners partners,
            Trials trials,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.placements = placements;
        this.mentors = mentors;
        this.prepare = prepare;
        this.routes = routes;
        this.partners = partners;
        this.trials = trials;
        this.days = days;
    }

    /**
     * @throws Refusal {@code learning.start.other-group}, {@code learning.start.long-ago}, {@code
     *     learning.start.over}, {@code trainee.start.too-long}, {@code
     *     learning.start.mentor-never-there}, {@code learning.alone.see} while the leader did not
     *     say that she saw on which days the trainee would be alone, {@code
     *     learning.start.choose-route}, and those of {@link HalfHours#agreed} and {@link
     *     Placements#start}
     */
    PlacementId run(Actor actor, StartForm filledIn) {
        var form = prepare.withUsual(actor, filledIn);
        var group = new GroupId(form.group());
        access.require(actor, TraineeAction.START_IN_GROUP, group);
        var today = days.today(actor.organiser());
        refuseOtherTimes(form, today);
        Refusal.when(form.weekdays().isEmpty(), "trainee.start.no-days");
        Refusal.when(form.isOfAnotherGroup(), "learning.start.other-group");
        var from = prepare.firstToCome(actor, form);
        var halfHours = prepare.halfHours(group, form, from, form.mentor());
        refuseNeverThere(form, halfHours);
        var time =
                form.time().equals(StartForm.NO_TIME)
                        ? Optional.<GuidanceTime>empty()
                        : Optional.of(halfHours.agreed(form.time(), form.coveredBy()));

        var way = routes.find(days.country(actor.organiser()), form.route());
        Refusal.when(way.isEmpty(), "learning.start.choose-route");
        Refusal.when(
                !form.hasSeenAlone() && !prepare.alone(actor, form, group).isEmpty(),
                "learning.alone.see");

        var placement = placements.start(start(actor, form, way.orElseThrow(), group, today));
        placements.agree(
                placement,
                new Placements.Terms(form.isNeverAlone(), form.workHours(), form.schoolHours()));
        partners.answer(placement, form.expertise(), form.partner());
        if (form.decideOn() != null) {
            trials.begin(placement, form.decideOn());
        }
        time.ifPresent(kept -> placements.keepTime(placement, kept, from));
        chooseMentor(actor, form, group, placement, from);
        audit.changed(actor, TraineeAction.START_IN_GROUP, placement);
        return placement;
    }

    /** Who came already can be written down later; nobody learns here for ever. */
    private static void refuseOtherTimes(StartForm form, LocalDate today) {
        Refusal.when(
                form.fromDay().isBefore(today.minusYears(1)),
                "learning.start.long-ago",
                today.minusYears(1));
        Refusal.when(form.throughDay().isBefore(today), "learning.start.over");
        Placements.refuseEndless(form.fromDay(), form.throughDay());
    }

    private static void refuseNeverThere(StartForm form, HalfHours halfHours) {
        if (!Boolean.TRUE.equals(form.mentorAnyway())) {
            halfHours.team().stream()
                    .filter(member -> member.staff().equals(form.mentor()))
                    .filter(member -> member.isNeverThereOn(form.weekdays()))
                    .findFirst()
                    .ifPresent(member -> {
                        throw new Refusal("learning.start.mentor-never-there", member.givenName());
                    });
        }
    }

    private Placements.Start start(
            Actor actor, StartForm form, Routes.Route way, GroupId group, LocalDate today) {
        var first = form.pattern().firstFrom(form.fromDay());
        var asked = form.asked() == null || form.asked().isAfter(today) ? today : form.asked();
        return new Placements.Start(
                form.givenName().strip(),
                form.surname().strip(),
                text(form.email()),
                way.kind(),
                way.track().isEmpty() ? null : way.track(),
                form.isPaid(),
                form.doesCount(),
                text(form.institute()),
                text(form.programme()),
                text(form.teacher()),
                null,
                days.country(actor.organiser()).name(),
                group,
                new DateRange(first, form.throughDay()),
                form.pattern(),
                form.firstDayAt(),
                text(form.arriveWhere()),
                text(form.callWhenIll()),
                asked.isAfter(first) ? first : asked);
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private void chooseMentor(
            Actor actor, StartForm form, GroupId group, PlacementId placement, LocalDate from) {
        var mentor = new StaffId(form.mentor());
        var proposed =
                mentors.propose(
                                actor,
                                new ProposeMentorForTrainee.Request(
                                        group,
                                        form.givenName(),
                                        form.pattern(),
                                        from,
                                        text(form.programme()),
                                        placement))
                        .candidate(mentor);
        Map<DayOfWeek, StaffId> standIns =
                proposed.map(ProposeMentorForTrainee.Candidate::standIns).orElse(Map.of());
        mentors.choose(
                actor,
                placement,
                mentor,
                from,
                standIns,
                proposed.map(ProposeMentorForTrainee.Candidate::why).orElse(List.of()));
    }
}
