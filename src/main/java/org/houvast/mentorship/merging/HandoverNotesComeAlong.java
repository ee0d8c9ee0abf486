package org.houvast.mentorship.merging;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.houvast.child.Belongings;
import org.houvast.child.CarePlacementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What mentors wrote for the next one is read in the file that stays, as an earlier note. */
@Component
class HandoverNotesComeAlong implements Belongings {

    private final JdbcClient jdbc;

    HandoverNotesComeAlong(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String table() {
        return "mentorship.handover_note";
    }

    @Override
    public List<UUID> move(CarePlacementId from, CarePlacementId to) {
        return jdbc.sql(
                        """
                        update mentorship.handover_note n set mentorship = t.id,
                            came_from = coalesce(n.came_from, f.id)
                        from mentorship.mentorship f, mentorship.mentorship t
                        where f.care_placement = :from and t.care_placement = :to and n.mentorship = f.id
                        returning n.id
                        """)
                .param("from", from.value())
                .param("to", to.value())
                .query((row, n) -> Objects.requireNonNull(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public void moveBack(List<UUID> rows, CarePlacementId to) {
        jdbc.sql(
                        """
                        update mentorship.handover_note n set mentorship = m.id, came_from = nullif(n.came_from, m.id)
                        from mentorship.mentorship m
                        where m.care_placement = :to and n.id = any(:rows)
                        """)
                .param("rows", rows.toArray(UUID[]::new))
                .param("to", to.value())
                .update();
    }
}
