package org.houvast.learning.placement;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /**
     * A stand-in.
     *
     * @param days of the trainee, on which it is this one
     */
    public record StandIn(Mentors.Person person, List<DayOfWeek> days) {}

    /** Who stands in on the trainee's days; the one of the most days first. */
    public List<StandIn> standIns() {
        if (pair == null) {
            return List.of();
        }
        var mentor = pair.mentor();
        var known = pair.standIns();
        var hers = known.keySet().stream().filter(weekdays::contains).sorted().toList();
        var days = new LinkedHashMap<Mentors.Person, List<DayOfWeek>>();
        for (var day : hers.isEmpty() ? known.keySet().stream().sorted().toList() : hers) {
            pair.standInOn(day)
                    .filter(one -> mentor == null || !one.staff().equals(mentor.staff()))
                    .ifPresent(one -> days.computeIfAbsent(one, _ -> new ArrayList<>()).add(day));
        }
        return days.entrySet().stream()
                .map(one -> new StandIn(one.getKey(), List.copyOf(one.getValue())))
                .sorted(Comparator.comparing((StandIn one) -> -one.days().size()))
                .toList();
    }

    /** Who stands in on a weekday; else on the most of the trainee's days. */
    public Optional<Mentors.Person> standIn(DayOfWeek day) {
        var all = standIns();
        return all.stream()
                .filter(one -> one.days().contains(day))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(StandIn::person);
    }

    public boolean halfHourOn(DayOfWeek day) {
        return time != null && time.weekday() == day;
    }
}
