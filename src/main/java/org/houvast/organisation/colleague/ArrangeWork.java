package org.houvast.organisation.colleague;

import java.time.LocalDate;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.OrganisationAction;
import org.houvast.organisation.StaffId;
import org.houvast.organisation.WorkChanged;
import org.houvast.organisation.Workplace;
import org.houvast.organisation.duty.Succession;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Says where and on which days a colleague works from a day on, and until when. */
@UseCase
class ArrangeWork {

    private final Access access;
    private final AuditTrail audit;
    private final Colleagues colleagues;
    private final Workplace workplace;
    private final Succession succession;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Days days;

    ArrangeWork(
            Access access,
            AuditTrail audit,
            Colleagues colleagues,
            Workplace workplace,
            Succession succession,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.colleagues = colleagues;
        this.workplace = workplace;
        this.succession = succession;
        this.events = events;
        this.jdbc = jdbc;
        this.days = days;
    }

    /** Other days, from this day on. */
    void days(Actor actor, StaffId staff, DayPattern pattern, LocalDate from) {
        begin(actor, staff);
        colleagues.works(staff, pattern, from);
        changed(actor, staff, from);
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
            colleagues.groups(staff, from).stream()
                    .filter(other -> !other.equals(group))
                    .forEach(other -> colleagues.leaves(staff, other, from));
        }
        colleagues.joins(staff, group, from);
        changed(actor, staff, from);
    }

    /** No longer in this group after its last day. */
    void leave(Actor actor, StaffId staff, GroupId group, LocalDate lastDay) {
        begin(actor, staff);
        colleagues.leaves(staff, group, lastDay.plusDays(1));
        changed(actor, staff, lastDay.plusDays(1));
    }

    /**
     * The last day of work. Groups, days and absences end with it, nothing of the past changes;
     * without a day the colleague stays after all.
     *
     * @throws Refusal {@code organisation.colleague.not-oneself}, and those of {@link
     *     Succession#mayLeave}
     */
    void end(Actor actor, StaffId staff, @Nullable LocalDate lastDay) {
        begin(actor, staff);
        Refusal.when(
                colleagues.of(actor).filter(self -> self.id().equals(staff)).isPresent(),
                "organisation.colleague.not-oneself");
        if (lastDay != null) {
            succession.mayLeave(staff, lastDay.plusDays(1));
        }
        jdbc.sql(
                        "update organisation.staff set left_on = :day, version = version + 1 where id = :id")
                .param("day", lastDay)
                .param("id", staff.value())
                .update();
        if (lastDay == null) {
            changed(actor, staff, days.today(actor.organiser()));
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
        changed(actor, staff, lastDay.plusDays(1));
    }

    private void changed(Actor actor, StaffId staff, LocalDate from) {
        events.publishEvent(new WorkChanged(actor.organiser(), staff, from));
    }

    private void begin(Actor actor, StaffId staff) {
        access.require(actor, OrganisationAction.CHANGE_COLLEAGUE, staff);
        audit.changed(actor, OrganisationAction.CHANGE_COLLEAGUE, staff);
    }
}
