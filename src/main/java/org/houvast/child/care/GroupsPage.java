package org.houvast.child.care;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.houvast.ui.Choice;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * In which group a child plays.
 *
 * @param choices the groups to choose from
 * @param first the group of most days
 * @param second the group of some weekdays
 * @param secondDays those weekdays
 */
public record GroupsPage(
        UUID placement,
        String givenName,
        List<Choice> choices,
        @Nullable UUID first,
        @Nullable UUID second,
        Set<DayOfWeek> secondDays,
        LocalDate from,
        Problems problems)
        implements Page {}
