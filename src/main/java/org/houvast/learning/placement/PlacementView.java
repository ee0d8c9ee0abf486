package org.houvast.learning.placement;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.mentorship.Mentors;
import org.houvast.trainee.GuidanceTime;
import org.houvast.trainee.Placements;
import org.jspecify.annotations.Nullable;

/**
 * A placement with its people: what the trainee's own page, the placement's page and the welcome
 * page all show.
 *
 * @param weekdays on the floor
 * @param mentorDays weekdays on which the mentor works
 * @param pair mentor and stand-ins; {@code null} when nobody was chosen yet
 * @param time the weekly half hour; {@code null} when there is no time yet
 * @param coveredBy who stays with the children meanwhile
 */
public record PlacementView(
        Placements.Card card,
        Set<DayOfWeek> weekdays,
        Set<DayOfWeek> mentorDays,
        Mentors.@Nullable Pair pair,
        @Nullable GuidanceTime time,
        @Nullable String coveredBy) {

    /** Monday to Friday, and any other weekday on the floor. */
    public List<DayOfWeek> week() {
        var days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        days.addAll(weekdays);
        return List.copyOf(days);
    }

    /** Who is with the trainee on a weekday: the mentor, else the stand-in. */
    public Optional<Mentors.Person> withOn(DayOfWeek day) {
        if (pair == null || !weekdays.contains(day)) {
            return Optional.empty();
        }
        return mentorDays.contains(day) ? Optional.ofNullable(pair.mentor()) : pair.standInOn(day);
    }

    /** The stand-in to name first: on the most of the trainee's days. */
    public Optional<Mentors.Person> standIn() {
        if (pair == null) {
            return Optional.empty();
        }
        var mentor = pair.mentor();
        return pair.standIns().values().stream()
                .filter(person -> mentor == null || !person.staff().equals(mentor.staff()))
                .collect(
                        Collectors.groupingBy(
                                person -> person, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    public boolean halfHourOn(DayOfWeek day) {
        return time != null && time.weekday() == day;
    }
}
