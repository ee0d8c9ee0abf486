package org.houvast.learning.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.houvast.mentorship.BesideTrainee;
import org.houvast.mentorship.Mentors;
import org.houvast.trainee.Placements;
import org.houvast.ui.Choice;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The week of a trainee, readable by the team.
 *
 * @param monday the first day of the week
 * @param goal what the trainee learns now; {@code null} when nothing was chosen yet
 * @param aim the goal as it stands in the form
 * @param reached goals from before
 * @param team who can look along
 * @param own whether the trainee looks at the own week
 * @param mayPlan whether the viewer plans along
 */
public record WeekPage(
        Placements.Card card,
        LocalDate today,
        LocalDate monday,
        List<Day> days,
        @Nullable Goal goal,
        Aim aim,
        List<String> reached,
        List<Choice> team,
        boolean own,
        boolean mayPlan,
        boolean maySeeState,
        boolean maySeeActivities,
        Filled filled,
        Problems problems)
        implements Page {

    /**
     * The fixed time for guidance.
     *
     * @param with the given name; {@code null} when it falls out
     */
    public record HalfHour(LocalTime at, @Nullable String with) {}

    /**
     * A day of the week.
     *
     * @param beside who is there; {@code null} when the trainee is not on the floor
     * @param halfHour the fixed time for guidance; {@code null} on other days
     */
    public record Day(
            LocalDate day,
            BesideTrainee.@Nullable Day beside,
            @Nullable HalfHour halfHour,
            List<PlanItem> items) {

        public boolean isHere() {
            return beside != null;
        }

        /** Who is with the trainee. */
        public Mentors.@Nullable Person with() {
            return beside == null
                    ? null
                    : beside.with().map(BesideTrainee.Guide::person).orElse(null);
        }

        /** Whether somebody takes over from the mentor, who is away. */
        public boolean isTakenOver() {
            return beside != null && beside.isTakenOver();
        }

        public boolean weekend() {
            return day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
        }
    }

    /** What to learn, as it stands in the form. */
    public record Aim(String words, @Nullable String module) {

        static Aim of(@Nullable Goal goal) {
            return goal == null ? new Aim("", null) : new Aim(goal.words(), goal.module());
        }
    }

    /** What was filled in, to show it again. */
    public record Filled(
            PlanItem.Kind kind,
            @Nullable LocalDate day,
            String part,
            String words,
            @Nullable String watches) {

        static Filled nothing(@Nullable LocalDate day) {
            return new Filled(PlanItem.Kind.CHANCE, day, "MORNING", "", null);
        }
    }

    /** The address of the placement, where all of this is changed. */
    public String path() {
        return "/placements/" + card.placement().value();
    }

    public LocalDate before() {
        return monday.minusWeeks(1);
    }

    public LocalDate after() {
        return monday.plusWeeks(1);
    }

    /** The days on which something can be planned. */
    public List<LocalDate> plannable() {
        return days.stream()
                .filter(Day::isHere)
                .map(Day::day)
                .filter(day -> !day.isBefore(today))
                .toList();
    }
}
