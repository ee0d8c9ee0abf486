package org.houvast.learning.arranging;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Rows;
import org.houvast.trainee.Placements;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who works at a location on a day when a group has nobody. */
@Answer
public class WhoCouldCome {

    /** A colleague of another group. */
    public record Colleague(UUID staff, String givenName) {}

    private final JdbcClient jdbc;

    WhoCouldCome(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who works at the trainee's location then, by name. */
    public List<Colleague> come(Placements.Card card, DayOfWeek weekday, LocalDate day) {
        return jdbc.sql(
                        """
                        select distinct s.id as staff, s.called as given_name
                        from organisation.group_card g
                        join organisation.staff_group_card sg on sg.care_group = g.id and sg.valid @> cast(:day as date)
                        join organisation.staff_card s on s.id = sg.staff and (s.left_on is null or s.left_on >= :day)
                        join organisation.staff_days_card d on d.staff = s.id and d.valid @> cast(:day as date)
                        where g.location = :location
                            and (foundation.week_mask(d.days) >> (3 * (:weekday - 1))) & 7 <> 0
                            and not exists (select 1 from organisation.absence_card a
                                where a.staff = s.id and a.valid @> cast(:day as date))
                        order by s.called, s.id
                        """)
                .param("day", day)
                .param("location", card.location())
                .param("weekday", weekday.getValue())
                .query(Rows.of(Colleague.class))
                .list();
    }
}
