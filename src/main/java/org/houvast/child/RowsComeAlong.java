package org.houvast.child;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows with a {@code care_placement} that come along when two files of one child are put together.
 */
public abstract class RowsComeAlong implements Belongings {

    private final JdbcClient jdbc;
    private final String table;
    private final String which;
    private final String counted;

    /** Rows of a table that counts its versions. */
    protected RowsComeAlong(JdbcClient jdbc, String table, String which) {
        this(jdbc, table, which, true);
    }

    /**
     * @param table {@code schema.table}
     * @param which the condition on a row {@code o} that may move to the placement {@code :to}
     * @param counted whether the table counts its versions
     */
    protected RowsComeAlong(JdbcClient jdbc, String table, String which, boolean counted) {
        this.jdbc = jdbc;
        this.table = table;
        this.which = which;
        this.counted = counted ? ", version = version + 1" : "";
    }

    @Override
    public String table() {
        return table;
    }

    @Override
    public List<UUID> move(CarePlacementId from, CarePlacementId to) {
        return jdbc.sql(
                        """
                        update %s o set care_placement = :to%s
                        where o.care_placement = :from and (%s) returning o.id
                        """
                                .formatted(table, counted, which))
                .param("from", from.value())
                .param("to", to.value())
                .query((row, n) -> Objects.requireNonNull(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public void moveBack(List<UUID> rows, CarePlacementId to) {
        jdbc.sql(
                        "update %s set care_placement = :to%s where id = any(:rows)"
                                .formatted(table, counted))
                .param("rows", rows.toArray(UUID[]::new))
                .param("to", to.value())
                .update();
    }
}
