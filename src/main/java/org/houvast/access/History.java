package org.houvast.access;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.access.history.HistoryPage;
import org.houvast.access.history.HistoryPage.Change;
import org.houvast.access.history.HistoryPage.Entry;
import org.houvast.access.history.HistoryPage.Kind;
import org.houvast.access.history.HistoryPage.Value;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.Days;
import org.houvast.foundation.Id;
import org.houvast.foundation.Rows;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was changed of a thing, by whom and what stood there before. The database writes it itself
 * for each table that says so in its migration: {@code call access.keep_history('child.child',
 * 'id')}. It goes with the thing that it is about.
 */
@Component
public class History {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Days days;

    History(JdbcClient jdbc, Days days) {
        this.jdbc = jdbc;
        this.days = days;
    }

    /**
     * One column of one change.
     *
     * @param change which change, the newest has the highest
     * @param isNew whether the row was new
     * @param went whether the row went
     * @param isThing whether it is the thing itself, not one of its rows
     */
    private record Cell(
            long change,
            String who,
            Instant changedAt,
            String place,
            boolean isNew,
            boolean went,
            boolean isThing,
            String field,
            @Nullable String about,
            @Nullable String beforeIt,
            @Nullable String afterIt) {

        String column() {
            return place + "." + field;
        }
    }

    /**
     * The fragment at the foot of a page: a folded history. Whoever includes it has asked whether
     * the actor may see this thing, and its past.
     *
     * @param subjects ids that the migrations named: of the thing itself, and of its parts
     */
    public Page of(Actor actor, Collection<? extends Id> subjects, Telling telling) {
        var cells =
                cells(subjects, telling.schema()).stream()
                        .filter(cell -> telling.kinds().containsKey(cell.column()))
                        .toList();
        var spoken = new Spoken(telling, cells);
        var entries = new LinkedHashMap<List<Object>, List<Cell>>();
        cells.forEach(cell ->
                entries.computeIfAbsent(
                                List.of(cell.changedAt(), cell.who()), _ -> new ArrayList<>())
                        .add(cell));
        var zone = days.zone(actor.organiser());
        return new HistoryPage(
                entries.values().stream()
                        .map(group -> entry(group, spoken, zone))
                        .filter(entry -> !entry.changes().isEmpty())
                        .toList(),
                cells.stream().map(Cell::change).distinct().count() >= MOST);
    }

    private List<Cell> cells(Collection<? extends Id> subjects, String schema) {
        return jdbc.sql(
                        """
                        select h.id as change, coalesce(a.display_name, '') as who, h.changed_at,
                            split_part(h.kept_of, '.', 2) as place, h.before_it is null as is_new,
                            h.after_it is null as went, h.about = '{}' as is_thing, f.field,
                            access.told(h.about -> f.field) as about,
                            access.told(h.before_it -> f.field) as before_it,
                            access.told(h.after_it -> f.field) as after_it
                        from (select id, account, changed_at, kept_of, about, before_it, after_it
                            from access.history
                            where subject = any(:subjects) and kept_of like :tables
                            order by id desc limit :most) h
                        left join access.account a on a.id = h.account
                        cross join lateral (select distinct jsonb_object_keys(
                            coalesce(h.before_it, '{}') || coalesce(h.after_it, '{}') || h.about) as field) f
                        order by h.id desc
                        """)
                .param("subjects", subjects.stream().map(Id::value).toArray(UUID[]::new))
                .param("tables", schema + ".%")
                .param("most", MOST)
                .query(Rows.of(Cell.class))
                .list();
    }

    private static Entry entry(List<Cell> group, Spoken spoken, ZoneId zone) {
        var first = group.getFirst();
        var at = first.changedAt().atZone(zone);
        var byChange =
                group.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Cell::change, LinkedHashMap::new, Collectors.toList()));
        var changes = new ArrayList<Change>();
        byChange.values().forEach(cells -> changes.addAll(spoken.changes(cells)));
        return new Entry(at.toLocalDate(), at.toLocalTime(), first.who(), withoutPutBack(changes));
    }

    /** What was taken away and put back in one go did not change. */
    private static List<Change> withoutPutBack(List<Change> changes) {
        var left = new ArrayList<>(changes);
        for (var added : changes) {
            if (added.kind() == Kind.ADDED) {
                var same =
                        new Change(
                                Kind.WENT,
                                added.key(),
                                added.about(),
                                added.after(),
                                added.before());
                if (left.contains(same)) {
                    left.remove(same);
                    left.remove(added);
                }
            }
        }
        return List.copyOf(left);
    }

    /** Values in words, with the names of all ids looked up together. */
    private static final class Spoken {

        private final Telling telling;
        private final Map<String, Map<UUID, String>> names = new HashMap<>();

        Spoken(Telling telling, List<Cell> cells) {
            this.telling = telling;
            telling.kinds()
                    .forEach((column, kind) -> {
                        if (kind instanceof Telling.Named named) {
                            var ids = ids(cells, column);
                            names.put(column, ids.isEmpty() ? Map.of() : named.names().apply(ids));
                        }
                    });
        }

        private static Set<UUID> ids(List<Cell> cells, String column) {
            var ids = new LinkedHashSet<UUID>();
            for (var cell : cells) {
                if (cell.column().equals(column)) {
                    for (var text : values(cell)) {
                        ids.add(UUID.fromString(text));
                    }
                }
            }
            return ids;
        }

        private static List<String> values(Cell cell) {
            var values = new ArrayList<String>();
            for (var value : new @Nullable String[] {cell.about(), cell.beforeIt(), cell.afterIt()})
                if (value != null) {
                    values.add(value);
                }
            return values;
        }

        /** A row that came or went is one change; of another each column is. */
        List<Change> changes(List<Cell> cells) {
            var first = cells.getFirst();
            var ordered =
                    telling.columns().stream()
                            .flatMap(c -> cells.stream().filter(cell -> cell.column().equals(c)))
                            .toList();
            if (first.isThing() && first.isNew()) {
                return List.of(new Change(Kind.BEGAN, row(first), List.of(), List.of(), List.of()));
            }
            if (first.isNew() || first.went()) {
                return List.of(
                        new Change(
                                first.isNew() ? Kind.ADDED : Kind.WENT,
                                row(first),
                                List.of(),
                                all(ordered, Cell::beforeIt),
                                all(ordered, Cell::afterIt)));
            }
            var about = all(ordered, Cell::about);
            return ordered.stream()
                    .filter(cell -> !Objects.equals(cell.beforeIt(), cell.afterIt()))
                    .map(cell ->
                            new Change(
                                    Kind.CHANGED,
                                    key(cell),
                                    about,
                                    one(cell, cell.beforeIt(), false),
                                    one(cell, cell.afterIt(), false)))
                    .toList();
        }

        private List<Value> all(
                List<Cell> cells, java.util.function.Function<Cell, @Nullable String> what) {
            return cells.stream()
                    .flatMap(cell -> one(cell, what.apply(cell), labelled(cell)).stream())
                    .toList();
        }

        /** A day among other values says which day it is; a name speaks for itself. */
        private boolean labelled(Cell cell) {
            return telling.kinds().get(cell.column()) instanceof Telling.Day;
        }

        private List<Value> one(Cell cell, @Nullable String value, boolean labelled) {
            if (value == null || value.isEmpty()) {
                return List.of();
            }
            var label = labelled ? key(cell) : null;
            return switch (Objects.requireNonNull(telling.kinds().get(cell.column()))) {
                case Telling.AsItIs _ -> List.of(Value.text(label, plain(value)));
                case Telling.YesOrNo _ ->
                        List.of(Value.words(label, "access.history.value." + value));
                case Telling.Day _ -> List.of(Value.day(label, LocalDate.parse(value)));
                case Telling.Pattern _ -> List.of(Value.pattern(label, DayPattern.parse(value)));
                case Telling.OneOf few ->
                        Stream.of(value.split(", "))
                                .map(each -> Value.words(label, few.prefix() + each))
                                .toList();
                case Telling.Named _ ->
                        List.of(
                                Value.text(
                                        label,
                                        names.getOrDefault(cell.column(), Map.of())
                                                .getOrDefault(UUID.fromString(value), "–")));
            };
        }

        /** 24.00 is 24. */
        private static String plain(String value) {
            return value.matches("\\d+\\.\\d+")
                    ? new BigDecimal(value).stripTrailingZeros().toPlainString()
                    : value;
        }

        private String row(Cell cell) {
            return telling.schema() + ".history." + cell.place();
        }

        private String key(Cell cell) {
            return row(cell) + "." + cell.field();
        }
    }
}
