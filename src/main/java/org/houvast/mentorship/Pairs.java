package org.houvast.mentorship;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Refusal;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What can happen between a mentor and a mentee. Each verb is one transaction, or joins the one
 * that is there. Whoever calls has asked already whether the actor may.
 *
 * <p>One mentee never has two mentors on one day, also when two people choose at the same moment:
 * the second one is refused and can look who was chosen meanwhile.
 */
public interface Pairs {

    /** What someone saw who saw no mentorship yet. */
    int NONE = -1;

    /**
     * A person's choice.
     *
     * @param startsOn the mentor's first day; the present mentor's last day is the day before
     * @param standIns who stands in, per weekday; a weekday that is not named is open
     * @param reasons as they were shown to who chose
     * @param seen the version of the mentorship that was on the screen, or {@link #NONE}
     * @param basis what the proposal was built on; {@code null} where nothing was proposed
     */
    record Choice(
            MenteeId mentee,
            StaffId mentor,
            LocalDate startsOn,
            Map<DayOfWeek, StaffId> standIns,
            List<Why> reasons,
            int seen,
            @Nullable Basis basis) {

        /** A choice without a proposal. */
        public Choice(
                MenteeId mentee,
                StaffId mentor,
                LocalDate startsOn,
                Map<DayOfWeek, StaffId> standIns,
                List<Why> reasons,
                int seen) {
            this(mentee, mentor, startsOn, standIns, reasons, seen, null);
        }
    }

    /**
     * What a proposal was built on.
     *
     * @param wishes what counted, the most important first
     * @param input the version of the people, days, pairs and wishes it was made for
     * @param proposed whether the chosen one was the proposal
     */
    record Basis(List<String> wishes, String input, boolean proposed) {}

    /**
     * Why someone was chosen: the key of a reason and what its words need. Never free text on a
     * person.
     */
    record Why(String key, List<String> details) {}

    /**
     * A pair that exists already when an organisation begins with Houvast.
     *
     * @param since the mentor's first day
     * @param parentsToldOn since when the parents know; {@code null} when that is not known
     * @param standIns who stands in already, per weekday
     */
    record PresentPair(
            MenteeId mentee,
            StaffId mentor,
            LocalDate since,
            @Nullable LocalDate parentsToldOn,
            Map<DayOfWeek, StaffId> standIns) {

        /** A child's pair of whom nobody is known to stand in. */
        public PresentPair(
                CarePlacementId placement,
                StaffId mentor,
                LocalDate since,
                @Nullable LocalDate parentsToldOn) {
            this(MenteeId.of(placement), mentor, since, parentsToldOn, Map.of());
        }
    }

    /** What became of a pair that exists already. */
    enum Outcome {
        /** It stands from now on. */
        BEGUN,
        /** It stood already. */
        STOOD,
        /** The mentee has another mentor here; that one stays, a person decides. */
        HAS_ANOTHER
    }

    /**
     * Begins with pairs that exist already; existing mentorships stand. A second time changes
     * nothing.
     *
     * @return what became of each, in the same order
     */
    List<Outcome> begin(Actor actor, List<PresentPair> pairs);

    /**
     * Takes back pairs that were begun and not touched since: the undo of an import.
     *
     * @return how many were taken back
     */
    int takeBackBegun(Actor actor, Collection<MenteeId> mentees);

    /**
     * Gives a mentee a mentor, the first one or the next.
     *
     * @throws Refusal {@code mentorship.not-in-the-past}, {@code mentorship.same-mentor}, {@code
     *     mentorship.starts-too-early} or, when somebody else chose meanwhile, {@code
     *     mentorship.chosen-meanwhile}
     */
    MentorshipId choose(Actor actor, Choice choice);

    /**
     * From a day on nobody is the mentor.
     *
     * @throws Refusal {@code mentorship.not-in-the-past}, {@code mentorship.chosen-meanwhile}
     */
    void leaveVacant(Actor actor, MenteeId mentee, LocalDate from, int seen);

    /**
     * Takes back the last choice, while its first day is not in the past: what was before holds
     * again.
     *
     * @throws Refusal {@code mentorship.nothing-to-take-back}
     */
    void takeBack(Actor actor, MenteeId mentee);

    /**
     * Chooses who stands in, for all weekdays at once.
     *
     * @throws Refusal {@code mentorship.chosen-meanwhile}, {@code mentorship.no-mentor-yet}
     */
    void standIns(Actor actor, MenteeId mentee, Map<DayOfWeek, StaffId> standIns, int seen);

    /**
     * The parents know who is the mentor, since a day.
     *
     * @param since {@code null} when they do not know after all
     * @throws Refusal {@code mentorship.no-mentor-yet}
     */
    void parentsKnow(Actor actor, MenteeId mentee, @Nullable LocalDate since);

    /** The mentorship has a last day of its own, before the placement ends. */
    void end(Actor actor, MenteeId mentee, LocalDate lastDay);

    /** The version of each mentorship now; no entry where there is none. */
    Map<UUID, Integer> versions(Collection<MenteeId> mentees);
}
