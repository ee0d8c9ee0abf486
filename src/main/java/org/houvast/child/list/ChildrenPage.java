package org.houvast.child.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.organisation.CareType;
import org.houvast.ui.Page;

/**
 * The children whom the viewer may see, by group.
 *
 * @param search what was typed to find a child
 * @param groups group by group, each by name
 */
public record ChildrenPage(String search, Map<String, List<Line>> groups) implements Page {

    /**
     * One child in one group.
     *
     * @param groupName the group with its location
     * @param fromDay the first day; later than today for who starts soon
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
            String groupName) {}
}
