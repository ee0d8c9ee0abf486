package org.houvast.rhythm.moment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Rows;
import org.houvast.rhythm.MomentId;
import org.houvast.rhythm.MomentKind;
import org.houvast.rhythm.RhythmAction;
import org.houvast.rhythm.remarks.Remarks;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows one moment that is open, and days on which it could be. */
@Answer
class ShowMoment {

    private static final int OFFERED = 6;

    private record Guide(@Nullable String guide) {}

    private record Offered(LocalDate day) {}

    private final Access access;
    private final AuditTrail audit;
    private final KeptMoments moments;
    private final Remarks remarks;
    private final JdbcClient jdbc;
    private final Days days;

    ShowMoment(
            Access access,
            AuditTrail audit,
            KeptMoments moments,
            Remarks remarks,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.moments = moments;
        this.remarks = remarks;
        this.jdbc = jdbc;
        this.days = days;
    }

    MomentPage show(Actor actor, MomentId id) {
        return show(actor, id, MoveForm.EMPTY, null, null, Problems.none());
    }

    MomentPage show(
            Actor actor,
            MomentId id,
            MoveForm move,
            @Nullable WaiveReason because,
            @Nullable String note,
            Problems problems) {
        var moment = moments.get(id);
        access.require(actor, RhythmAction.PLAN_BY_HAND, moment.placement());
        audit.shown(actor, RhythmAction.PLAN_BY_HAND, moment.placement());
        var today = days.today(actor.organiser());
        var shown = shown(id, today);
        return new MomentPage(
                shown,
                guide(moment.line()),
                offered(moment.placement(), shown, today),
                moment.kind() == MomentKind.PARENT_TALK && !moments.isOwedToParents(moment),
                remarks.of(id),
                access.may(actor, RhythmAction.REMARK_ON_PLAN, moment.placement()),
                today,
                move,
                because,
                note,
                problems);
    }

    private MomentPage.Shown shown(MomentId id, LocalDate today) {
        return jdbc.sql(
                        """
                        select m.id, c.placement, c.child, c.called as given_name, c.emblem, m.kind, m.title,
                            m.opens_on, m.due_on, m.planned_on, s.called as mentor, m.chosen_by is not null as chosen,
                            b.called as chosen_by, m.chosen_because, m.note, m.reason
                        from rhythm.moment m
                        join child.child_card c on c.placement = m.care_placement
                        left join mentorship.term_card t on t.care_placement = m.care_placement
                            and t.valid @> cast(:today as date)
                        left join organisation.staff_card s on s.id = t.mentor
                        left join organisation.staff_card b on b.account = m.chosen_by
                        where m.id = :id and m.state = 'OPEN'
                        """)
                .param("id", id.value())
                .param("today", today)
                .query(Rows.of(MomentPage.Shown.class))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    private @Nullable String guide(@Nullable UUID line) {
        return line == null
                ? null
                : jdbc.sql("select guide from rhythm.checklist_line where id = :line")
                        .param("line", line)
                        .query(Rows.of(Guide.class))
                        .single()
                        .guide();
    }

    /** The first days from today, within the window, on which both are there. */
    private List<LocalDate> offered(
            CarePlacementId placement, MomentPage.Shown moment, LocalDate today) {
        var from = moment.opensOn().isBefore(today) ? today : moment.opensOn();
        var through = moment.dueOn().isBefore(today) ? today.plusWeeks(4) : moment.dueOn();
        return jdbc
                .sql(
                        """
                        select d.day
                        from (select cast(g as date) as day from generate_series(
                            cast(:from as timestamp), cast(:through as timestamp), interval '1 day') g) d
                        join child.placement_card p on p.placement = :placement
                        join organisation.location_card l on l.id = p.location
                        join mentorship.term_card t on t.care_placement = p.placement and t.valid @> d.day
                        join organisation.staff_days_card w on w.staff = t.mentor and w.valid @> d.day
                        join child.care_days_card c on c.placement = p.placement and c.valid @> d.day
                        cross join lateral (select organisation.is_holiday(l.region, d.day) as holiday) h
                        left join child.day_exception_card e on e.placement = p.placement and e.day = d.day
                        where foundation.parts_on(w.days, d.day, h.holiday)
                                & coalesce(e.parts, foundation.parts_on(c.days, d.day, h.holiday)) <> 0
                            and not exists (select 1 from organisation.absence_card a
                                where a.staff = t.mentor and a.valid @> d.day)
                            and not exists (select 1 from organisation.closing_day_card o
                                where o.location = p.location and o.day = d.day)
                            and d.day is distinct from cast(:planned as date)
                        order by d.day limit :most
                        """)
                .param("from", from)
                .param("through", through)
                .param("placement", placement.value())
                .param("planned", moment.plannedOn())
                .param("most", OFFERED)
                .query(Rows.of(Offered.class))
                .list()
                .stream()
                .map(Offered::day)
                .toList();
    }
}
