package org.houvast.rhythm.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.houvast.rhythm.MomentId;
import org.houvast.rhythm.checklist.Line;
import org.jspecify.annotations.Nullable;

/**
 * What checklists ask for, beside what is open already. Nothing is written here, so that it can
 * also be asked of checklists that nobody has yet.
 *
 * @param fresh moments that are not there yet
 * @param shifted moments that are asked for otherwise than before
 * @param ended moments that nothing asks for any more
 * @param declined moments that the parents wrote they do not want
 * @param open all that are open then
 */
record Asked(
        List<PlannedMoments.Begun> fresh,
        List<PlannedMoments.Shifted> shifted,
        List<World.Open> ended,
        List<World.Open> declined,
        List<World.Open> open) {

    private record Ask(Line line, Window window) {

        /** As far as the day that a person chose, before the window or after it. */
        Ask reaching(World.@Nullable Open moment, LocalDate today) {
            var day = moment == null || !moment.isChosen(today) ? null : moment.plannedOn();
            return day == null ? this : new Ask(line, window.reaching(day));
        }
    }

    /**
     * @param lines those that hold on {@code today} or later; the rows of one line in the order of
     *     their days
     * @param wishes what parents wrote about talks
     * @param present what is open now for these children
     * @param begun the organiser's first day with Houvast
     */
    static Asked of(
            List<World.Child> children,
            List<Line> lines,
            LastDone last,
            TalkWishes wishes,
            List<World.Open> present,
            LocalDate begun,
            LocalDate today) {
        var rowsOf = new LinkedHashMap<String, List<Line>>();
        lines.forEach(l -> rowsOf.computeIfAbsent(l.key(), _ -> new ArrayList<>()).add(l));
        var open = new LinkedHashMap<String, World.Open>();
        for (var moment : present) {
            var name = moment.line() == null ? moment.id().toString() : moment.line();
            open.put(moment.carePlacement() + "/" + name, moment);
        }
        var fresh = new ArrayList<PlannedMoments.Begun>();
        var shifted = new ArrayList<PlannedMoments.Shifted>();
        var ended = new ArrayList<World.Open>();
        var declined = new ArrayList<World.Open>();
        for (var child : children) {
            for (var rows : rowsOf.values()) {
                var first = rows.getFirst();
                if (first.careType() != child.careType()) {
                    continue;
                }
                var key = child.placement() + "/" + first.name();
                var moment = open.get(key);
                var asked =
                        ask(
                                rows,
                                child,
                                last.of(child.placement(), first),
                                wishes.since(child.placement(), first, begun),
                                today);
                if (asked.isPresent() && wishes.declines(child.placement(), asked.get().line())) {
                    if (moment != null) {
                        declined.add(moment);
                        open.remove(key);
                    }
                    continue;
                }
                asked.map(asks -> asks.reaching(moment, today))
                        .ifPresent(asks -> {
                            if (moment == null) {
                                var begins = begins(child, asks);
                                fresh.add(
                                        new PlannedMoments.Begun(
                                                begins.id(),
                                                child.placement(),
                                                asks.line(),
                                                asks.window()));
                                open.put(key, begins);
                            } else if (differs(moment, asks)) {
                                shifted.add(
                                        new PlannedMoments.Shifted(
                                                moment.id(), asks.line(), asks.window()));
                                open.put(key, moment.as(asks.line(), asks.window()));
                            }
                        });
            }
        }
        var careTypes = new LinkedHashMap<UUID, String>();
        children.forEach(child -> careTypes.put(child.placement(), child.careType() + "/"));
        open.values()
                .removeIf(moment -> {
                    var careType = careTypes.get(moment.carePlacement());
                    var gone = careType != null && isOver(moment, careType, rowsOf);
                    if (gone) {
                        ended.add(moment);
                    }
                    return gone;
                });
        return new Asked(fresh, shifted, ended, declined, List.copyOf(open.values()));
    }

    /** The first row of a line that still holds when its moment begins. */
    private static Optional<Ask> ask(
            List<Line> rows,
            World.Child child,
            @Nullable LocalDate last,
            LocalDate begun,
            LocalDate today) {
        var care = new Window.Care(child.birthDate(), child.fromDay(), child.throughDay());
        for (var row : rows) {
            var window = Window.next(row, care, last, begun, today);
            if (window.isPresent() && holds(row, window.get().opens())) {
                return Optional.of(new Ask(row, window.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean holds(Line row, LocalDate day) {
        return row.validThrough() == null || !day.isAfter(row.validThrough());
    }

    private static boolean differs(World.Open moment, Ask asks) {
        return !asks.window().opens().equals(moment.opensOn())
                || !asks.window().due().equals(moment.dueOn())
                || !asks.line().id().equals(moment.checklistLine())
                || !asks.line().title().equals(moment.title());
    }

    private static boolean isOver(
            World.Open moment, String careType, Map<String, List<Line>> rowsOf) {
        if (moment.line() == null) {
            return false;
        }
        var rows = rowsOf.get(careType + moment.line());
        return rows == null || !holds(rows.getLast(), moment.opensOn());
    }

    private static World.Open begins(World.Child child, Ask asks) {
        return new World.Open(
                MomentId.fresh().value(),
                child.placement(),
                asks.line().id(),
                asks.line().name(),
                asks.line().title(),
                asks.window().opens(),
                asks.window().due(),
                null,
                null,
                null,
                false);
    }
}
