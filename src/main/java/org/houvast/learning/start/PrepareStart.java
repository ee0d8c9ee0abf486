package org.houvast.learning.start;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.mentorship.ProposeMentorForTrainee;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.Workplace;
import org.houvast.trainee.LearnerKind;
import org.houvast.trainee.Placements;
import org.houvast.trainee.TraineeAction;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/** Finds time, a mentor and a stand-in for a trainee who is being written down; saves nothing. */
@Answer
class PrepareStart {

    private static final int MANY = 2;

    private final Access access;
    private final Workplace workplace;
    private final GroupTeam teams;
    private final ProposeMentorForTrainee mentors;
    private final Placements placements;
    private final Days days;

    PrepareStart(
            Access access,
            Workplace workplace,
            GroupTeam teams,
            ProposeMentorForTrainee mentors,
            Placements placements,
            Days days) {
        this.access = access;
        this.workplace = workplace;
        this.teams = teams;
        this.mentors = mentors;
        this.placements = placements;
        this.days = days;
    }

    /** The empty form, with the first group that the actor leads. */
    StartPage empty(Actor actor) {
        access.require(actor, TraineeAction.PREPARE_START);
        var today = days.today(actor.organiser());
        var kinds = LearnerKind.in(days.country(actor.organiser()));
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
                        kinds.getFirst(),
                        null,
                        null,
                        null,
                        today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)),
                        today.plusMonths(6),
                        Set.of(),
                        false,
                        false,
                        new UUID(0, 0),
                        null,
                        null,
                        null),
                Problems.none());
    }

    /** The form as it was filled in, with what Houvast finds for it. */
    StartPage page(Actor actor, StartForm form, Problems problems) {
        access.require(actor, TraineeAction.PREPARE_START);
        var groups = groups(actor);
        var group = groups.stream().filter(g -> g.id().value().equals(form.group())).findFirst();
        return new StartPage(
                groups,
                LearnerKind.in(days.country(actor.organiser())),
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
        return new StartPage.Options(List.of(), "", List.of(), null, List.of(), null, List.of());
    }

    private StartPage.Options options(Actor actor, StartForm form, Workplace.Group group) {
        var day = form.fromDay() == null ? days.today(actor.organiser()) : form.fromDay();
        var team = teams.members(group.id(), day);
        var candidates = candidates(actor, form, group.id(), day);
        var times = GroupTeam.times(team, group.careType(), form.weekdays());
        var time = chosenTime(form, times);
        var mentor = chosenMentor(form, candidates);
        return new StartPage.Options(
                times,
                time,
                team.stream().map(PrepareStart::cover).toList(),
                chosenCover(form, team, time, mentor),
                candidates,
                mentor,
                carries(group.id(), form, day));
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

    private List<Integer> carries(GroupId group, StartForm form, LocalDate day) {
        return form.weekdays().stream()
                .sorted(Comparator.naturalOrder())
                .filter(weekday -> placements.traineesInGroup(group, weekday, day) >= MANY)
                .map(DayOfWeek::getValue)
                .toList();
    }
}
