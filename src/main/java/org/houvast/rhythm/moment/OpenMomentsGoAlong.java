package org.houvast.rhythm.moment;

import java.time.LocalDate;
import java.util.List;
import org.houvast.access.Part;
import org.houvast.access.Parts;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Rows;
import org.houvast.mentorship.OpenMatters;
import org.houvast.mentorship.Sentence;
import org.houvast.rhythm.MomentKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The moments that are open go along when a child gets another mentor. */
@Component
class OpenMomentsGoAlong implements OpenMatters {

    private static final int MOST = 6;

    private record Row(
            MomentKind kind, String title, LocalDate dueOn, @Nullable LocalDate plannedOn) {}

    private final Parts parts;
    private final JdbcClient jdbc;

    OpenMomentsGoAlong(Parts parts, JdbcClient jdbc) {
        this.parts = parts;
        this.jdbc = jdbc;
    }

    @Override
    public List<Sentence> open(CarePlacementId child, LocalDate today) {
        if (!parts.isOn(Part.YEAR_PLAN)) {
            return List.of();
        }
        return jdbc
                .sql(
                        """
                        select m.kind, m.title, m.due_on, m.planned_on from rhythm.moment m
                        where m.care_placement = :child and m.state = 'OPEN'
                        order by coalesce(m.planned_on, m.due_on), m.id limit :most
                        """)
                .param("child", child.value())
                .param("most", MOST)
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .map(row -> {
                    var planned = row.plannedOn();
                    Object what =
                            row.title().isEmpty() ? Sentence.of(row.kind().key()) : row.title();
                    return planned == null || planned.isBefore(today)
                            ? Sentence.of("rhythm.goes-along.until", what, row.dueOn())
                            : Sentence.of("rhythm.goes-along.planned", what, planned);
                })
                .toList();
    }
}
