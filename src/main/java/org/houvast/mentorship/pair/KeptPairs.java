package org.houvast.mentorship.pair;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.access.Actor;
import org.houvast.foundation.Days;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.mentorship.MenteeId;
import org.houvast.mentorship.MentorshipId;
import org.houvast.mentorship.Pairs;
import org.houvast.mentorship.PairsBegun;
import org.houvast.mentorship.trial.Trials;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps the pairs. Who changes a mentee's pair waits for whoever is changing it now, and then sees
 * what became of it; so nobody overwrites what nobody saw.
 */
@UseCase
class KeptPairs implements Pairs {

    private final Mentorships mentorships;
    private final Choices choices;
    private final BegunPairs begunPairs;
    private final Trials trials;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Days days;

    KeptPairs(
            Mentorships mentorships,
            Choices choices,
            BegunPairs begunPairs,
            Trials trials,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Days days) {
        this.mentorships = mentorships;
        this.choices = choices;
        this.begunPairs = begunPairs;
        this.trials = trials;
        this.events = events;
        this.jdbc = jdbc;
        this.days = days;
    }

    @Override
    public List<Outcome> begin(Actor actor, List<PresentPair> pairs) {
        var mentees = pairs.stream().map(PresentPair::mentee).toList();
        waitFor(mentees);
        var mentorOf = latestMentors(mentees);
        var begun = new ArrayList<BegunPairs.Row>();
        var outcomes = new ArrayList<Outcome>();
        for (var pair : pairs) {
            var present = mentorOf.get(pair.mentee());
            if (present != null) {
                outcomes.add(present.equals(pair.mentor()) ? Outcome.STOOD : Outcome.HAS_ANOTHER);
                continue;
            }
            mentorOf.put(pair.mentee(), pair.mentor());
            begun.add(BegunPairs.row(pair));
            outcomes.add(Outcome.BEGUN);
        }
        if (!begun.isEmpty()) {
            begunPairs.keep(begun);
            var children =
                    begun.stream()
                            .map(BegunPairs.Row::carePlacement)
                            .filter(Objects::nonNull)
                            .toList();
            if (!children.isEmpty()) {
                events.publishEvent(new PairsBegun(actor.organiser(), children));
            }
        }
        return outcomes;
    }

    /** A vacant place counts as taken: a person left it so. */
    private Map<MenteeId, StaffId> latestMentors(Collection<MenteeId> mentees) {
        var mentors = new HashMap<MenteeId, StaffId>();
        for (var known : mentorships.of(mentees)) {
            var mentor = known.terms().getLast().mentor();
            mentors.put(known.mentee(), mentor == null ? new StaffId(new UUID(0, 0)) : mentor);
        }
        return mentors;
    }

    @Override
    public int takeBackBegun(Actor actor, Collection<MenteeId> mentees) {
        waitFor(mentees);
        var untouched = begunAndUntouched(mentees);
        begunPairs.drop(untouched);
        return untouched.size();
    }

    private List<UUID> begunAndUntouched(Collection<MenteeId> mentees) {
        return jdbc.sql(
                        """
                        select m.id from mentorship.mentorship m
                        where (m.care_placement = any(:mentees) or m.trainee_placement = any(:mentees))
                            and m.version = 0
                            and not exists (select 1 from mentorship.choice c where c.mentorship = m.id)
                        """)
                .param("mentees", mentees.stream().map(MenteeId::value).toArray(UUID[]::new))
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    @Override
    public MentorshipId choose(Actor actor, Choice choice) {
        var today = days.today(actor.organiser());
        Refusal.when(choice.startsOn().isBefore(today), "mentorship.not-in-the-past");
        waitFor(List.of(choice.mentee()));
        var known = mentorships.of(choice.mentee());
        Refusal.when(
                known.map(Mentorship::version).orElse(NONE) != choice.seen(),
                "mentorship.chosen-meanwhile");

        Mentorship mentorship;
        if (known.isPresent()) {
            mentorship = known.get();
            mentorship.handOver(choice.mentor(), choice.startsOn(), today);
        } else {
            mentorship =
                    Mentorship.begin(
                            actor.organiser(),
                            choice.mentee(),
                            choice.mentor(),
                            choice.startsOn(),
                            null);
        }
        mentorship.standInBy(choice.standIns());
        mentorships.save(mentorship);
        var kept = choices.keep(actor, mentorship.id(), choice);
        var child = choice.mentee().carePlacement();
        if (child != null) {
            trials.decided(actor, child, choice.mentor(), kept);
        }
        return mentorship.id();
    }

    @Override
    public void leaveVacant(Actor actor, MenteeId mentee, LocalDate from, int seen) {
        var today = days.today(actor.organiser());
        Refusal.when(from.isBefore(today), "mentorship.not-in-the-past");
        var mentorship = seen(mentee, seen);
        mentorship.leaveVacant(from, today);
        mentorships.save(mentorship);
    }

    @Override
    public void takeBack(Actor actor, MenteeId mentee) {
        var mentorship = existing(mentee, "mentorship.nothing-to-take-back");
        mentorship.takeBack(days.today(actor.organiser()));
        mentorships.save(mentorship);
        var child = mentee.carePlacement();
        if (child != null) {
            trials.goOn(child);
        }
    }

    @Override
    public void standIns(Actor actor, MenteeId mentee, Map<DayOfWeek, StaffId> standIns, int seen) {
        var mentorship = seen(mentee, seen);
        mentorship.standInBy(standIns);
        mentorships.save(mentorship);
    }

    @Override
    public void parentsKnow(Actor actor, MenteeId mentee, @Nullable LocalDate since) {
        var mentorship = existing(mentee, "mentorship.no-mentor-yet");
        mentorship.parentsKnow(since);
        mentorships.save(mentorship);
    }

    @Override
    public void end(Actor actor, MenteeId mentee, LocalDate lastDay) {
        var mentorship = existing(mentee, "mentorship.no-mentor-yet");
        mentorship.end(lastDay);
        mentorships.save(mentorship);
    }

    @Override
    public Map<UUID, Integer> versions(Collection<MenteeId> mentees) {
        return jdbc
                .sql(
                        """
                        select coalesce(care_placement, trainee_placement) as mentee, version
                        from mentorship.mentorship
                        where care_placement = any(:mentees) or trainee_placement = any(:mentees)
                        """)
                .param("mentees", mentees.stream().map(MenteeId::value).toArray(UUID[]::new))
                .query((row, n) ->
                        Map.entry(row.getObject("mentee", UUID.class), row.getInt("version")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Mentorship seen(MenteeId mentee, int seen) {
        var mentorship = existing(mentee, "mentorship.no-mentor-yet");
        Refusal.when(mentorship.version() != seen, "mentorship.chosen-meanwhile");
        return mentorship;
    }

    private Mentorship existing(MenteeId mentee, String missing) {
        waitFor(List.of(mentee));
        return mentorships.of(mentee).orElseThrow(() -> new Refusal(missing));
    }

    /** Until the end of the transaction nobody else changes these mentees' pairs. */
    private void waitFor(Collection<MenteeId> mentees) {
        jdbc.sql(
                        """
                        select count(*) from (
                            select pg_advisory_xact_lock(hashtextextended(cast(m as text), 0))
                            from (select unnest(:mentees) as m order by 1) as mentee) as locked
                        """)
                .param(
                        "mentees",
                        mentees.stream().map(MenteeId::value).distinct().toArray(UUID[]::new))
                .query(Long.class)
                .single();
    }
}
