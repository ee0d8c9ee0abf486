package org.houvast.observation.look;

import java.time.LocalDate;
import java.util.List;
import org.houvast.access.Part;
import org.houvast.access.Parts;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Rows;
import org.houvast.mentorship.OpenMatters;
import org.houvast.mentorship.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An observation that runs goes along when a child gets another mentor. */
@Component
class OpenObservationGoesAlong implements OpenMatters {

    private record Row(LocalDate openedOn, int notes) {}

    private final Parts parts;
    private final JdbcClient jdbc;

    OpenObservationGoesAlong(Parts parts, JdbcClient jdbc) {
        this.parts = parts;
        this.jdbc = jdbc;
    }

    @Override
    public List<Sentence> open(CarePlacementId child, LocalDate today) {
        if (!parts.isOn(Part.NOTES)) {
            return List.of();
        }
        return jdbc
                .sql(
                        """
                        select o.opened_on, (select count(*)::int from observation.entry e
                            where e.observation = o.id and e.taken_back_at is null) as notes
                        from observation.observation o
                        where o.care_placement = :child and o.closed_on is null
                        order by o.opened_on, o.id
                        """)
                .param("child", child.value())
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .map(row -> Sentence.of("observation.goes-along", row.openedOn(), row.notes()))
                .toList();
    }
}
