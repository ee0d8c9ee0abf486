package org.houvast.observation.timeline;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.houvast.child.Belongings;
import org.houvast.child.CarePlacementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes come along when two files of one child are put together. */
@Component
class NotesComeAlong implements Belongings {

    private final JdbcClient jdbc;

    NotesComeAlong(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String table() {
        return "observation.entry";
    }

    @Override
    public List<UUID> move(CarePlacementId from, CarePlacementId to) {
        return jdbc.sql(
                        "update observation.entry set care_placement = :to, version = version + 1 where care_placement = :from returning id")
                .param("from", from.value())
                .param("to", to.value())
                .query((row, n) -> Objects.requireNonNull(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public void moveBack(List<UUID> rows, CarePlacementId to) {
        jdbc.sql(
                        "update observation.entry set care_placement = :to, version = version + 1 where id = any(:rows)")
                .param("rows", rows.toArray(UUID[]::new))
                .param("to", to.value())
                .update();
    }
}
