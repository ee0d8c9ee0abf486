package org.houvast.rhythm.moment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.access.Part;
import org.houvast.access.Parts;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Id;
import org.houvast.foundation.Rows;
import org.houvast.mentorship.MomentsOfDay;
import org.houvast.mentorship.Sentence;
import org.houvast.rhythm.MomentKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is planned with the child itself; what is for colleagues or parents is not told. */
@Component
class MomentsOfToday implements MomentsOfDay {

    private record Row(CarePlacementId child, MomentKind kind) {}

    private final Parts parts;
    private final JdbcClient jdbc;

    MomentsOfToday(Parts parts, JdbcClient jdbc) {
        this.parts = parts;
        this.jdbc = jdbc;
    }

    @Override
    public Map<CarePlacementId, List<Sentence>> of(
            Collection<CarePlacementId> children, LocalDate day) {
        if (children.isEmpty() || !parts.isOn(Part.YEAR_PLAN)) {
            return Map.of();
        }
        return jdbc
                .sql(
                        """
                        select m.care_placement as child, m.kind from rhythm.moment m
                        where m.care_placement = any(:children) and m.state = 'OPEN' and m.planned_on = :day
                            and m.kind in ('OBSERVATION', 'CHILD_EVALUATION')
                        order by m.kind
                        """)
                .param("children", children.stream().map(Id::value).toArray(UUID[]::new))
                .param("day", day)
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .collect(
                        groupingBy(
                                Row::child,
                                mapping(
                                        row -> Sentence.of("rhythm.of-day." + row.kind().name()),
                                        toList())));
    }
}
