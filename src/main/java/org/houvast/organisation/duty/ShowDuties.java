package org.houvast.organisation.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.Duty;
import org.houvast.organisation.OrganisationAction;
import org.houvast.organisation.StaffId;
import org.houvast.ui.Choice;
import org.houvast.ui.Effects;
import org.houvast.ui.Effects.Line;
import org.houvast.ui.LookPage;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows what a colleague is trusted with, and what giving or ending a duty brings about. */
@Answer
class ShowDuties {

    private record Row(
            UUID id,
            Duty kind,
            @Nullable UUID location,
            @Nullable String name,
            LocalDate fromDay,
            @Nullable LocalDate throughDay,
            boolean here) {}

    private record Place(UUID id, String name) {}

    private final Access access;
    private final AuditTrail audit;
    private final Colleagues colleagues;
    private final Succession succession;
    private final JdbcClient jdbc;
    private final Days days;

    ShowDuties(
            Access access,
            AuditTrail audit,
            Colleagues colleagues,
            Succession succession,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.colleagues = colleagues;
        this.succession = succession;
        this.jdbc = jdbc;
        this.days = days;
    }

    private LocalDate today(Actor actor) {
        return days.today(actor.organiser());
    }

    private Colleagues.Colleague begin(Actor actor, StaffId staff) {
        access.require(actor, OrganisationAction.ARRANGE_DUTIES);
        var colleague = colleagues.find(staff).orElseThrow(NotVisible::new);
        audit.shown(actor, OrganisationAction.ARRANGE_DUTIES, staff);
        return colleague;
    }

    DutiesPage page(Actor actor, StaffId staff, @Nullable DutyForm form, Problems problems) {
        var colleague = begin(actor, staff);
        boolean everywhere = mayEverywhere(actor);
        var locations = locations(actor, staff);
        var first = locations.isEmpty() ? null : UUID.fromString(locations.getFirst().value());
        return new DutiesPage(
                staff.value(),
                colleague.givenName(),
                version(staff),
                duties(actor, staff, everywhere),
                everywhere ? List.of(Duty.values()) : List.of(Duty.LEADER, Duty.ASSISTANT),
                locations,
                everywhere,
                form == null ? new DutyForm(Duty.LEADER, first, today(actor)) : form,
                problems);
    }

    EndDutyPage ending(
            Actor actor, StaffId staff, UUID duty, @Nullable EndingForm form, Problems problems) {
        var colleague = begin(actor, staff);
        var held = held(actor, staff, duty);
        var shown =
                form == null
                        ? new EndingForm(
                                held.throughDay() == null ? today(actor) : held.throughDay(), null)
                        : form;
        var after = shown.lastDay() == null ? today(actor) : shown.lastDay().plusDays(1);
        return new EndDutyPage(
                staff.value(),
                colleague.givenName(),
                version(staff),
                held,
                shown,
                left(held, after).isEmpty() ? List.of() : successors(staff),
                problems);
    }

    LookPage lookAtGiving(
            Actor actor,
            StaffId staff,
            DutyForm form,
            int version,
            Map<String, List<String>> sent) {
        var colleague = begin(actor, staff);
        mayEntrust(actor, form.where());
        Refusal.when(form.from().isBefore(today(actor)), "organisation.duty.in-the-past");
        var where = where(form.kind(), form.where());
        var lines = new ArrayList<Line>();
        for (var what : List.of("sees", "does", "more")) {
            lines.add(
                    Line.says(
                            "organisation.duty.effect." + form.kind().name() + "." + what,
                            colleague.givenName(),
                            where));
        }
        if (colleague.account() == null) {
            lines.add(Line.asks("organisation.duty.effect.no-account", colleague.givenName()));
        }
        lines.addAll(others(succession.of(form.kind(), form.where(), List.of(), form.from())));
        var at = "/colleagues/" + staff.value() + "/duties";
        return new LookPage(
                Line.says("ui.look.title", colleague.givenName()),
                Line.says(
                        "organisation.duty.look." + form.kind().name(),
                        form.from(),
                        colleague.givenName(),
                        where),
                List.of(new Effects(lines)),
                at,
                at,
                version,
                sent);
    }

    /**
     * @throws Refusal {@code organisation.duty.who-takes-over} when nobody else has this duty
     */
    LookPage lookAtEnding(
            Actor actor,
            StaffId staff,
            UUID duty,
            EndingForm form,
            int version,
            Map<String, List<String>> sent) {
        var colleague = begin(actor, staff);
        var held = held(actor, staff, duty);
        Refusal.when(
                form.lastDay().isBefore(today(actor).minusDays(1)),
                "organisation.duty.in-the-past");
        var from = form.lastDay().plusDays(1);
        var left = left(held, from);
        Refusal.when(
                !left.isEmpty() && form.successor() == null, "organisation.duty.who-takes-over");
        var where = where(held.kind(), held.location());
        var lines = new ArrayList<Line>();
        lines.add(
                Line.says(
                        "organisation.duty.ended." + held.kind().name(),
                        colleague.givenName(),
                        where));
        if (form.successor() != null && !left.isEmpty()) {
            var successor =
                    colleagues.find(new StaffId(form.successor())).orElseThrow(NotVisible::new);
            lines.add(
                    Line.says(
                            "organisation.duty.look." + held.kind().name(),
                            from,
                            successor.givenName(),
                            where));
        }
        if (held.kind() != Duty.ASSISTANT) {
            lines.addAll(others(succession.of(held.kind(), held.location(), List.of(duty), from)));
        }
        var at = "/colleagues/" + staff.value() + "/duties/" + duty;
        return new LookPage(
                Line.says("ui.look.title", colleague.givenName()),
                Line.says("organisation.duty.look.ends", form.lastDay()),
                List.of(new Effects(lines)),
                at + "/endings",
                at + "/ending",
                version,
                sent);
    }

    /** Who else has the duty, per place; a place without others says nothing. */
    private static List<Line> others(List<Succession.Held> places) {
        return places.stream()
                .filter(place -> !place.isLeft())
                .map(place ->
                        Line.says(
                                place.name() == null
                                        ? "organisation.duty.also-everywhere"
                                        : "organisation.duty.also",
                                place.others(),
                                place.name() == null ? "" : place.name()))
                .toList();
    }

    private List<Succession.Held> left(DutiesPage.Held duty, LocalDate from) {
        return duty.kind() == Duty.ASSISTANT
                ? List.of()
                : succession.of(duty.kind(), duty.location(), List.of(duty.id()), from).stream()
                        .filter(Succession.Held::isLeft)
                        .toList();
    }

    private Object where(Duty kind, @Nullable UUID location) {
        if (location == null || kind == Duty.ADMIN) {
            return Line.says("organisation.duty.everywhere.in-sentence");
        }
        return jdbc.sql("select name from organisation.location where id = :id")
                .param("id", location)
                .query(String.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** Goes on only when the actor may give or end a duty there. */
    void mayEntrust(Actor actor, @Nullable UUID location) {
        if (location == null) {
            access.require(actor, OrganisationAction.ENTRUST_EVERYWHERE);
        } else {
            access.require(actor, OrganisationAction.ENTRUST_AT_LOCATION, location);
        }
    }

    private boolean mayEverywhere(Actor actor) {
        return access.may(actor, OrganisationAction.ENTRUST_EVERYWHERE, actor.organiser());
    }

    private DutiesPage.Held held(Actor actor, StaffId staff, UUID duty) {
        var held =
                duties(actor, staff, mayEverywhere(actor)).stream()
                        .filter(one -> one.id().equals(duty))
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        mayEntrust(actor, held.location());
        return held;
    }

    int version(StaffId staff) {
        return jdbc.sql("select version from organisation.staff where id = :id")
                .param("id", staff.value())
                .query(Integer.class)
                .single();
    }

    /** Where the actor may entrust someone; where the colleague works comes first. */
    private List<Choice> locations(Actor actor, StaffId staff) {
        return jdbc
                .sql(
                        """
                        select l.id, l.name from organisation.location l
                        where (l.ended_on is null or l.ended_on >= :today) and %s
                        order by exists (select 1 from organisation.staff_group sg
                            join organisation.care_group g on g.id = sg.care_group
                            where sg.staff = :staff and g.location = l.id
                                and (sg.through_day is null or sg.through_day >= :today)) desc, l.name, l.id
                        """
                                .formatted(
                                        access.rows(
                                                OrganisationAction.ENTRUST_AT_LOCATION, "l.id")))
                .param("staff", staff.value())
                .param("today", today(actor))
                .query(Rows.of(Place.class))
                .list()
                .stream()
                .map(place -> new Choice(place.id().toString(), place.name()))
                .toList();
    }

    private List<DutiesPage.Held> duties(Actor actor, StaffId staff, boolean everywhere) {
        return jdbc
                .sql(
                        """
                        select d.id, d.kind, d.location, l.name, d.from_day, d.through_day, %s as here
                        from organisation.duty d left join organisation.location l on l.id = d.location
                        where d.staff = :staff and (d.through_day is null or d.through_day >= :today)
                        order by d.from_day, d.kind desc, l.name, d.id
                        """
                                .formatted(
                                        access.rows(
                                                OrganisationAction.ENTRUST_AT_LOCATION,
                                                "d.location")))
                .param("staff", staff.value())
                .param("today", today(actor))
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .map(row ->
                        new DutiesPage.Held(
                                row.id(),
                                row.kind(),
                                row.location(),
                                row.name(),
                                row.fromDay(),
                                row.throughDay(),
                                row.location() == null ? everywhere : row.here()))
                .toList();
    }

    private record Person(UUID id, String name) {}

    /** Who can sign in and stays; who leads or assists already first. */
    private List<Choice> successors(StaffId staff) {
        return jdbc
                .sql(
                        """
                        select id, given_name || ' ' || surname as name from organisation.staff
                        where account is not null and left_on is null and id <> :staff
                        order by position in ('LEADER', 'ASSISTANT_LEADER') desc, given_name, surname, id
                        """)
                .param("staff", staff.value())
                .query(Rows.of(Person.class))
                .list()
                .stream()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }
}
