package org.houvast.rhythm;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The year of one mentor: whom she observed, and what is still to come. It is hers; nobody else
 * sees this line.
 *
 * @param year the calendar year
 * @param months January first, twelve of them: the observations
 * @param children the mentor's children that have an observation in this year, by name
 * @param coming what is still to come, of any kind, soonest first
 */
public record OwnYear(int year, List<Month> months, List<Child> children, List<Coming> coming) {

    /**
     * The observations of one month.
     *
     * @param done how many were done
     * @param planned how many are planned
     * @param asks how many asked attention since then
     */
    public record Month(int done, int planned, int asks) {}

    /** How far the observation of a child is in this year. */
    public enum Progress {
        /** Done: enough for this year. */
        ENOUGH,
        /** The time is now. */
        NOW,
        /** Planned later in the year. */
        LATER
    }

    /**
     * A child in the line of the year.
     *
     * @param emblem the child's own picture, the name of an icon
     * @param day on which it is planned; {@code null} when it is done or has no day
     */
    public record Child(
            UUID placement,
            UUID child,
            String givenName,
            String emblem,
            Progress progress,
            @Nullable LocalDate day) {}

    /** A moment that is still to come. */
    public record Coming(
            UUID moment,
            UUID placement,
            UUID child,
            String givenName,
            String emblem,
            MomentKind kind,
            LocalDate opensOn,
            LocalDate dueOn,
            @Nullable LocalDate plannedOn) {}

    public List<Child> in(Progress progress) {
        return children.stream().filter(child -> child.progress() == progress).toList();
    }

    /** How many children have enough for this year. */
    public int enough() {
        return in(Progress.ENOUGH).size();
    }

    /** Whether every child has enough. */
    public boolean allEnough() {
        return !children.isEmpty() && enough() == children.size();
    }
}
