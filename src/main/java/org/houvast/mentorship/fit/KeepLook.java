package org.houvast.mentorship.fit;

import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Days;
import org.houvast.foundation.Id;
import org.houvast.foundation.UseCase;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.organisation.LocationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps that a person looked whether pairs still fit, and left them as they are. */
@UseCase
class KeepLook {

    private static final int LONGEST = 64;

    private final Access access;
    private final AuditTrail audit;
    private final Days days;
    private final JdbcClient jdbc;

    KeepLook(Access access, AuditTrail audit, Days days, JdbcClient jdbc) {
        this.access = access;
        this.audit = audit;
        this.days = days;
        this.jdbc = jdbc;
    }

    /**
     * @param seen what was on the screen; when that changed meanwhile, the pair is asked about
     *     again
     */
    void stays(Actor actor, CarePlacementId placement, String seen) {
        access.require(actor, MentorshipAction.CHOOSE_MENTOR, placement);
        keep(actor, null, placement.value(), seen.substring(0, Math.min(LONGEST, seen.length())));
        audit.changed(actor, MentorshipAction.CHOOSE_MENTOR, placement);
    }

    void looked(Actor actor, LocationId location) {
        access.require(actor, MentorshipAction.CHANGE_WISHES, location);
        keep(actor, location.value(), null, null);
    }

    private void keep(
            Actor actor, @Nullable UUID location, @Nullable UUID placement, @Nullable String seen) {
        jdbc.sql(
                        """
                        insert into mentorship.look (id, location, care_placement, seen, looked_on, looked_by)
                        values (:id, :location, :placement, :seen, :today, :account)
                        """)
                .param("id", Id.fresh())
                .param("location", location)
                .param("placement", placement)
                .param("seen", seen)
                .param("today", days.today(actor.organiser()))
                .param("account", actor.account().value())
                .update();
    }
}
