package org.houvast.learning.start;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.foundation.Answer;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.Days;
import org.houvast.learning.QuietHours;
import org.houvast.mentorship.ProposeMentorForTrainee;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.Workplace;
import org.houvast.trainee.AloneDays;
import org.houvast.trainee.Carrying;
import org.houvast.trainee.Partners;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Routes;
import org.houvast.trainee.TraineeAction;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/** Finds time, a mentor and a stand-in for a trainee who is being written down; saves nothing. */
@Answer
class PrepareStart {

    private final Access access;
    private final Workplace workplace;
    private final GroupTeam teams;
    private final ProposeMentorForTrainee mentors;
    private final Carrying carrying;
    private final AloneDays aloneDays;
    private final Routes routes;
    private final Partners partners;
    private final Days days;

    PrepareStart(
            Access access,
            Workplace workplace,
            GroupTeam teams,
            ProposeMentorForTrainee mentors,
            Carrying carrying,
            AloneDays aloneDays,
            Routes routes,
            Partners partners,
            Days days) {
        this.access = access;
        this.workplace = workplace;
        this.teams = teams;
        this.mentors = mentors;
        this.carrying = carrying;
        this.aloneDays = aloneDays;
        this.routes = routes;
        this.partners = partners;
        this.days = days;
    }

    /** The empty form, with the first group that the actor leads. */
    StartPage empty(Actor actor) {
        access.require(actor, TraineeAction.PREPARE_START);
        var today = days.today(actor.organiser());
        var way = routes.all(days.country(actor.organiser())).getFirst();
        var group = groups(actor).stream().findFirst().map(g -> g.id().value());
        return page(
                actor,
                new StartForm(
                        group.orElse(new UUID(0, 0)),
                        "",
                        null,
                        "",
                        "",
                        null,
                        way.route(),
                        null,
                        null,
                        null,
                        null,
                        today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)),
                        today.plusMonths(6),
                        Set.of(),
                        way.paid(),
                        way.counts(),
                        true,
                        new UUID(0, 0),
                        null,
                        null,
                        null,
                        today,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                Problems.none());
    }

    /** The form with another way chosen gets what is usual for it; each can be changed by hand. */
    StartPage look(Actor actor, StartForm form) {
        access.require(actor, TraineeAction.PREPARE_START);
        var country = days.country(actor.organiser());
        var asked =
                Objects.equals(form.route(), form.routeShown())
                        ? form
                        : routes.find(country, form.route() == null ? "" : form.route())
                                .map(form::proposing)
                                .orElse(form);
        return page(actor, asked, Problems.none());
    }

    /** The form as it was filled in, with what Houvast finds for it. */
    StartPage page(Actor actor, StartForm form, Problems problems) {
        access.require(actor, TraineeAction.PREPARE_START);
        var groups = groups(actor);
        var group = groups.stream().filter(g -> g.id().value().equals(form.group())).findFirst();
        return new StartPage(
                groups,
                routes.all(days.country(actor.organiser())),
                partners.all(),
                form,
                group.map(g -> options(actor, form, g)).orElseGet(PrepareStart::nothing),
                problems);
    }

    private List<Workplace.Group> groups(Actor actor) {
        return workplace.groups().stream()
                .filter(g -> access.may(actor, TraineeAction.START_IN_GROUP, g.id()))
                .toList();
    }

    private static StartPage.Options nothing() {
        return new StartPage.Options(
                List.of(), "", List.of(), null, List.of(), null, List.of(), List.of(), List.of());
    }

    private StartPage.Options options(Actor actor, StartForm form, Workplace.Group group) {
        var day = form.fromDay() == null ? days.today(actor.organiser()) : form.fromDay();
        var team = teams.members(group.id(), day);
        var candidates = candidates(actor, form, group.id(), day);
        var times =
                GroupTeam.times(
                        team,
                        new QuietHours(group.careType(), carrying.quiet(group.id())),
                        form.weekdays());
        var rooms = rooms(actor, group, form, day);
        var time = chosenTime(form, times);
        var mentor = chosenMentor(form, candidates);
        return new StartPage.Options(
                times,
                time,
                team.stream().map(PrepareStart::cover).toList(),
                chosenCover(form, team, time, mentor),
                candidates,
                mentor,
                rooms.stream()
                        .filter(room -> room.group().equals(group.id()))
                        .filter(room -> form.weekdays().contains(DayOfWeek.of(room.weekday())))
                        .filter(room -> !room.who().isEmpty() || room.isFull())
                        .toList(),
                elsewhere(actor, group, form, rooms),
                alone(form, group.id()));
    }

    /** What the groups of the location that the actor leads can carry. */
    private List<Carrying.Room> rooms(
            Actor actor, Workplace.Group group, StartForm form, LocalDate day) {
        return form.weekdays().isEmpty()
                ? List.of()
                : carrying.rooms(
                        groups(actor).stream()
                                .filter(one -> one.location().equals(group.location()))
                                .map(Workplace.Group::id)
                                .toList(),
                        day,
                        null);
    }

    private List<StartPage.Elsewhere> elsewhere(
            Actor actor, Workplace.Group group, StartForm form, List<Carrying.Room> rooms) {
        var full =
                rooms.stream()
                        .filter(room -> room.group().equals(group.id()) && room.isFull())
                        .map(Carrying.Room::weekday)
                        .filter(weekday -> form.weekdays().contains(DayOfWeek.of(weekday)))
                        .toList();
        return groups(actor).stream()
                .filter(one -> !one.id().equals(group.id()))
                .map(one ->
                        new StartPage.Elsewhere(
                                one.name(),
                                rooms.stream()
                                        .filter(room ->
                                                room.group().equals(one.id())
                                                        && room.hasRoom()
                                                        && full.contains(room.weekday()))
                                        .map(Carrying.Room::weekday)
                                        .toList()))
                .filter(one -> !one.weekdays().isEmpty())
                .toList();
    }

    /** On which days this plan leaves the trainee alone. */
    List<AloneDays.Alone> alone(StartForm form, GroupId group) {
        var isKnown =
                !form.weekdays().isEmpty()
                        && form.fromDay() != null
                        && form.throughDay() != null
                        && !form.throughDay().isBefore(form.fromDay());
        return isKnown && form.isNeverAlone()
                ? aloneDays.ofPlan(
                        new PlacementId(new UUID(0, 0)),
                        group,
                        form.pattern(),
                        new DateRange(form.fromDay(), form.throughDay()))
                : List.of();
    }

    private List<ProposeMentorForTrainee.Candidate> candidates(
            Actor actor, StartForm form, GroupId group, LocalDate day) {
        return mentors.propose(
                        actor,
                        new ProposeMentorForTrainee.Request(
                                group,
                                form.givenName() == null || form.givenName().isBlank()
                                        ? "…"
                                        : form.givenName(),
                                form.weekdays().isEmpty() ? null : form.pattern(),
                                day,
                                form.programme(),
                                null))
                .candidates();
    }

    private static String chosenTime(StartForm form, List<TimeOption> times) {
        var typed = form.time() == null ? "" : form.time();
        var known =
                Stream.concat(times.stream().map(TimeOption::value), Stream.of(StartForm.NO_TIME));
        return known.anyMatch(typed::equals)
                ? typed
                : times.stream().findFirst().map(TimeOption::value).orElse(StartForm.NO_TIME);
    }

    private static @Nullable UUID chosenMentor(
            StartForm form, List<ProposeMentorForTrainee.Candidate> candidates) {
        return candidates.stream()
                .map(c -> c.person().staff().value())
                .filter(id -> id.equals(form.mentor()))
                .findFirst()
                .or(() -> candidates.stream().findFirst().map(c -> c.person().staff().value()))
                .orElse(null);
    }

    /** Who was chosen, else someone who works then and is not the mentor. */
    private static @Nullable UUID chosenCover(
            StartForm form, List<GroupTeam.Member> team, String time, @Nullable UUID mentor) {
        if (time.isEmpty() || time.equals(StartForm.NO_TIME)) {
            return form.coveredBy();
        }
        var weekday = DayOfWeek.of(Integer.parseInt(time.substring(0, 1)));
        var possible =
                team.stream()
                        .filter(member -> !member.staff().equals(mentor))
                        .filter(member -> member.weekdays().contains(weekday))
                        .map(GroupTeam.Member::staff)
                        .toList();
        return Optional.ofNullable(form.coveredBy())
                .filter(possible::contains)
                .or(() -> possible.stream().findFirst())
                .orElse(null);
    }

    private static StartPage.Cover cover(GroupTeam.Member member) {
        return new StartPage.Cover(
                member.staff(),
                member.givenName(),
                member.name(),
                member.weekdays().stream().sorted().map(DayOfWeek::getValue).toList());
    }
}
