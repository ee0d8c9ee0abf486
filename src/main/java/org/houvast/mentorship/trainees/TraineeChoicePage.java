package org.houvast.mentorship.trainees;

import java.time.LocalDate;
import java.util.List;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.ProposeMentorForTrainee.Candidate;
import org.houvast.mentorship.ProposeMentorForTrainee.NotProposed;
import org.houvast.mentorship.SharedShifts;
import org.houvast.trainee.PlacementId;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Who could guide a trainee who is here, and why.
 *
 * @param mentor of now; {@code null} when there is none
 * @param shared how often the two work side by side in the coming weeks
 * @param candidates the proposal first
 * @param notProposed who of the group is not proposed, and why
 * @param startsOn the first day that can be chosen
 * @param seen the version of the mentorship that this page shows
 */
public record TraineeChoicePage(
        PlacementId placement,
        String givenName,
        String groupName,
        Mentors.@Nullable Person mentor,
        SharedShifts.@Nullable Shared shared,
        List<Candidate> candidates,
        List<NotProposed> notProposed,
        LocalDate startsOn,
        int seen,
        boolean mayChoose,
        Problems problems)
        implements Page {

    public boolean isNow(Candidate candidate) {
        return mentor != null && candidate.person().staff().equals(mentor.staff());
    }
}
