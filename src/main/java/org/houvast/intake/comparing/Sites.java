package org.houvast.intake.comparing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.houvast.intake.reading.LocationRow;
import org.houvast.intake.reading.Meaning;
import org.houvast.intake.reading.Spelling;
import org.houvast.organisation.LocationId;
import org.houvast.organisation.Workplace;
import org.jspecify.annotations.Nullable;

/**
 * Locations in a public register, as far as they are the organiser's own and open. Childminders
 * work at home: their places stay out, and so do their bureaus. A location that stands in the
 * register twice, for two kinds of care, is one place.
 */
final class Sites {

    private static final String HOLDER = "holder";
    private static final Set<String> HOMES = Set.of("vgo", "gob");
    private static final int NAMED = 8;

    private final Knowledge known;
    private final Asking asking;
    private final Map<RowRef, LocationRow> rows = new TreeMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<RowRef, Workplace.Location> fresh = new TreeMap<>();

    private Sites(Knowledge known, Asking asking) {
        this.known = known;
        this.asking = asking;
    }

    static Sites of(Lists lists, Knowledge known, Asking asking) {
        var sites = new Sites(known, asking);
        for (int i = 0; i < lists.sheets().size(); i++) {
            for (var row : lists.sheets().get(i).locations()) {
                if (isOpen(row)) {
                    sites.rows.put(new RowRef(i, row.row()), row);
                }
            }
        }
        if (!sites.rows.isEmpty()) {
            sites.hold(sites.holder());
        }
        return sites;
    }

    private static boolean isOpen(LocationRow row) {
        var status = row.status() == null ? "" : Spelling.key(row.status());
        var kind = row.kind() == null ? "" : Spelling.key(row.kind());
        return !row.name().isEmpty()
                && (status.isEmpty() || status.equals("ingeschreven"))
                && !HOMES.contains(kind);
    }

    /** Whose locations are meant, as a key; {@code null} while nobody said so. */
    private @Nullable String holder() {
        Map<String, List<LocationRow>> holders =
                rows.values().stream().collect(Collectors.groupingBy(row -> key(row.holder())));
        var own = Spelling.key(known.organiser());
        if (holders.size() == 1 || holders.containsKey(own)) {
            return holders.size() == 1 ? holders.keySet().iterator().next() : own;
        }
        List<Question.Option> options = new ArrayList<>();
        if (holders.size() <= NAMED) {
            new TreeMap<>(holders)
                    .values()
                    .forEach(all ->
                            options.add(
                                    Question.Option.of(
                                            String.valueOf(all.getFirst().holder()),
                                            String.valueOf(all.getFirst().holder()),
                                            "")));
        }
        var answer =
                asking.ask(
                        HOLDER,
                        Question.Kind.HOLDER,
                        List.of("" + holders.size()),
                        List.of(rows.keySet().iterator().next()),
                        options);
        return answer == null ? null : key(answer);
    }

    private static String key(@Nullable String holder) {
        return holder == null ? "" : Spelling.key(holder);
    }

    private void hold(@Nullable String holder) {
        Map<String, LocationId> there = new HashMap<>();
        known.locations().forEach(l -> there.put(Spelling.key(l.name()), l.id()));
        rows.forEach((at, row) -> {
            if (key(row.holder()).equals(holder)) {
                boolean isNew = !there.containsKey(Spelling.key(row.name()));
                if (isNew) {
                    var location = new Workplace.Location(LocationId.fresh(), row.name());
                    there.put(Spelling.key(row.name()), location.id());
                    fresh.put(at, location);
                }
                lines.add(line(at, row, isNew ? Status.NEW : Status.SAME));
            }
        });
    }

    private static Line line(RowRef at, LocationRow row, Status status) {
        Map<Meaning, Object> values = new EnumMap<>(Meaning.class);
        Differences.show(values, Meaning.GROUP, row.place());
        Differences.show(values, Meaning.CARE_TYPE, row.kind());
        return new Line(
                at, status, null, row.name(), values, List.of(), List.of(), List.of(), List.of());
    }

    List<Line> lines() {
        return lines;
    }

    /** Locations to open. */
    List<Workplace.Location> fresh() {
        return List.copyOf(fresh.values());
    }
}
