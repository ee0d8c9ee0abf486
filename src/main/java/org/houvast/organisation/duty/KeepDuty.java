package org.houvast.organisation.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.foundation.UseCase;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.Duty;
import org.houvast.organisation.LocationId;
import org.houvast.organisation.OrganisationAction;
import org.houvast.organisation.StaffId;
import org.houvast.organisation.Workplace;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives a colleague a duty from a day on, and ends it. */
@UseCase
class KeepDuty {

    private record Held(Duty kind, @Nullable UUID location, LocalDate fromDay) {}

    private final Access access;
    private final AuditTrail audit;
    private final Colleagues colleagues;
    private final Workplace workplace;
    private final Succession succession;
    private final JdbcClient jdbc;
    private final Days days;

    KeepDuty(
            Access access,
            AuditTrail audit,
            Colleagues colleagues,
            Workplace workplace,
            Succession succession,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.colleagues = colleagues;
        this.workplace = workplace;
        this.succession = succession;
        this.jdbc = jdbc;
        this.days = days;
    }

    /**
     * @param version what was read
     * @throws Refusal {@code organisation.duty.in-the-past}, {@code organisation.duty.not-oneself},
     *     {@code organisation.duty.has-it}, {@code organisation.colleague.changed-meanwhile}
     */
    void give(Actor actor, StaffId staff, DutyForm form, int version) {
        begin(actor, staff, form.where());
        Refusal.when(
                form.from().isBefore(days.today(actor.organiser())),
                "organisation.duty.in-the-past");
        Refusal.when(
                colleagues.of(actor).filter(self -> self.id().equals(staff)).isPresent(),
                "organisation.duty.not-oneself");
        asRead(staff, version);
        entrust(staff, form.kind(), form.where(), form.from());
        audit.changed(actor, OrganisationAction.ARRANGE_DUTIES, staff);
    }

    /**
     * Ends a duty, or takes it back when it has not begun by then. Who takes over begins the day
     * after.
     *
     * @param version what was read
     * @throws Refusal {@code organisation.duty.in-the-past}, {@code
     *     organisation.duty.who-takes-over}, {@code organisation.duty.cannot-take-over}, {@code
     *     organisation.duty.has-it}, {@code organisation.colleague.changed-meanwhile}
     */
    void end(Actor actor, StaffId staff, UUID duty, EndingForm form, int version) {
        access.require(actor, OrganisationAction.ARRANGE_DUTIES);
        var held = held(staff, duty);
        begin(actor, staff, held.location());
        Refusal.when(
                form.lastDay().isBefore(days.today(actor.organiser()).minusDays(1)),
                "organisation.duty.in-the-past");
        asRead(staff, version);
        if (held.kind() != Duty.ASSISTANT) {
            handOver(staff, duty, held, form);
        }
        jdbc.sql(
                        held.fromDay().isAfter(form.lastDay())
                                ? "delete from organisation.duty where id = :id"
                                : "update organisation.duty set through_day = :day where id = :id")
                .param("id", duty)
                .param("day", form.lastDay())
                .update();
        audit.changed(actor, OrganisationAction.ARRANGE_DUTIES, staff);
    }

    private void handOver(StaffId staff, UUID duty, Held held, EndingForm form) {
        succession.oneByOne(held.kind());
        var from = form.lastDay().plusDays(1);
        boolean left =
                succession.of(held.kind(), held.location(), List.of(duty), from).stream()
                        .anyMatch(Succession.Held::isLeft);
        if (!left) {
            return;
        }
        Refusal.when(form.successor() == null, "organisation.duty.who-takes-over");
        var successor =
                colleagues
                        .find(new StaffId(Objects.requireNonNull(form.successor())))
                        .orElseThrow(NotVisible::new);
        Refusal.when(
                successor.account() == null
                        || successor.id().equals(staff)
                        || leaves(successor.id()),
                "organisation.duty.cannot-take-over");
        entrust(successor.id(), held.kind(), held.location(), from);
    }

    private void begin(Actor actor, StaffId staff, @Nullable UUID location) {
        access.require(actor, OrganisationAction.ARRANGE_DUTIES);
        if (location == null) {
            access.require(actor, OrganisationAction.ENTRUST_EVERYWHERE);
        } else {
            access.require(actor, OrganisationAction.ENTRUST_AT_LOCATION, location);
        }
        if (colleagues.find(staff).isEmpty()) {
            throw new NotVisible();
        }
    }

    private Held held(StaffId staff, UUID duty) {
        return jdbc.sql(
                        "select kind, location, from_day from organisation.duty where id = :id and staff = :staff")
                .param("id", duty)
                .param("staff", staff.value())
                .query(Rows.of(Held.class))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    private void asRead(StaffId staff, int version) {
        int same =
                jdbc.sql(
                                "update organisation.staff set version = version + 1 where id = :id and version = :version")
                        .param("id", staff.value())
                        .param("version", version)
                        .update();
        Refusal.when(same == 0, "organisation.colleague.changed-meanwhile");
    }

    private void entrust(StaffId staff, Duty kind, @Nullable UUID location, LocalDate from) {
        Refusal.when(leaves(staff), "organisation.duty.leaves");
        Refusal.when(has(staff, kind, location, from), "organisation.duty.has-it");
        workplace.entrust(staff, kind, Optional.ofNullable(location).map(LocationId::new), from);
    }

    private boolean leaves(StaffId staff) {
        return jdbc.sql("select left_on is not null from organisation.staff where id = :id")
                .param("id", staff.value())
                .query(Boolean.class)
                .single();
    }

    private boolean has(StaffId staff, Duty kind, @Nullable UUID location, LocalDate from) {
        return jdbc.sql(
                        """
                        select exists (select 1 from organisation.duty
                            where staff = :staff and kind = :kind and (through_day is null or through_day >= :from)
                                and (location is null or location = cast(:location as uuid)))
                        """)
                .param("staff", staff.value())
                .param("kind", kind.name())
                .param("from", from)
                .param("location", location)
                .query(Boolean.class)
                .single();
    }
}
