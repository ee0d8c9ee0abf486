package org.houvast.mentorship;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houvast.access.Actor;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.StaffId;
import org.houvast.trainee.PlacementId;
import org.houvast.ui.DayMark;
import org.jspecify.annotations.Nullable;

/**
 * Who could be the mentor of a trainee in a group, with reasons, and who stands in; and the choice
 * that a person makes from it.
 *
 * <p>Shared shifts come first (S2.34), then the mentor's own yes, what the group can carry, how
 * much someone carries already, experience, and whether the training is known (S2.23). Who said no
 * is not proposed, nor who is off the list (S2.24). Who leads comes last, or as all others when on
 * the list (S2.25). Nothing is weighed of who the trainee is.
 *
 * <p>How to use it: while the trainee is being registered, {@link #propose} on the group and days
 * that were filled in; show {@link Candidate#reasons} and {@link Candidate#attention} with {@code
 * sentence.in(hv)}; after the placement is saved, {@link #choose} in the same transaction.
 */
public interface ProposeMentorForTrainee {

    /**
     * What is known of the trainee.
     *
     * @param givenName for the sentences
     * @param days on which days the trainee is on the floor; {@code null} when not known yet
     * @param startsOn the first day
     * @param programme the training, as the institute names it; {@code null} when not known
     * @param placement the placement, when it exists already; its own mentor is then no other load
     */
    record Request(
            GroupId group,
            String givenName,
            @Nullable DayPattern days,
            LocalDate startsOn,
            @Nullable String programme,
            @Nullable PlacementId placement) {}

    /**
     * The answer.
     *
     * @param candidates the best one first, who leads last; empty when nobody works in the group.
     *     The order is for this trainee only
     * @param notProposed who works in the group and is not proposed, by name
     */
    record Answer(List<Candidate> candidates, List<NotProposed> notProposed) {

        public Optional<Candidate> proposal() {
            return candidates.stream().findFirst();
        }

        public Optional<Candidate> candidate(StaffId staff) {
            return candidates.stream()
                    .filter(candidate -> candidate.person().staff().equals(staff))
                    .findFirst();
        }
    }

    /** Someone of the group who is not proposed, and why. */
    record NotProposed(Mentors.Person person, Sentence why) {}

    /**
     * Someone who could be the mentor.
     *
     * @param leads whether this is a leader
     * @param guidesNow how many trainees this colleague guides now
     * @param reasons what speaks for it, the most important first
     * @param attention what to look at before choosing
     * @param days Monday to Friday: together, only the trainee, or neither
     * @param cover the trainee's weekdays and who stands in on each
     * @param why to be kept with the choice
     */
    record Candidate(
            Mentors.Person person,
            boolean leads,
            int guidesNow,
            List<Sentence> reasons,
            List<Sentence> attention,
            List<DayMark> days,
            List<Cover> cover,
            List<Pairs.Why> why) {

        /** The proposed stand-ins, as {@link #choose} takes them. */
        public Map<DayOfWeek, StaffId> standIns() {
            var perDay = new java.util.EnumMap<DayOfWeek, StaffId>(DayOfWeek.class);
            for (var day : cover) {
                if (day.standIn() != null) {
                    perDay.put(day.day(), day.standIn().staff());
                }
            }
            return perDay;
        }
    }

    /**
     * Who stands in on one of the trainee's weekdays.
     *
     * @param mentorThere whether the mentor works on this weekday
     * @param standIn {@code null} when the day is open
     * @param others who could too, the best one first
     */
    record Cover(
            DayOfWeek day,
            boolean mentorThere,
            Mentors.@Nullable Person standIn,
            List<Mentors.Person> others) {}

    /**
     * Proposes; nothing is saved.
     *
     * @throws NotVisible when the actor does not lead the group's location
     */
    Answer propose(Actor actor, Request request);

    /**
     * Chooses the mentor and the stand-ins of a trainee.
     *
     * @param startsOn the mentor's first day, not in the past
     * @param standIns per weekday; a weekday that is not named is open
     * @throws NotVisible when the actor does not lead the trainee's location
     * @throws Refusal {@code mentorship.not-in-group} when the mentor or a stand-in does not work
     *     in the trainee's group, {@code mentorship.not-in-the-past}, {@code
     *     mentorship.same-mentor}, {@code mentorship.chosen-meanwhile}
     */
    MentorshipId choose(
            Actor actor,
            PlacementId placement,
            StaffId mentor,
            LocalDate startsOn,
            Map<DayOfWeek, StaffId> standIns,
            List<Pairs.Why> why);
}
