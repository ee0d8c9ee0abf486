package org.houvast.rhythm.checklist;

import org.houvast.foundation.Id;
import org.houvast.foundation.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How many moments a week of one mentor holds, as the organiser of the transaction chose. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class WeekLimit {

    /** More would be no limit. */
    public static final int MOST = 5;

    private final JdbcClient jdbc;

    WeekLimit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @return from 1 to {@link #MOST}; {@code null} when there is no limit
     */
    public @Nullable Integer perWeek() {
        return jdbc.sql("select per_week from rhythm.week_limit")
                .query(Integer.class)
                .optional()
                .orElse(null);
    }

    /**
     * @param perWeek {@code null} for no limit
     * @throws Refusal {@code rhythm.week-limit.out-of-bounds}
     */
    public void keep(@Nullable Integer perWeek) {
        if (perWeek == null) {
            jdbc.sql("delete from rhythm.week_limit").update();
            return;
        }
        Refusal.when(perWeek < 1 || perWeek > MOST, "rhythm.week-limit.out-of-bounds", MOST);
        jdbc.sql(
                        """
                        insert into rhythm.week_limit (id, per_week) values (:id, :per_week)
                        on conflict on constraint week_limit_organiser
                        do update set per_week = excluded.per_week
                        """)
                .param("id", Id.fresh())
                .param("per_week", perWeek)
                .update();
    }
}
