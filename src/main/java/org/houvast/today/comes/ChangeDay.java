package org.houvast.today.comes;

import java.util.Optional;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildAction;
import org.houvast.child.Children;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A colleague says that a child does not come today, or comes after all. */
@UseCase
class ChangeDay {

    private static final int NOT = 0;

    /**
     * What was changed.
     *
     * @param givenName the child
     * @param before the parts of today as they had been changed by hand before; empty when the day
     *     followed the pattern
     */
    record Changed(String givenName, Optional<Integer> before) {}

    private final Access access;
    private final AuditTrail audit;
    private final Children children;
    private final JdbcClient jdbc;
    private final Days days;

    ChangeDay(Access access, AuditTrail audit, Children children, JdbcClient jdbc, Days days) {
        this.access = access;
        this.audit = audit;
        this.children = children;
        this.jdbc = jdbc;
        this.days = days;
    }

    /** Not today. */
    Changed notToday(Actor actor, CarePlacementId placement) {
        return change(actor, placement, Optional.of(NOT));
    }

    /**
     * Today after all.
     *
     * @param parts the parts of today; empty for the usual ones
     */
    Changed today(Actor actor, CarePlacementId placement, Optional<Integer> parts) {
        return change(actor, placement, parts);
    }

    private Changed change(Actor actor, CarePlacementId placement, Optional<Integer> parts) {
        access.require(actor, ChildAction.CHANGE_DAY, placement);
        var today = days.today(actor.organiser());
        var child = children.find(placement).orElseThrow(NotVisible::new);
        var before =
                jdbc.sql(
                                """
                                select e.parts from child.day_exception_card e
                                where e.placement = :placement and e.day = :today
                                """)
                        .param("placement", placement.value())
                        .param("today", today)
                        .query(Integer.class)
                        .optional();
        if (parts.isPresent()) {
            children.on(placement, today, parts.get());
        } else {
            children.asUsual(placement, today);
        }
        audit.changed(actor, ChildAction.CHANGE_DAY, placement);
        return new Changed(child.givenName(), before);
    }
}
