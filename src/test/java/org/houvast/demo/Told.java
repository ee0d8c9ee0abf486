package org.houvast.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.foundation.DayPattern;
import org.jspecify.annotations.Nullable;

/** The demo as it was told, to ask questions of. */
final class Told {

    static final LocalDate TODAY = DemoWorld.TODAY;

    final List<Row> rows = new ArrayList<>();
    private final Map<UUID, Row.Child> children;
    private final Map<UUID, Row.CarePlacement> placements;
    private final Map<UUID, Row.Staff> staff;
    private final Map<UUID, List<Row.CareDays>> careDays;
    private final Map<UUID, List<Row.StaffDays>> staffDays;
    private final Map<UUID, List<Row.StaffGroup>> staffGroups;
    private final Map<UUID, List<Row.GroupMembership>> groups;
    private final Map<UUID, List<Row.Absence>> absences;
    private final Map<UUID, List<Row.Term>> terms = new HashMap<>();

    Told(DemoWorld world) {
        world.tell(rows::addAll);
        children = byId(Row.Child.class, Row.Child::id);
        placements = byId(Row.CarePlacement.class, Row.CarePlacement::id);
        staff = byId(Row.Staff.class, Row.Staff::id);
        careDays = grouped(Row.CareDays.class, Row.CareDays::placement);
        staffDays = grouped(Row.StaffDays.class, Row.StaffDays::staff);
        staffGroups = grouped(Row.StaffGroup.class, Row.StaffGroup::staff);
        groups = grouped(Row.GroupMembership.class, Row.GroupMembership::placement);
        absences = grouped(Row.Absence.class, Row.Absence::staff);
        var mentorships = byId(Row.Mentorship.class, Row.Mentorship::id);
        for (var term : all(Row.Term.class)) {
            var placement =
                    Objects.requireNonNull(mentorships.get(term.mentorship())).carePlacement();
            if (placement != null) {
                terms.computeIfAbsent(placement, p -> new ArrayList<>()).add(term);
            }
        }
        terms.values().forEach(list -> list.sort(Comparator.comparing(Row.Term::position)));
    }

    <T extends Row> List<T> all(Class<T> kind) {
        return rows.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private <T extends Row> Map<UUID, T> byId(
            Class<T> kind, java.util.function.Function<T, UUID> id) {
        return all(kind).stream().collect(Collectors.toMap(id, row -> row));
    }

    private <T extends Row> Map<UUID, List<T>> grouped(
            Class<T> kind, java.util.function.Function<T, UUID> by) {
        return all(kind).stream().collect(Collectors.groupingBy(by));
    }

    Row.Child child(Row.CarePlacement placement) {
        return Objects.requireNonNull(children.get(placement.child()));
    }

    Row.CarePlacement placement(UUID id) {
        return Objects.requireNonNull(placements.get(id));
    }

    Row.Staff colleague(UUID id) {
        return Objects.requireNonNull(staff.get(id));
    }

    List<Row.CarePlacement> present() {
        return placements.values().stream()
                .filter(p -> holds(p.fromDay(), p.throughDay(), TODAY))
                .toList();
    }

    List<Row.Term> terms(UUID placement) {
        return terms.getOrDefault(placement, List.of());
    }

    @Nullable UUID mentor(UUID placement, LocalDate day) {
        UUID mentor = null;
        for (var term : terms(placement)) {
            if (!term.startsOn().isAfter(day)) {
                mentor = term.mentor();
            }
        }
        return mentor;
    }

    DayPattern careDays(UUID placement, LocalDate day) {
        return careDays.getOrDefault(placement, List.of()).stream()
                .filter(d -> holds(d.fromDay(), d.throughDay(), day))
                .findFirst()
                .map(d -> DayPattern.parse(d.days()))
                .orElse(DayPattern.NEVER);
    }

    DayPattern staffDays(UUID colleague, LocalDate day) {
        return staffDays.getOrDefault(colleague, List.of()).stream()
                .filter(d -> holds(d.fromDay(), d.throughDay(), day))
                .findFirst()
                .map(d -> DayPattern.parse(d.days()))
                .orElse(DayPattern.NEVER);
    }

    List<UUID> groupsOfChild(UUID placement, LocalDate day) {
        return groups.getOrDefault(placement, List.of()).stream()
                .filter(g -> holds(g.fromDay(), g.throughDay(), day))
                .map(Row.GroupMembership::careGroup)
                .toList();
    }

    List<UUID> groupsOfColleague(UUID colleague, LocalDate day) {
        return staffGroups.getOrDefault(colleague, List.of()).stream()
                .filter(g -> holds(g.fromDay(), g.throughDay(), day))
                .map(Row.StaffGroup::careGroup)
                .toList();
    }

    boolean sharesGroup(UUID placement, UUID colleague, LocalDate day) {
        var own = groupsOfColleague(colleague, day);
        return groupsOfChild(placement, day).stream().anyMatch(own::contains);
    }

    boolean isAway(UUID colleague, LocalDate day) {
        return absences.getOrDefault(colleague, List.of()).stream()
                .anyMatch(a -> holds(a.fromDay(), a.throughDay(), day));
    }

    static boolean holds(LocalDate from, @Nullable LocalDate through, LocalDate day) {
        return !day.isBefore(from) && (through == null || !day.isAfter(through));
    }
}
