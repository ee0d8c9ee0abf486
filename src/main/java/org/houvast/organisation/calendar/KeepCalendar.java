package org.houvast.organisation.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.foundation.Days;
import org.houvast.foundation.Id;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.organisation.CalendarChanged;
import org.houvast.organisation.OrganisationAction;
import org.houvast.organisation.place.Zone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Says which school holidays hold here, and on which days locations are closed. */
@UseCase
class KeepCalendar {

    private final Access access;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Days days;

    KeepCalendar(Access access, JdbcClient jdbc, ApplicationEventPublisher events, Days days) {
        this.access = access;
        this.jdbc = jdbc;
        this.events = events;
        this.days = days;
    }

    /**
     * @param applies false for a published holiday that does not hold here
     * @throws Refusal {@code foundation.date-range.ends-before-it-starts}, {@code
     *     organisation.calendar.there-already}
     */
    void holiday(
            Actor actor,
            Zone zone,
            LocalDate from,
            LocalDate through,
            String name,
            boolean applies) {
        access.require(actor, OrganisationAction.CHANGE_CALENDAR);
        Refusal.when(through.isBefore(from), "foundation.date-range.ends-before-it-starts", from);
        try {
            jdbc.sql(
                            """
                            insert into organisation.own_holiday (id, region, from_day, through_day, name, applies)
                            values (:id, :zone, :from, :through, :name, :applies)
                            """)
                    .param("id", Id.fresh())
                    .param("zone", zone.name())
                    .param("from", from)
                    .param("through", through)
                    .param("name", name.strip())
                    .param("applies", applies)
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw new Refusal("organisation.calendar.there-already");
        }
        changed(actor);
    }

    /** What the organisation said of a holiday goes; what is published holds again. */
    void forget(Actor actor, UUID holiday) {
        access.require(actor, OrganisationAction.CHANGE_CALENDAR);
        if (jdbc.sql("delete from organisation.own_holiday where id = :id")
                        .param("id", holiday)
                        .update()
                == 0) {
            throw new NotVisible();
        }
        changed(actor);
    }

    /**
     * Closed on these days.
     *
     * @param typed as a person wrote or pasted them
     * @param location {@code null} for all locations that the actor may change
     * @return how many days at how many locations
     * @throws Refusal {@code organisation.calendar.unreadable}, {@code
     *     organisation.calendar.too-many}
     */
    int close(Actor actor, String typed, @Nullable String name, @Nullable UUID location) {
        access.require(actor, OrganisationAction.CHANGE_CALENDAR);
        var closed = TypedDays.read(typed);
        changed(actor);
        return jdbc.sql(
                        """
                        insert into organisation.closing_day (location, day, name)
                        select l.id, d.day, :name
                        from organisation.location l cross join unnest(cast(:days as date[])) as d (day)
                        where (cast(:location as uuid) is null or l.id = :location)
                            and (l.ended_on is null or l.ended_on >= d.day) and %s
                        on conflict (organiser, location, day) do update set name = excluded.name
                        """
                                .formatted(access.rows(OrganisationAction.CHANGE_LOCATION, "l.id")))
                .param("name", name == null || name.isBlank() ? null : name.strip())
                .param("days", closed.stream().map(LocalDate::toString).toArray(String[]::new))
                .param("location", location)
                .param("today", days.today(actor.organiser()))
                .update();
    }

    /** Open on this day after all, at all locations that the actor may change. */
    void open(Actor actor, LocalDate day) {
        access.require(actor, OrganisationAction.CHANGE_CALENDAR);
        jdbc.sql(
                        "delete from organisation.closing_day c where c.day = :day and "
                                + access.rows(OrganisationAction.CHANGE_LOCATION, "c.location"))
                .param("day", day)
                .param("today", days.today(actor.organiser()))
                .update();
        changed(actor);
    }

    private void changed(Actor actor) {
        events.publishEvent(new CalendarChanged(actor.organiser()));
    }
}
