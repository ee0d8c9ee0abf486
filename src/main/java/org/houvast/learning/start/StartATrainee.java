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
    private final GroupTeam team;
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
            GroupTeam team,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.placements = placements;
        this.mentors = mentors;
        this.prepare = prepare;
        this.routes = routes;
        this.partners = partners;
        this.trials = trials;
        this.team = team;
        this.days = days;
    }

    /**
     * @throws Refusal {@code learning.alone.see} while the leader did not say that she saw on which
     *     days the trainee would be alone, {@code learning.start.choose-route}, {@code
     *     learning.start.in-the-past}, {@code learning.start.cover-is-not-there}, {@code
     *     learning.start.trainee-is-not-there}, {@code learning.start.cover-is-mentor}, {@code
     *     learning.start.choose-cover}, and those of {@link Placements#start}
     */
    PlacementId run(Actor actor, StartForm form) {
        var group = new GroupId(form.group());
        access.require(actor, TraineeAction.START_IN_GROUP, group);
        var today = days.today(actor.organiser());
        Refusal.when(form.fromDay().isBefore(today), "learning.start.in-the-past");
        var time = time(form, group);

        var way = routes.find(days.country(actor.organiser()), form.route());
        Refusal.when(way.isEmpty(), "learning.start.choose-route");
        Refusal.when(
                !form.hasSeenAlone() && !prepare.alone(form, group).isEmpty(),
                "learning.alone.see");

        var placement = placements.start(start(actor, form, way.orElseThrow(), group, today));
        placements.agree(
                placement,
                new Placements.Terms(form.isNeverAlone(), form.workHours(), form.schoolHours()));
        partners.answer(placement, form.expertise(), form.partner());
        if (form.decideOn() != null) {
            trials.begin(placement, form.decideOn());
        }
        time.ifPresent(kept -> placements.keepTime(placement, kept, form.fromDay()));
        chooseMentor(actor, form, group, placement);
        audit.changed(actor, TraineeAction.START_IN_GROUP, placement);
        return placement;
    }

    private Optional<GuidanceTime> time(StartForm form, GroupId group) {
        if (form.time().equals(StartForm.NO_TIME)) {
            return Optional.empty();
        }
        return Optional.of(
                GroupTeam.agreed(
                        team.members(group, form.fromDay()),
                        form.time(),
                        form.coveredBy(),
                        form.mentor(),
                        form.weekdays()));
    }

    private Placements.Start start(
            Actor actor, StartForm form, Routes.Route way, GroupId group, LocalDate today) {
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
                new DateRange(form.fromDay(), form.throughDay()),
                form.pattern(),
                form.firstDayAt(),
                text(form.arriveWhere()),
                text(form.callWhenIll()),
                form.asked() == null || form.asked().isAfter(today) ? today : form.asked());
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private void chooseMentor(Actor actor, StartForm form, GroupId group, PlacementId placement) {
        var mentor = new StaffId(form.mentor());
        var proposed =
                mentors.propose(
                                actor,
                                new ProposeMentorForTrainee.Request(
                                        group,
                                        form.givenName(),
                                        form.pattern(),
                                        form.fromDay(),
                                        text(form.programme()),
                                        placement))
                        .candidate(mentor);
        Map<DayOfWeek, StaffId> standIns =
                proposed.map(ProposeMentorForTrainee.Candidate::standIns).orElse(Map.of());
        mentors.choose(
                actor,
                placement,
                mentor,
                form.fromDay(),
                standIns,
                proposed.map(ProposeMentorForTrainee.Candidate::why).orElse(List.of()));
    }
}
