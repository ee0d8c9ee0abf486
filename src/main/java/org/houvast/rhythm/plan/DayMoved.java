package org.houvast.rhythm.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.houvast.foundation.DateRange;
import org.houvast.rhythm.planning.Person;
import org.houvast.rhythm.planning.Presence;
import org.houvast.rhythm.planning.YearPlan;
import org.jspecify.annotations.Nullable;

/**
 * The planning gave a moment another day, because something changed.
 *
 * @param mentor whose plan it is in
 * @param to {@code null} when no day is left
 * @param because the end of a key
 */
record DayMoved(
        UUID moment,
        @Nullable UUID mentor,
        LocalDate from,
        @Nullable LocalDate to,
        String because) {

    private record Place(@Nullable LocalDate day, @Nullable UUID owner, DateRange window) {}

    /** What a plan moves, of the moments that had a day. */
    static List<DayMoved> of(
            Collection<World.Open> moments, YearPlan plan, List<Person> people, LocalDate today) {
        var presences = new HashMap<UUID, Presence>();
        people.forEach(person -> presences.put(person.id(), person.presence()));
        var places = new HashMap<UUID, Place>();
        plan.planned()
                .forEach(p -> places.put(p.moment(), new Place(p.day(), p.owner(), p.window())));
        plan.notPlanned().forEach(n -> places.put(n.moment(), new Place(null, null, n.window())));
        return moments.stream()
                .map(moment -> of(moment, places.get(moment.id()), presences, today))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<DayMoved> of(
            World.Open moment,
            @Nullable Place place,
            Map<UUID, Presence> presences,
            LocalDate today) {
        var before = moment.plannedOn();
        if (before == null || place == null || before.equals(place.day())) {
            return Optional.empty();
        }
        var mentor = place.owner() == null ? moment.owner() : place.owner();
        return Optional.of(
                new DayMoved(
                        moment.id(),
                        mentor,
                        before,
                        place.day(),
                        because(moment, before, place, presences, today)));
    }

    private static String because(
            World.Open moment,
            LocalDate before,
            Place place,
            Map<UUID, Presence> presences,
            LocalDate today) {
        if (before.isBefore(today)) {
            return "went-by";
        }
        if (place.owner() != null && !Objects.equals(place.owner(), moment.owner())) {
            return "new-mentor";
        }
        var mentor = presences.get(moment.owner());
        var child = presences.get(moment.carePlacement());
        if (mentor != null && contains(mentor.away(), before)) {
            return "mentor-away";
        }
        if (child != null && contains(child.closed(), before)) {
            return "closed";
        }
        if (child != null && isAway(child, before)) {
            return "child-away";
        }
        if (!place.window().contains(before)) {
            return "other-window";
        }
        return mentor == null || child == null || meet(mentor, child, before)
                ? "makes-room"
                : "other-days";
    }

    private static boolean isAway(Presence child, LocalDate day) {
        return contains(child.away(), day) || child.otherwise().getOrDefault(day, -1) == 0;
    }

    private static boolean meet(Presence mentor, Presence child, LocalDate day) {
        return (parts(mentor, day) & parts(child, day)) != 0;
    }

    private static int parts(Presence presence, LocalDate day) {
        var otherwise = presence.otherwise().get(day);
        return otherwise == null
                ? presence.pattern().partsOn(day, contains(presence.holidays(), day))
                : otherwise;
    }

    private static boolean contains(List<DateRange> ranges, LocalDate day) {
        return ranges.stream().anyMatch(range -> range.contains(day));
    }
}
