package org.houvast.learning.start;

import java.util.List;
import java.util.UUID;
import org.houvast.mentorship.ProposeMentorForTrainee.Candidate;
import org.houvast.organisation.Workplace;
import org.houvast.trainee.LearnerKind;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A trainee starts: time, who it is, and a mentor.
 *
 * @param groups where it can be
 * @param kinds the kinds of learners of the country
 * @param form what was filled in so far
 * @param options what Houvast found for this group and these days
 */
public record StartPage(
        List<Workplace.Group> groups,
        List<LearnerKind> kinds,
        StartForm form,
        Options options,
        Problems problems)
        implements Page {

    /**
     * What Houvast found.
     *
     * @param times half hours that could be kept
     * @param time the one that is chosen now
     * @param team who could cover the group
     * @param coveredBy who covers now
     * @param mentors who could be the mentor, the proposal first
     * @param mentor who is chosen now
     * @param carries weekdays on which the group has two or more trainees already, 1 is Monday
     */
    public record Options(
            List<TimeOption> times,
            String time,
            List<Cover> team,
            @Nullable UUID coveredBy,
            List<Candidate> mentors,
            @Nullable UUID mentor,
            List<Integer> carries) {}

    /**
     * Someone who could cover the group.
     *
     * @param weekdays on which this colleague works, 1 is Monday
     */
    public record Cover(UUID staff, String givenName, String name, List<Integer> weekdays) {}
}
