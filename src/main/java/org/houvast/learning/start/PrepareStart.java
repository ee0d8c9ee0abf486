package org.houvast.learning.start;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
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
                        null,
                        null,
                        null,
                        null),
                Problems.none());
    }

    /** The form with another way chosen gets what is usual for it; each can be changed by hand. */
    StartPage look(Actor actor, StartForm form) {
        access.require(actor, TraineeAction.PREPARE_START);
        return page(actor, withUsual(actor, form), Problems.none());
    }

    /** The form with what is usual for the way that was chosen, where it showed another one. */
    StartForm withUsual(Actor actor, StartForm form) {
        if (form.route() == null
                || form.routeShown() == null
                || form.route().equals(form.routeShown())) {
            return form;
        }
        var country = days.country(actor.organiser());
        var shown = routes.find(country, form.routeShown()).orElse(null);
        return routes.find(country, form.route())
                .map(way -> form.proposing(way, shown))
                .orElse(form);
    }

    /** The form again, for who may let someone start in its group. */
    StartPage again(Actor actor, StartForm form, Problems problems) {
        if (form.group() != null) {
            access.require(actor, TraineeAction.START_IN_GROUP, new GroupId(form.group()));
        }
        return page(actor, form, problems);
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
                days.today(actor.organiser()),
                group.map(g -> options(actor, form, g)).orElseGet(PrepareStart::nothing),
                problems);
    }

    private List<Workplace.Group> groups(Actor actor) {
        var groups = workplace.groups();
        var led =
                access.among(
                        actor,
                        TraineeAction.START_IN_GROUP,
                        groups.stream().map(Workplace.Group::id).toList());
        return groups.stream().filter(g -> led.contains(g.id().value())).toList();
    }

    private static StartPage.Options nothing() {
        return new StartPage.Options(
                List.of(), "", List.of(), null, List.of(), null, false, List.of(), List.of(),
                List.of());
    }

    private StartPage.Options options(Actor actor, StartForm form, Workplace.Group group) {
        var day = firstToCome(actor, form);
        var candidates = candidates(actor, form, group.id(), day);
        var mentor = chosenMentor(form, candidates);
        var halfHours = halfHours(group.id(), form, day, mentor);
        var times = halfHours.offered(new QuietHours(group.careType(), carrying.quiet(group.id())));
        var rooms = rooms(actor, group, form, day);
        var time = chosenTime(form, times);
        var covers = halfHours.covers(time);
        return new StartPage.Options(
                times,
                time,
                covers.stream().map(PrepareStart::cover).toList(),
                chosenCover(form, covers, time),
                candidates,
                mentor,
                halfHours.team().stream()
                        .anyMatch(member ->
                                member.staff().equals(mentor)
                                        && member.isNeverThereOn(form.weekdays())),
                rooms.stream()
                        .filter(room -> room.group().equals(group.id()))
                        .filter(room -> form.weekdays().contains(DayOfWeek.of(room.weekday())))
                        .filter(room -> !room.who().isEmpty() || room.isFull())
                        .toList(),
                elsewhere(actor, group, form, rooms),
                alone(actor, form, group.id()));
    }

    /** The first day that is still to come on which the trainee is here. */
    LocalDate firstToCome(Actor actor, StartForm form) {
        var today = days.today(actor.organiser());
        var first = form.firstDay();
        return first == null || first.isBefore(today) ? today : first;
    }

    /** Where the weekly half hour can be found from a day on. */
    HalfHours halfHours(GroupId group, StartForm form, LocalDate day, @Nullable UUID mentor) {
        var team = teams.members(group, day);
        var through =
                form.throughDay() == null || form.throughDay().isBefore(day)
                        ? day
                        : form.throughDay();
        return new HalfHours(
                team,
                teams.taken(team, new DateRange(day, through), null),
                mentor,
                form.weekdays());
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
    List<AloneDays.Alone> alone(Actor actor, StartForm form, GroupId group) {
        var first = firstToCome(actor, form);
        var isKnown =
                !form.weekdays().isEmpty()
                        && form.throughDay() != null
                        && !form.throughDay().isBefore(first);
        return isKnown && form.isNeverAlone()
                ? aloneDays.ofPlan(
                        new PlacementId(new UUID(0, 0)),
                        group,
                        form.pattern(),
                        new DateRange(first, form.throughDay()))
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
        return !form.isOfAnotherGroup() && known.anyMatch(typed::equals)
                ? typed
                : times.stream()
                        .max(Comparator.comparingInt(option -> option.present().size()))
                        .map(TimeOption::value)
                        .orElse(StartForm.NO_TIME);
    }

    /** Whom a person chose; else the proposal, also where the form had proposed another. */
    private static @Nullable UUID chosenMentor(
            StartForm form, List<ProposeMentorForTrainee.Candidate> candidates) {
        return candidates.stream()
                .map(c -> c.person().staff().value())
                .filter(id -> id.equals(form.mentorChosen()))
                .findFirst()
                .or(() -> candidates.stream().findFirst().map(c -> c.person().staff().value()))
                .orElse(null);
    }

    /** Who was chosen, else someone who works then and is not the mentor. */
    private static @Nullable UUID chosenCover(
            StartForm form, List<GroupTeam.Member> covers, String time) {
        if (time.equals(StartForm.NO_TIME)) {
            return form.coveredBy();
        }
        return covers.stream()
                .map(GroupTeam.Member::staff)
                .filter(staff -> staff.equals(form.coveredBy()))
                .findFirst()
                .or(() -> covers.stream().map(GroupTeam.Member::staff).findFirst())
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
