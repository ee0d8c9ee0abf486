package org.houvast.rhythm.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.houvast.foundation.Days;
import org.houvast.foundation.Id;
import org.houvast.foundation.Rows;
import org.houvast.foundation.Tenant;
import org.houvast.library.ContentPack;
import org.houvast.library.Library;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The checklists of the organiser of the transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Checklists {

    private final JdbcClient jdbc;
    private final Library library;
    private final Days days;

    Checklists(JdbcClient jdbc, Library library, Days days) {
        this.jdbc = jdbc;
        this.library = library;
        this.days = days;
    }

    /**
     * Gives the organiser its own copy of the checklist for each kind of care that it offers and
     * has none for yet. What it has stays as it is.
     *
     * @param from the first day on which the copy holds
     */
    public void begin(LocalDate from) {
        var country = days.country(Objects.requireNonNull(Tenant.current().organiser()));
        jdbc.sql(
                        """
                        select distinct p.care_type from child.child_card p
                        where not exists (select 1 from rhythm.checklist_line l
                            where l.care_type = p.care_type)
                        """)
                .query(String.class)
                .list()
                .forEach(careType ->
                        library.checklistFor(careType, country)
                                .ifPresent(pack -> copy(pack, careType, from)));
    }

    private void copy(ContentPack pack, String careType, LocalDate from) {
        int position = 0;
        for (var line : pack.checklist()) {
            jdbc.sql(
                            """
                            insert into rhythm.checklist_line (id, care_type, line, kind, title, guide,
                                first_after_days, first_from, every_months, window_days, required,
                                source, valid_from, position)
                            values (:id, :care_type, :line, :kind, :title, :guide, :after, :from,
                                :every, :window, :required, :source, :valid_from, :position)
                            on conflict on constraint checklist_line_line do nothing
                            """)
                    .param("id", Id.fresh())
                    .param("care_type", careType)
                    .param("line", line.line())
                    .param("kind", line.kind())
                    .param("title", line.title())
                    .param("guide", line.guide())
                    .param("after", line.first().afterDays())
                    .param("from", line.first().from())
                    .param("every", line.everyMonths())
                    .param("window", line.windowDays())
                    .param("required", line.required())
                    .param("source", line.source())
                    .param("valid_from", from)
                    .param("position", position++)
                    .update();
        }
    }

    /** Whether the organiser has checklists of its own. */
    public boolean begun() {
        return jdbc.sql("select exists (select 1 from rhythm.checklist_line)")
                .query(Boolean.class)
                .single();
    }

    /** The lines that hold on a day or later; the rows of one line in the order of their days. */
    public List<Line> from(LocalDate day) {
        return jdbc.sql(
                        """
                        select id, care_type, line as name, kind, title, first_after_days, first_from,
                            every_months, window_days, required, valid_from, valid_through
                        from rhythm.checklist_line
                        where (valid_through is null or valid_through >= :day)
                            and first_after_days is not null and first_from is not null
                        order by care_type, position, line, valid_from
                        """)
                .param("day", day)
                .query(Rows.of(Line.class))
                .list();
    }
}
