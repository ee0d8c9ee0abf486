package org.houvast.learning.week;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.ui.Choice;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The activities of a group in two weeks, with who looks along; those of trainees too.
 *
 * @param mayPlan whether the viewer plans along
 * @param me the viewer as a colleague, who can look along; {@code null} for who is none
 */
public record ActivitiesPage(
        UUID group,
        String groupName,
        LocalDate today,
        LocalDate monday,
        List<PlanItem> items,
        List<Choice> team,
        boolean mayPlan,
        @Nullable UUID me,
        WeekPage.Filled filled,
        Problems problems)
        implements Page {

    public String path() {
        return "/groups/" + group + "/activities";
    }

    /** The days on which something is planned. */
    public List<LocalDate> days() {
        return items.stream().map(PlanItem::day).distinct().toList();
    }

    public List<PlanItem> on(LocalDate day) {
        return items.stream().filter(item -> item.day().equals(day)).toList();
    }

    /** Workdays from today on, to plan on. */
    public List<LocalDate> plannable() {
        var from = monday.isBefore(today) ? today : monday;
        return from.datesUntil(monday.plusWeeks(2))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .toList();
    }
}
