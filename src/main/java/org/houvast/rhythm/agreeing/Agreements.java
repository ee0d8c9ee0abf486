package org.houvast.rhythm.agreeing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.organisation.CareType;
import org.houvast.rhythm.MomentKind;
import org.houvast.rhythm.checklist.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The lines of the organiser's checklists, and what becomes of them when one changes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Agreements {

    /**
     * What a change does to the rows of a line.
     *
     * @param before the row that is changed; {@code null} for a new line
     * @param now that row as it will be; {@code null} when it is as if it never was
     * @param after a row that follows on it; {@code null} for none
     */
    record Change(@Nullable Agreement before, @Nullable Agreement now, @Nullable Agreement after) {

        /** The lines as they will be. */
        List<Line> in(List<Line> lines) {
            var changed = new ArrayList<Line>();
            for (var line : lines) {
                if (before == null || !line.id().equals(before.id())) {
                    changed.add(line);
                } else if (now != null) {
                    changed.add(now.line());
                    if (after != null) {
                        changed.add(after.line());
                    }
                }
            }
            if (before == null && now != null) {
                changed.add(now.line());
            }
            return changed;
        }
    }

    private static final String SELECT =
            """
            select l.id, l.care_type, l.line as name, l.kind, l.title, l.guide, l.first_after_days,
                l.first_from, l.every_months, l.window_days, l.required, l.source, l.valid_from,
                l.valid_through, l.version
            from rhythm.checklist_line l
            where l.first_after_days is not null and l.first_from is not null
            """;

    private final JdbcClient jdbc;

    Agreements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Agreement> all() {
        return jdbc.sql(SELECT + "order by l.care_type, l.position, l.line, l.valid_from")
                .query(Rows.of(Agreement.class))
                .list();
    }

    Agreement get(UUID id) {
        return jdbc.sql(SELECT + "and l.id = :id")
                .param("id", id)
                .query(Rows.of(Agreement.class))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    private Optional<LocalDate> nextOf(Agreement line) {
        return jdbc.sql(
                        """
                        select min(valid_from) from rhythm.checklist_line
                        where care_type = :care_type and line = :line and valid_from > :from
                        having min(valid_from) is not null
                        """)
                .param("care_type", line.careType().name())
                .param("line", line.name())
                .param("from", line.validFrom())
                .query(LocalDate.class)
                .optional();
    }

    /**
     * What filling in a form comes down to. Other words hold at once; what happens at other times
     * holds from the day that was filled in, and until then it stays as it was.
     *
     * @throws Refusal {@code rhythm.checklist.in-the-past}, {@code rhythm.checklist.changes-again},
     *     {@code rhythm.checklist.per-quarter}
     */
    Change changed(Agreement line, UUID fresh, LineForm form, LocalDate today) {
        fits(form);
        var same = line.with(line.id(), form, line.validFrom());
        if (!same.happensAtOtherTimesThan(line)) {
            return new Change(line, same, null);
        }
        Refusal.when(form.from().isBefore(today), "rhythm.checklist.in-the-past");
        nextOf(line)
                .ifPresent(next ->
                        Refusal.when(
                                !form.from().isBefore(next), "rhythm.checklist.changes-again"));
        if (!form.from().isAfter(line.validFrom())) {
            return new Change(line, line.with(line.id(), form, form.from()), null);
        }
        return new Change(
                line, line.through(form.from().minusDays(1)), line.with(fresh, form, form.from()));
    }

    /** Only the quarterly overview follows the quarters of the year. */
    private static void fits(LineForm form) {
        Refusal.when(
                (form.kind() == MomentKind.QUARTER_UPDATE) != (form.start() == Start.AFTER_QUARTER),
                "rhythm.checklist.per-quarter");
    }

    /**
     * @throws Refusal {@code rhythm.checklist.in-the-past}, {@code rhythm.checklist.per-quarter}
     */
    Change added(CareType careType, UUID fresh, LineForm form, LocalDate today) {
        fits(form);
        Refusal.when(form.from().isBefore(today), "rhythm.checklist.in-the-past");
        return new Change(null, Agreement.fresh(fresh, careType, form), null);
    }

    /**
     * @param lastDay {@code null} lets it go on
     * @throws Refusal {@code rhythm.checklist.ends-in-the-past}, {@code
     *     rhythm.checklist.changes-again}
     */
    Change ended(Agreement line, @Nullable LocalDate lastDay, LocalDate today) {
        Refusal.when(
                lastDay != null && lastDay.isBefore(today.minusDays(1)),
                "rhythm.checklist.ends-in-the-past");
        Refusal.when(nextOf(line).isPresent(), "rhythm.checklist.changes-again");
        return new Change(line, line.through(lastDay), null);
    }

    /**
     * @param version what was read
     * @throws Refusal {@code rhythm.checklist.changed-meanwhile}
     */
    void keep(Change change, int version) {
        var before = change.before();
        var now = change.now();
        if (before == null && now != null) {
            insert(now, 1_000);
        } else if (before != null && now != null) {
            update(now, version);
            if (change.after() != null) {
                insert(change.after(), positionOf(before.id()));
            }
        }
    }

    private int positionOf(UUID id) {
        return jdbc.sql("select position from rhythm.checklist_line where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private void update(Agreement line, int version) {
        int changed =
                jdbc.sql(
                                """
                                update rhythm.checklist_line set kind = :kind, title = :title, guide = :guide,
                                    first_after_days = :after, first_from = :first, every_months = :every,
                                    window_days = :window, required = :required, valid_from = :from,
                                    valid_through = :through, version = version + 1
                                where id = :id and version = :version
                                """)
                        .params(values(line))
                        .param("version", version)
                        .update();
        Refusal.when(changed == 0, "rhythm.checklist.changed-meanwhile");
    }

    private void insert(Agreement line, int position) {
        jdbc.sql(
                        """
                        insert into rhythm.checklist_line (id, care_type, line, kind, title, guide,
                            first_after_days, first_from, every_months, window_days, required, source,
                            valid_from, valid_through, position)
                        values (:id, :care_type, :line, :kind, :title, :guide, :after, :first, :every,
                            :window, :required, :source, :from, :through, :position)
                        """)
                .params(values(line))
                .param("care_type", line.careType().name())
                .param("line", line.name())
                .param("source", line.source())
                .param("position", position)
                .update();
    }

    private static Map<String, @Nullable Object> values(Agreement line) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", line.id());
        values.put("kind", line.kind().name());
        values.put("title", line.title());
        values.put("guide", line.guide());
        values.put("after", line.firstAfterDays());
        values.put("first", line.firstFrom().name());
        values.put("every", line.everyMonths());
        values.put("window", line.windowDays());
        values.put("required", line.required());
        values.put("from", line.validFrom());
        values.put("through", line.validThrough());
        return values;
    }
}
