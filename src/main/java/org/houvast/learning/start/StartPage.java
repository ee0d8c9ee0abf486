package org.houvast.learning.start;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.houvast.mentorship.ProposeMentorForTrainee.Candidate;
import org.houvast.organisation.Workplace;
import org.houvast.trainee.AloneDays;
import org.houvast.trainee.Carrying;
import org.houvast.trainee.LearnerKind;
import org.houvast.trainee.Partners;
import org.houvast.trainee.Routes;
import org.houvast.trainee.Trials;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A trainee starts: time, who it is, and a mentor.
 *
 * @param groups where it can be
 * @param routes the ways by which people come to learn here
 * @param partners who helps from outside
 * @param form what was filled in so far
 * @param today to say of a first day that it has been
 * @param options what Houvast found for this group and these days
 */
public record StartPage(
        List<Workplace.Group> groups,
        List<Routes.Route> routes,
        List<Partners.Partner> partners,
        StartForm form,
        LocalDate today,
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
     * @param mentorIsNeverThere whether who is chosen now works on none of the chosen weekdays
     * @param rooms the chosen weekdays on which others learn in the group, or nobody can any more
     * @param elsewhere other groups of the location with room on a day that is full
     * @param alone on which days the trainee would be alone in the group
     */
    public record Options(
            List<TimeOption> times,
            String time,
            List<Cover> team,
            @Nullable UUID coveredBy,
            List<Candidate> mentors,
            @Nullable UUID mentor,
            boolean mentorIsNeverThere,
            List<Carrying.Room> rooms,
            List<Elsewhere> elsewhere,
            List<AloneDays.Alone> alone) {}

    /**
     * Another group with room.
     *
     * @param weekdays on which it has, 1 is Monday
     */
    public record Elsewhere(String groupName, List<Integer> weekdays) {}

    /** The first day on the floor, where that is another day than the one that was filled in. */
    public @Nullable LocalDate otherFirstDay() {
        var first = form.firstDay();
        return first == null || first.equals(form.fromDay()) ? null : first;
    }

    /** Whether the trainee came already. */
    public boolean hasBegun() {
        var first = form.firstDay();
        return first != null && first.isBefore(today);
    }

    /** Whom the form proposes by itself. */
    public @Nullable UUID proposedMentor() {
        return options.mentors().isEmpty()
                ? null
                : options.mentors().getFirst().person().staff().value();
    }

    /** When one could decide on a trial. */
    public @Nullable LocalDate usualTrial() {
        return form.fromDay() == null ? null : form.fromDay().plusWeeks(Trials.USUAL_WEEKS);
    }

    /** The way that is chosen now. */
    public Routes.@Nullable Route route() {
        return routes.stream()
                .filter(one -> one.route().equals(form.route()))
                .findFirst()
                .orElse(null);
    }

    /** Whether someone of this way may never be alone, whatever is filled in. */
    public boolean isInTraining() {
        var way = route();
        return way != null && way.kind() == LearnerKind.EMPLOYEE_IN_TRAINING;
    }

    /** How many days there are between the request and the first day; {@code null} when unknown. */
    public @Nullable Integer leadDays() {
        return form.asked() == null || form.fromDay() == null
                ? null
                : (int) ChronoUnit.DAYS.between(form.asked(), form.fromDay());
    }

    /**
     * Someone who could cover the group.
     *
     * @param weekdays on which this colleague works, 1 is Monday
     */
    public record Cover(UUID staff, String givenName, String name, List<Integer> weekdays) {}
}
