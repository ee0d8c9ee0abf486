package org.houvast.organisation.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.Id;
import org.houvast.foundation.Rows;
import org.houvast.organisation.OrganisationAction;
import org.houvast.organisation.Workplace;
import org.houvast.organisation.past.Past;
import org.houvast.organisation.place.Zone;
import org.houvast.ui.Problems;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows the school holidays and closing days to come. */
@Answer
class ShowCalendar {

    private final Access access;
    private final Workplace workplace;
    private final Past past;
    private final JdbcClient jdbc;
    private final Days days;

    ShowCalendar(Access access, Workplace workplace, Past past, JdbcClient jdbc, Days days) {
        this.access = access;
        this.workplace = workplace;
        this.past = past;
        this.jdbc = jdbc;
        this.days = days;
    }

    private record ZoneRow(Zone zone) {}

    CalendarPage page(Actor actor, String typed, Problems problems) {
        access.require(actor, OrganisationAction.SEE_CALENDAR);
        var today = days.today(actor.organiser());
        var holidays = holidays(today);
        boolean may =
                !access.allowed(
                                actor,
                                actor.organiser().value(),
                                List.of(OrganisationAction.CHANGE_CALENDAR))
                        .isEmpty();
        var locations = workplace.locations();
        var ids =
                Stream.concat(
                                Stream.<Id>of(actor.organiser()),
                                locations.stream().map(Workplace.Location::id))
                        .toList();
        return new CalendarPage(
                today,
                zones().stream()
                        .map(zone ->
                                new CalendarPage.Holidays(
                                        zone,
                                        holidays.stream().filter(h -> h.zone() == zone).toList()))
                        .toList(),
                closing(today),
                locations,
                may,
                typed,
                may ? past.ofCalendar(actor, ids) : null,
                problems);
    }

    private List<Zone> zones() {
        return jdbc
                .sql(
                        "select distinct region as zone from organisation.location where region is not null order by region")
                .query(Rows.of(ZoneRow.class))
                .list()
                .stream()
                .map(ZoneRow::zone)
                .toList();
    }

    private List<CalendarPage.Holiday> holidays(LocalDate today) {
        return jdbc.sql(
                        """
                        select coalesce(o.region, h.region) as zone, coalesce(o.from_day, h.from_day) as from_day,
                            coalesce(o.through_day, h.through_day) as through_day, coalesce(o.name, h.name) as name,
                            o.id as own, coalesce(o.applies, true) as applies
                        from organisation.school_holiday h
                        full join organisation.own_holiday o on o.region = h.region and o.from_day = h.from_day
                        where coalesce(o.through_day, h.through_day) >= :today
                        order by 2, 1
                        """)
                .param("today", today)
                .query(Rows.of(CalendarPage.Holiday.class))
                .list();
    }

    private List<CalendarPage.Closing> closing(LocalDate today) {
        return jdbc.sql(
                        """
                        select c.day, max(c.name) as name, array_agg(l.name order by l.name) as locations
                        from organisation.closing_day c join organisation.location l on l.id = c.location
                        where c.day >= :today group by c.day order by c.day
                        """)
                .param("today", today)
                .query(Rows.of(CalendarPage.Closing.class))
                .list();
    }
}
