package org.houvast.mentorship.proposals;

import java.util.List;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.foundation.Days;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.organisation.LocationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The locations for which someone may see who is without. */
@Component
class OwnLocations {

    private final Access access;
    private final JdbcClient jdbc;
    private final Days days;

    OwnLocations(Access access, JdbcClient jdbc, Days days) {
        this.access = access;
        this.jdbc = jdbc;
        this.days = days;
    }

    List<LocationId> of(Actor actor) {
        return jdbc.sql(
                        """
                        select l.id from organisation.location_card l where %s order by l.name, l.id
                        """
                                .formatted(
                                        access.rows(MentorshipAction.SEE_WHO_IS_WITHOUT, "l.id")))
                .param("today", days.today(actor.organiser()))
                .query((row, n) -> new LocationId(row.getObject("id", UUID.class)))
                .list();
    }
}
