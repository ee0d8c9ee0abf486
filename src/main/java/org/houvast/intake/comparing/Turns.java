package org.houvast.intake.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.foundation.DayPattern;
import org.houvast.intake.reading.ChildRow;
import org.houvast.organisation.GroupId;
import org.jspecify.annotations.Nullable;

/**
 * Rows that speak of one child in one kind of care at one location: a child may play in several
 * groups, each on days of its own.
 */
final class Turns {

    private static final int DAYS = 7;

    /** A row, and the group it means. */
    private record Spoken(RowRef at, ChildRow row, Spot spot) {}

    private final Map<String, List<Spoken>> together = new HashMap<>();

    Turns(Lists lists, Places places) {
        for (int i = 0; i < lists.sheets().size(); i++) {
            for (var row : lists.sheets().get(i).children()) {
                var at = new RowRef(i, row.row());
                places.spot(row.location(), row.group())
                        .ifPresent(spot ->
                                together.computeIfAbsent(key(row, spot), _ -> new ArrayList<>())
                                        .add(new Spoken(at, row, spot)));
            }
        }
    }

    /** Who a new child is, within these lists. */
    static String identity(ChildRow row, Spot spot) {
        return row.number() != null
                ? spot.location().value() + "/" + row.number()
                : row.name().key() + "/" + row.birthDate();
    }

    private static String key(ChildRow row, Spot spot) {
        return identity(row, spot) + "/" + spot.location().value() + "/" + spot.careType();
    }

    private List<Spoken> rows(ChildRow row, Spot spot) {
        return together.getOrDefault(key(row, spot), List.of());
    }

    boolean isFirst(RowRef at, ChildRow row, Spot spot) {
        var rows = rows(row, spot);
        return rows.isEmpty() || rows.getFirst().at().equals(at);
    }

    /** Whether another row puts the child in the same group. */
    boolean isTwiceInOneGroup(RowRef at, ChildRow row, Spot spot) {
        return rows(row, spot).stream()
                .anyMatch(
                        each -> !each.at().equals(at) && each.spot().group().equals(spot.group()));
    }

    /** Whether the child plays in several groups, each on days of its own. */
    boolean areTaken(ChildRow row, Spot spot) {
        var rows = rows(row, spot);
        int mask = 0;
        var groups = new HashSet<GroupId>();
        for (var each : rows) {
            var days = each.row().days();
            if (days == null || days.text().length() != DAYS || (mask & days.weekMask()) != 0) {
                return false;
            }
            mask |= days.weekMask();
            groups.add(each.spot().group());
        }
        return rows.size() > 1 && groups.size() == rows.size();
    }

    /** The days of all groups together. */
    @Nullable DayPattern days(ChildRow row, Spot spot) {
        if (!areTaken(row, spot)) {
            return row.days();
        }
        var week = new StringBuilder();
        for (int day = 0; day < DAYS; day++) {
            int parts = 0;
            for (var each : rows(row, spot)) {
                var days = each.row().days();
                parts |= days == null ? 0 : Character.digit(days.text().charAt(day), 8);
            }
            week.append(parts);
        }
        return DayPattern.parse(week.toString());
    }

    Set<GroupId> groups(ChildRow row, Spot spot) {
        var groups = new LinkedHashSet<GroupId>();
        groups.add(spot.group());
        if (areTaken(row, spot)) {
            rows(row, spot).forEach(each -> groups.add(each.spot().group()));
        }
        return groups;
    }
}
