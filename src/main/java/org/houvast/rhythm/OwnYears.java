package org.houvast.rhythm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.houvast.foundation.Rows;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The year of a mentor, asked by herself. One query. */
@Component
@Transactional
public class OwnYears {

    private static final int MONTHS = 12;

    private final JdbcClient jdbc;

    OwnYears(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            UUID placement,
            UUID child,
            String givenName,
            String emblem,
            UUID moment,
            MomentKind kind,
            boolean open,
            LocalDate opensOn,
            LocalDate dueOn,
            @Nullable LocalDate plannedOn,
            @Nullable LocalDate closedOn) {

        /** The day that counts: done then, late since then, or planned then. */
        LocalDate day(LocalDate today) {
            if (closedOn != null) {
                return closedOn;
            }
            return plannedOn == null || dueOn.isBefore(today) ? dueOn : plannedOn;
        }

        /** Whether it is time: its day has come, or it has none and its window is open. */
        boolean isNow(LocalDate today) {
            return open && !(plannedOn == null ? opensOn : plannedOn).isAfter(today);
        }
    }

    /**
     * The year in which {@code today} lies.
     *
     * @param mentor whose children
     */
    public OwnYear of(StaffId mentor, LocalDate today) {
        var rows =
                jdbc.sql(
                                """
                                select c.placement, c.child, c.called as given_name, c.emblem, m.id as moment, m.kind,
                                    m.state = 'OPEN' as open, m.opens_on, m.due_on, m.planned_on, m.closed_on
                                from mentorship.term_card t
                                join child.child_card c on c.placement = t.care_placement
                                join rhythm.moment m on m.care_placement = c.placement
                                where t.mentor = :mentor and t.valid @> cast(:today as date)
                                    and (c.through_day is null or c.through_day >= :today)
                                    and (m.state = 'OPEN' or m.closed_on >= :january)
                                order by c.given_name, c.name, c.placement, m.closed_on nulls last, m.due_on
                                """)
                        .param("mentor", mentor.value())
                        .param("today", today)
                        .param("january", today.withDayOfYear(1))
                        .query(Rows.of(Row.class))
                        .list();
        var observations =
                rows.stream().filter(row -> row.kind() == MomentKind.OBSERVATION).toList();
        return new OwnYear(
                today.getYear(),
                months(observations, today),
                children(observations, today),
                coming(rows));
    }

    private static List<OwnYear.Month> months(List<Row> rows, LocalDate today) {
        int[][] counts = new int[MONTHS][3];
        for (var row : rows) {
            var day = row.day(today);
            if (day.getYear() == today.getYear()) {
                int what = !row.open() ? 0 : row.dueOn().isBefore(today) ? 2 : 1;
                counts[day.getMonthValue() - 1][what]++;
            }
        }
        var months = new ArrayList<OwnYear.Month>();
        for (var count : counts) {
            months.add(new OwnYear.Month(count[0], count[1], count[2]));
        }
        return months;
    }

    private static List<OwnYear.Child> children(List<Row> rows, LocalDate today) {
        var children = new LinkedHashMap<UUID, OwnYear.Child>();
        for (var row : rows) {
            var progress = progress(row, today);
            if (progress != null) {
                children.merge(
                        row.placement(),
                        new OwnYear.Child(
                                row.placement(),
                                row.child(),
                                row.givenName(),
                                row.emblem(),
                                progress,
                                row.plannedOn()),
                        OwnYears::weightier);
            }
        }
        return List.copyOf(children.values());
    }

    private static OwnYear.@Nullable Progress progress(Row row, LocalDate today) {
        if (!row.open()) {
            return OwnYear.Progress.ENOUGH;
        }
        if (row.isNow(today)) {
            return OwnYear.Progress.NOW;
        }
        return row.day(today).getYear() == today.getYear() ? OwnYear.Progress.LATER : null;
    }

    /** What is now counts more than what was done this year; that counts more than what comes. */
    private static OwnYear.Child weightier(OwnYear.Child one, OwnYear.Child other) {
        return List.of(one, other).stream()
                .min(
                        Comparator.comparingInt(child ->
                                switch (child.progress()) {
                                    case NOW -> 0;
                                    case ENOUGH -> 1;
                                    case LATER -> 2;
                                }))
                .orElse(one);
    }

    private static List<OwnYear.Coming> coming(List<Row> rows) {
        return rows.stream()
                .filter(Row::open)
                .sorted(Comparator.comparing(OwnYears::when).thenComparing(Row::moment))
                .map(row ->
                        new OwnYear.Coming(
                                row.moment(),
                                row.placement(),
                                row.child(),
                                row.givenName(),
                                row.emblem(),
                                row.kind(),
                                row.opensOn(),
                                row.dueOn(),
                                row.plannedOn()))
                .toList();
    }

    private static LocalDate when(Row row) {
        return row.plannedOn() == null ? row.dueOn() : row.plannedOn();
    }
}
