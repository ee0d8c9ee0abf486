package org.houvast.observation.timeline;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.houvast.child.Belongings;
import org.houvast.child.CarePlacementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Observations come along when two files of one child are put together. Of two that are open, the
 * one of the file that stays goes on.
 */
@Component
class ObservationsComeAlong implements Belongings {

    private final JdbcClient jdbc;

    ObservationsComeAlong(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String table() {
        return "observation.observation";
    }

    @Override
    public List<UUID> move(CarePlacementId from, CarePlacementId to) {
        return jdbc.sql(
                        """
                        update observation.observation o set care_placement = :to, version = version + 1
                        where o.care_placement = :from and (o.closed_on is not null or not exists (
                            select 1 from observation.observation x
                            where x.care_placement = :to and x.closed_on is null))
                        returning o.id
                        """)
                .param("from", from.value())
                .param("to", to.value())
                .query((row, n) -> Objects.requireNonNull(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public void moveBack(List<UUID> rows, CarePlacementId to) {
        jdbc.sql(
                        "update observation.observation set care_placement = :to, version = version + 1 where id = any(:rows)")
                .param("rows", rows.toArray(UUID[]::new))
                .param("to", to.value())
                .update();
    }
}
