package org.houvast.foundation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table of patterns of days, each from a day on until the next one begins: on which days somebody
 * comes or works.
 *
 * @param table {@code schema.table} with {@code id}, {@code from_day}, {@code through_day}, {@code
 *     days}
 * @param whose the column that says whose days they are
 */
public record DaysHeld(String table, String whose) {

    /**
     * From this day on these days hold; what was planned later gives way.
     *
     * @param through the last day, inclusive; {@code null} until further notice
     */
    public void hold(
            JdbcClient jdbc, Id who, DayPattern days, LocalDate from, @Nullable LocalDate through) {
        jdbc.sql("delete from %s where %s = :who and from_day >= :from".formatted(table, whose))
                .param("who", who.value())
                .param("from", from)
                .update();
        jdbc.sql(
                        """
                        update %s set through_day = cast(:from as date) - 1
                        where %s = :who and (through_day is null or through_day >= :from)
                        """
                                .formatted(table, whose))
                .param("who", who.value())
                .param("from", from)
                .update();
        jdbc.sql(
                        """
                        insert into %s (id, %s, from_day, through_day, days)
                        values (:id, :who, :from, :through, :days)
                        """
                                .formatted(table, whose))
                .param("id", Id.fresh())
                .param("who", who.value())
                .param("from", from)
                .param("through", through)
                .param("days", days.text())
                .update();
    }
}
