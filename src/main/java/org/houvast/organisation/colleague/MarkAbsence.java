package org.houvast.organisation.colleague;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.OrganisationAction;
import org.houvast.organisation.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Says that a colleague is away, from when and through when; never why. */
@UseCase
class MarkAbsence {

    private final Access access;
    private final AuditTrail audit;
    private final Colleagues colleagues;
    private final JdbcClient jdbc;

    MarkAbsence(Access access, AuditTrail audit, Colleagues colleagues, JdbcClient jdbc) {
        this.access = access;
        this.audit = audit;
        this.colleagues = colleagues;
        this.jdbc = jdbc;
    }

    /**
     * @param through the last day away
     * @return the absence, to undo it
     * @throws Refusal {@code foundation.date-range.ends-before-it-starts}
     */
    UUID away(Actor actor, StaffId staff, LocalDate from, LocalDate through) {
        begin(actor, staff);
        return colleagues.away(staff, from, through);
    }

    /**
     * Back again: an absence that goes on ends the day before, one that was still to come goes.
     *
     * @param from the first day of work again
     */
    void back(Actor actor, StaffId staff, UUID absence, LocalDate from) {
        begin(actor, staff);
        for (var sql :
                List.of(
                        """
                        delete from organisation.absence
                        where id = :id and staff = :staff and from_day >= :from
                        """,
                        """
                        update organisation.absence set through_day = cast(:from as date) - 1
                        where id = :id and staff = :staff and through_day >= :from
                        """)) {
            jdbc.sql(sql)
                    .param("id", absence)
                    .param("staff", staff.value())
                    .param("from", from)
                    .update();
        }
    }

    /** It was a mistake. */
    void undo(Actor actor, StaffId staff, UUID absence) {
        begin(actor, staff);
        colleagues.notAway(staff, absence);
    }

    private void begin(Actor actor, StaffId staff) {
        access.require(actor, OrganisationAction.MARK_ABSENCE);
        if (colleagues.find(staff).isEmpty()) {
            throw new NotVisible();
        }
        audit.changed(actor, OrganisationAction.MARK_ABSENCE, staff);
    }
}
