package org.houvast.learning.state;

import java.time.LocalDate;
import java.util.List;
import org.houvast.learning.week.Goal;
import org.houvast.learning.week.PlanItem;
import org.houvast.mentorship.BesideTrainee;
import org.houvast.trainee.GuidanceTime;
import org.houvast.trainee.Placements;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * How things stand with a trainee (stand van zaken); one A4.
 *
 * @param note what whoever takes over should know; {@code null} when nothing was written
 * @param days the next days on the floor, with who is there
 * @param items what is planned on them
 * @param mayWrite whether the viewer writes the note
 */
public record StatePage(
        Placements.Card card,
        LocalDate today,
        @Nullable Note note,
        List<BesideTrainee.Day> days,
        @Nullable GuidanceTime time,
        @Nullable Goal goal,
        List<PlanItem> items,
        boolean mayWrite)
        implements Page {

    /**
     * What was written.
     *
     * @param by by whom, as colleagues say
     */
    public record Note(String words, @Nullable String by, LocalDate on) {}

    public List<PlanItem> on(LocalDate day) {
        return items.stream().filter(item -> item.day().equals(day)).toList();
    }

    public String mentor(String otherwise) {
        return days.stream()
                .flatMap(day -> day.mentor().stream())
                .map(guide -> guide.person().givenName())
                .findFirst()
                .orElse(otherwise);
    }

    /** Whether the mentor is away on one of these days. */
    public boolean isMentorAway() {
        return days.stream().anyMatch(BesideTrainee.Day::isTakenOver);
    }
}
