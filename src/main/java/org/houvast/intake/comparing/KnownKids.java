package org.houvast.intake.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.child.ChildId;
import org.houvast.child.ChildRegister;
import org.houvast.intake.reading.ChildRow;
import org.houvast.intake.reading.PersonName;
import org.houvast.intake.reading.Spelling;
import org.houvast.organisation.GroupId;
import org.jspecify.annotations.Nullable;

/** The children who are here already, to be found by number, or by name and day of birth. */
final class KnownKids {

    private final Knowledge known;
    private final Map<ChildId, List<ChildRegister.Known>> byId = new LinkedHashMap<>();
    private final Map<String, List<ChildId>> byName = new HashMap<>();
    private final Map<String, List<ChildId>> byNumber = new HashMap<>();
    private final Map<ChildId, String> numbers = new HashMap<>();

    KnownKids(Knowledge known) {
        this.known = known;
        known.childNumbers()
                .forEach((number, child) -> {
                    numbers.put(child, number.number());
                    byNumber.computeIfAbsent(number.number(), _ -> new ArrayList<>()).add(child);
                });
        for (var child : known.children()) {
            if (!byId.containsKey(child.child())) {
                byName.computeIfAbsent(Spelling.key(child.name()), _ -> new ArrayList<>())
                        .add(child.child());
            }
            byId.computeIfAbsent(child.child(), _ -> new ArrayList<>()).add(child);
        }
    }

    /** One for each placement of a child, at least one. */
    List<ChildRegister.Known> placements(ChildId child) {
        return byId.getOrDefault(child, List.of());
    }

    ChildRegister.@Nullable Known placement(ChildId child, Spot spot) {
        return placements(child).stream()
                .filter(p ->
                        p.placement() != null
                                && spot.location().equals(p.location())
                                && spot.careType() == p.careType())
                .findFirst()
                .orElse(null);
    }

    @Nullable String number(ChildId child) {
        return numbers.get(child);
    }

    ChildRegister.Number number(String number, Spot spot) {
        return new ChildRegister.Number(known.source(), spot.location(), number);
    }

    boolean hasNumber(String number, Spot spot) {
        return known.childNumbers().containsKey(number(number, spot));
    }

    /**
     * Who a row can mean.
     *
     * @param sure whether it is the first one and nobody needs to be asked
     */
    record Candidates(List<ChildId> children, boolean sure) {}

    /**
     * A number at this location, or the same number, name and birth elsewhere, is sure; so is a
     * name with its day of birth in a list without numbers. Twins and namesakes are asked about.
     */
    Candidates candidates(ChildRow row, Spot spot) {
        var number = row.number();
        if (number != null) {
            var here = known.childNumbers().get(number(number, spot));
            if (here != null && byId.containsKey(here)) {
                return new Candidates(List.of(here), isSame(here, row));
            }
            for (var elsewhere : byNumber.getOrDefault(number, List.of())) {
                if (byId.containsKey(elsewhere)
                        && hasName(elsewhere, row.name())
                        && hasBirthDate(elsewhere, row.birthDate())) {
                    return new Candidates(List.of(elsewhere), true);
                }
            }
        }
        var namesakes =
                byName.getOrDefault(row.name().key(), List.of()).stream()
                        .filter(child -> hasBirthDate(child, row.birthDate()))
                        .filter(child -> row.birthDate() != null || playsIn(child, spot.group()))
                        .toList();
        return new Candidates(namesakes, number == null && namesakes.size() == 1);
    }

    /** A number may get a corrected name or a corrected day of birth, but not both at once. */
    private boolean isSame(ChildId child, ChildRow row) {
        return hasName(child, row.name()) || hasBirthDate(child, row.birthDate());
    }

    private boolean hasName(ChildId child, PersonName name) {
        var knownName = placements(child).getFirst().name();
        return Spelling.key(knownName).equals(name.key()) || Spelling.canBe(name.full(), knownName);
    }

    private boolean hasBirthDate(ChildId child, @Nullable LocalDate birthDate) {
        return birthDate == null || placements(child).getFirst().birthDate().equals(birthDate);
    }

    private boolean playsIn(ChildId child, GroupId group) {
        return placements(child).stream().anyMatch(placement -> placement.playsIn(group));
    }

    /** Children who came in with a number, at these locations, and who are not among those seen. */
    List<Missing> missing(Set<String> locations, Set<ChildId> seen, Places places) {
        List<Missing> missing = new ArrayList<>();
        var named = new HashSet<ChildId>();
        for (var child : known.children()) {
            var location = child.location();
            if (child.placement() != null
                    && location != null
                    && locations.contains(location.value().toString())
                    && numbers.containsKey(child.child())
                    && !seen.contains(child.child())
                    && named.add(child.child())) {
                missing.add(
                        new Missing(
                                child.child(),
                                child.name(),
                                String.valueOf(where(child.child(), places))));
            }
        }
        return missing;
    }

    /** Where a child plays now. */
    @Nullable String where(ChildId child, Places places) {
        var ids = placements(child).stream().flatMap(p -> p.groups().stream()).toList();
        var there = places.labels(Differences.groups(ids));
        return there.isEmpty() ? null : there;
    }
}
