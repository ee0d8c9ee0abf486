package org.houvast.child;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows with a {@code care_placement} and a {@code version} that come along when two files of one
 * child are put together.
 */
public abstract class RowsComeAlong implements Belongings {

    private final JdbcClient jdbc;
    private final String table;
    private final String which;

    /**
     * @param table {@code schema.table}
     * @param which the condition on a row {@code o} that may move to the placement {@code :to}
     */
    protected RowsComeAlong(JdbcClient jdbc, String table, String which) {
        this.jdbc = jdbc;
        this.table = table;
        this.which = which;
    }

    @Override
    public String table() {
        return table;
    }

    @Override
    public List<UUID> move(CarePlacementId from, CarePlacementId to) {
        return jdbc.sql(
                        """
                        update %s o set care_placement = :to, version = version + 1
                        where o.care_placement = :from and (%s) returning o.id
                        """
                                .formatted(table, which))
                .param("from", from.value())
                .param("to", to.value())
                .query((row, n) -> Objects.requireNonNull(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public void moveBack(List<UUID> rows, CarePlacementId to) {
        jdbc.sql(
                        "update %s set care_placement = :to, version = version + 1 where id = any(:rows)"
                                .formatted(table))
                .param("rows", rows.toArray(UUID[]::new))
                .param("to", to.value())
                .update();
    }
}
