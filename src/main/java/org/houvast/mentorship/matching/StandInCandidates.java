package org.houvast.mentorship.matching;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who could stand in for a mentee on a weekday: works on the mentee's group or knows the way there,
 * is there at the same time, is not the mentor, and was not ruled out.
 */
final class StandInCandidates {

    private final People people;
    private final Map<UUID, List<Integer>> byGroup = new HashMap<>();

    StandInCandidates(People people) {
        this.people = people;
        for (int i = 0; i < people.mentors.many(); i++) {
            var colleague = people.mentors.of[i];
            if (colleague.standsIn()) {
                add(i, colleague.groups());
                add(i, colleague.helpsIn());
            }
        }
    }

    private void add(int colleague, Iterable<UUID> groups) {
        for (var group : groups) {
            byGroup.computeIfAbsent(group, _ -> new ArrayList<>()).add(colleague);
        }
    }

    /** In order of number; empty on a weekday without care. */
    int[] of(int mentee, int mentor, DayOfWeek weekday) {
        var day = people.mentees.days[mentee].on(weekday);
        if (day.isNever()) {
            return new int[0];
        }
        return people.mentees.of[mentee].groups().stream()
                .flatMap(group -> byGroup.getOrDefault(group, List.of()).stream())
                .mapToInt(Integer::intValue)
                .distinct()
                .sorted()
                .filter(colleague -> colleague != mentor)
                .filter(colleague -> !People.contains(people.mentees.refused[mentee], colleague))
                .filter(colleague ->
                        SharedDays.of(day, people.mentors.days[colleague]).sharedParts() > 0)
                .toArray();
    }
}
