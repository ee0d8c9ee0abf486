package org.houvast.child.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.foundation.DayPattern;
import org.houvast.organisation.CareType;
import org.houvast.ui.Choice;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * The children whom the viewer may see, by group.
 *
 * @param tiles per location the groups to choose from, when there are too many children to show
 * @param groups group by group, each by name
 * @param more whether there is a next page
 * @param locations and {@code careGroups} and {@code mentors}: what can be chosen
 * @param mayAdd whether the viewer can add a child
 */
public record ChildrenPage(
        Looking looking,
        LocalDate today,
        Map<String, List<Tile>> tiles,
        Map<String, List<Line>> groups,
        boolean more,
        List<Choice> locations,
        List<Choice> careGroups,
        List<Choice> mentors,
        boolean mayAdd)
        implements Page {

    /** A group, and how many children play there. */
    public record Tile(UUID group, String name, int children) {}

    /**
     * One child in one group.
     *
     * @param fromDay the first day; later than today for who starts soon
     * @param groupName {@code null} while there is none
     * @param days all days of care
     * @param groupDays the weekdays of this group; {@code null} for all
     * @param mentor {@code null} when nobody follows the child
     */
    public record Line(
            UUID placement,
            UUID child,
            String givenName,
            String surname,
            String emblem,
            LocalDate birthDate,
            CareType careType,
            LocalDate fromDay,
            @Nullable LocalDate throughDay,
            List<String> homeLanguages,
            List<String> interests,
            String locationName,
            @Nullable String groupName,
            @Nullable DayPattern days,
            @Nullable DayPattern groupDays,
            @Nullable String mentor) {

        /** The days in this group. */
        @Nullable DayPattern daysHere() {
            return days == null || groupDays == null ? days : days.onlyOn(groupDays);
        }

        Line followedBy(@Nullable String name) {
            return new Line(
                    placement,
                    child,
                    givenName,
                    surname,
                    emblem,
                    birthDate,
                    careType,
                    fromDay,
                    throughDay,
                    homeLanguages,
                    interests,
                    locationName,
                    groupName,
                    days,
                    groupDays,
                    name);
        }

        String place() {
            return groupName == null ? locationName : locationName + " · " + groupName;
        }
    }
}
