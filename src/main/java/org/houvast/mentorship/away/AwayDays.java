package org.houvast.mentorship.away;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Rows;
import org.houvast.organisation.LocationId;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When a mentor is away, and who is there for the children on those days. */
@Component
class AwayDays {

    /** A time away, both days included; absences that overlap or join are one. */
    record Time(LocalDate fromDay, LocalDate throughDay) {}

    /**
     * A child that comes on a day on which its mentor is away.
     *
     * @param taker who takes over; {@code null} for nobody
     * @param chosen whether a person chose so for this day; otherwise it is the fixed stand-in
     */
    record Child(
            LocalDate day,
            CarePlacementId placement,
            UUID child,
            String givenName,
            String emblem,
            LocationId location,
            @Nullable StaffId taker,
            @Nullable String takerName,
            @Nullable String takerSurname,
            boolean chosen) {}

    private final JdbcClient jdbc;

    AwayDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The time that holds a day, or else the first one after it. */
    Optional<Time> time(StaffId staff, LocalDate day) {
        return jdbc.sql(
                        """
                        select a.from_day, a.through_day from organisation.away_card a
                        where a.staff = :staff and a.through_day >= :day order by a.from_day limit 1
                        """)
                .param("staff", staff.value())
                .param("day", day)
                .query(Rows.of(Time.class))
                .optional();
    }

    /** The last time that ended before a day, and not longer ago than so many days. */
    Optional<Time> before(StaffId staff, LocalDate day, int days) {
        return jdbc.sql(
                        """
                        select a.from_day, a.through_day from organisation.away_card a
                        where a.staff = :staff and a.through_day < :day
                            and a.through_day >= cast(:day as date) - :days
                        order by a.from_day desc limit 1
                        """)
                .param("staff", staff.value())
                .param("day", day)
                .param("days", days)
                .query(Rows.of(Time.class))
                .optional();
    }

    /** Who comes from one day through another while the mentor is away, by day and name. */
    List<Child> children(StaffId mentor, LocalDate from, LocalDate through) {
        return jdbc.sql(
                        """
                        select d.day, c.placement, c.child, c.called as given_name, c.emblem, c.location, o.taker,
                            s.called as taker_name, s.surname as taker_surname, o.chosen
                        from (select cast(g as date) as day
                            from generate_series(cast(:from as date), cast(:through as date), interval '1 day') g) d
                        cross join lateral mentorship.taken_over(d.day) o
                        join lateral child.on_day(d.day) k on k.placement = o.care_placement and k.parts > 0
                        join child.child_card c on c.placement = k.placement
                        left join organisation.staff_card s on s.id = o.taker
                        where o.mentor = :mentor and o.away
                        order by d.day, c.called, c.placement
                        """)
                .param("mentor", mentor.value())
                .param("from", from)
                .param("through", through)
                .query(Rows.of(Child.class))
                .list();
    }
}
