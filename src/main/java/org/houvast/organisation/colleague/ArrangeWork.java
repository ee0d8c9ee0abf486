package org.houvast.organisation.colleague;

import java.time.LocalDate;
import java.util.List;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.foundation.UseCase;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.OrganisationAction;
import org.houvast.organisation.StaffId;
import org.houvast.organisation.Workplace;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Says where and on which days a colleague works from a day on, and until when. */
@UseCase
class ArrangeWork {

    private final Access access;
    private final AuditTrail audit;
    private final Colleagues colleagues;
    private final Workplace workplace;
    private final JdbcClient jdbc;

    ArrangeWork(
            Access access,
            AuditTrail audit,
            Colleagues colleagues,
            Workplace workplace,
            JdbcClient jdbc) {
        this.access = access;
        this.audit = audit;
        this.colleagues = colleagues;
        this.workplace = workplace;
        this.jdbc = jdbc;
    }

    /** Other days, from this day on. */
    void days(Actor actor, StaffId staff, DayPattern days, LocalDate from) {
        begin(actor, staff);
        colleagues.works(staff, days, from);
    }

    /**
     * One more group, or another instead of those there were.
     *
     * @param instead whether the other groups end the day before
     */
    void join(Actor actor, StaffId staff, GroupId group, LocalDate from, boolean instead) {
        begin(actor, staff);
        if (workplace.group(group).isEmpty()) {
            throw new NotVisible();
        }
        if (instead) {
            groupsFrom(staff, from).stream()
                    .filter(other -> !other.equals(group))
                    .forEach(other -> colleagues.leaves(staff, other, from));
        }
        colleagues.joins(staff, group, from);
    }

    /** No longer in this group after its last day. */
    void leave(Actor actor, StaffId staff, GroupId group, LocalDate lastDay) {
        begin(actor, staff);
        colleagues.leaves(staff, group, lastDay.plusDays(1));
    }

    /**
     * The last day of work. Groups, days and absences end with it, nothing of the past changes;
     * without a day the colleague stays after all.
     *
     * @throws Refusal {@code organisation.colleague.not-oneself}
     */
    void end(Actor actor, StaffId staff, @Nullable LocalDate lastDay) {
        begin(actor, staff);
        Refusal.when(
                colleagues.of(actor).filter(self -> self.id().equals(staff)).isPresent(),
                "organisation.colleague.not-oneself");
        jdbc.sql(
                        "update organisation.staff set left_on = :day, version = version + 1 where id = :id")
                .param("day", lastDay)
                .param("id", staff.value())
                .update();
        if (lastDay == null) {
            return;
        }
        for (var table : new String[] {"staff_group", "staff_days", "duty", "absence"}) {
            jdbc.sql("delete from organisation." + table + " where staff = :id and from_day > :day")
                    .param("id", staff.value())
                    .param("day", lastDay)
                    .update();
            jdbc.sql(
                            "update organisation."
                                    + table
                                    + " set through_day = :day where staff = :id and (through_day is null or through_day > :day)")
                    .param("id", staff.value())
                    .param("day", lastDay)
                    .update();
        }
    }

    private void begin(Actor actor, StaffId staff) {
        access.require(actor, OrganisationAction.CHANGE_COLLEAGUE, staff);
        audit.changed(actor, OrganisationAction.CHANGE_COLLEAGUE, staff);
    }

    private record In(GroupId careGroup) {}

    private List<GroupId> groupsFrom(StaffId staff, LocalDate from) {
        return jdbc
                .sql(
                        """
                        select distinct care_group from organisation.staff_group
                        where staff = :staff and (through_day is null or through_day >= :from)
                        """)
                .param("staff", staff.value())
                .param("from", from)
                .query(Rows.of(In.class))
                .list()
                .stream()
                .map(In::careGroup)
                .toList();
    }
}
