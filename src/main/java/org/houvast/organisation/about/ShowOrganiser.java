package org.houvast.organisation.about;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.Organisers;
import org.houvast.foundation.Rows;
import org.houvast.organisation.OrganisationAction;
import org.houvast.organisation.past.Past;
import org.houvast.organisation.place.Zone;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows the organisation itself. */
@Answer
class ShowOrganiser {

    private record Row(UUID id, String name, @Nullable Zone zone, List<String> leaders) {}

    private final Access access;
    private final Organisers organisers;
    private final Past past;
    private final JdbcClient jdbc;
    private final Days days;

    ShowOrganiser(Access access, Organisers organisers, Past past, JdbcClient jdbc, Days days) {
        this.access = access;
        this.organisers = organisers;
        this.past = past;
        this.jdbc = jdbc;
        this.days = days;
    }

    AboutPage page(Actor actor, @Nullable NameForm form, Problems problems) {
        access.require(actor, OrganisationAction.SEE_LOCATIONS);
        var organiser = organisers.get(actor.organiser());
        var today = days.today(actor.organiser());
        boolean change = access.may(actor, OrganisationAction.CHANGE_SETTINGS, actor.organiser());
        return new AboutPage(
                organiser,
                form == null ? organiser.name() : form.name(),
                admins(today),
                locations(today),
                change,
                change ? past.ofOrganiser(actor, List.of(actor.organiser())) : null,
                problems);
    }

    private List<AboutPage.Person> admins(LocalDate today) {
        return jdbc.sql(
                        """
                        select distinct s.id as staff, s.given_name || ' ' || s.surname as name
                        from organisation.duty d join organisation.staff s on s.id = d.staff
                        where d.kind = 'ADMIN' and daterange(d.from_day, d.through_day, '[]') @> cast(:today as date)
                            and (s.left_on is null or s.left_on >= :today)
                        order by name, staff
                        """)
                .param("today", today)
                .query(Rows.of(AboutPage.Person.class))
                .list();
    }

    private List<AboutPage.Location> locations(LocalDate today) {
        return jdbc
                .sql(
                        """
                        select l.id, l.name, l.region as zone,
                            array(select distinct s.given_name || ' ' || s.surname
                                from organisation.duty d join organisation.staff s on s.id = d.staff
                                where d.kind = 'LEADER' and (d.location is null or d.location = l.id)
                                    and daterange(d.from_day, d.through_day, '[]') @> cast(:today as date)
                                    and (s.left_on is null or s.left_on >= :today) order by 1) as leaders
                        from organisation.location l
                        where l.ended_on is null or l.ended_on >= :today order by l.name, l.id
                        """)
                .param("today", today)
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .map(row -> new AboutPage.Location(row.id(), row.name(), row.zone(), row.leaders()))
                .toList();
    }
}
