package org.houvast.rhythm.moment;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.houvast.child.Belongings;
import org.houvast.child.CarePlacementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done comes along when two files are put together; what is open is planned anew. */
@Component
class MomentsComeAlong implements Belongings {

    private final JdbcClient jdbc;

    MomentsComeAlong(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String table() {
        return "rhythm.moment";
    }

    @Override
    public List<UUID> move(CarePlacementId from, CarePlacementId to) {
        return jdbc.sql(
                        "update rhythm.moment set care_placement = :to, version = version + 1 where care_placement = :from and state <> 'OPEN' returning id")
                .param("from", from.value())
                .param("to", to.value())
                .query((row, n) -> Objects.requireNonNull(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public void moveBack(List<UUID> rows, CarePlacementId to) {
        jdbc.sql(
                        "update rhythm.moment set care_placement = :to, version = version + 1 where id = any(:rows)")
                .param("rows", rows.toArray(UUID[]::new))
                .param("to", to.value())
                .update();
    }
}
