package org.houvast.rhythm.mine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Answer;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Rows;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.StaffId;
import org.houvast.rhythm.RhythmAction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mentor's own children, on paper. */
@Answer
class ShowMyList {

    private record Row(
            UUID placement,
            String name,
            LocalDate birthDate,
            @Nullable String careGroup,
            @Nullable DayPattern days) {}

    private final Access access;
    private final AuditTrail audit;
    private final Colleagues colleagues;
    private final JdbcClient jdbc;
    private final Days days;

    ShowMyList(Access access, AuditTrail audit, Colleagues colleagues, JdbcClient jdbc, Days days) {
        this.access = access;
        this.audit = audit;
        this.colleagues = colleagues;
        this.jdbc = jdbc;
        this.days = days;
    }

    MyListPage show(Actor actor) {
        access.require(actor, RhythmAction.SEE_OWN_YEAR);
        var me = colleagues.of(actor).orElseThrow(NotVisible::new);
        return list(actor, RhythmAction.SEE_OWN_YEAR, me, "/my-year");
    }

    /** The list of a colleague, who may have no account to print it with. */
    MyListPage of(Actor actor, StaffId mentor) {
        access.require(actor, RhythmAction.SEE_OVERVIEW, mentor);
        var colleague = colleagues.find(mentor).orElseThrow(NotVisible::new);
        return list(actor, RhythmAction.SEE_OVERVIEW, colleague, "/colleagues/" + mentor.value());
    }

    private MyListPage list(
            Actor actor, RhythmAction action, Colleagues.Colleague mentor, String back) {
        var today = days.today(actor.organiser());
        var rows = children(mentor.id(), today);
        audit.shown(
                actor,
                action,
                rows.stream().map(row -> new CarePlacementId(row.placement())).toList());
        var comes = new HashMap<UUID, List<MyListPage.Comes>>();
        comes(rows)
                .forEach(one ->
                        comes.computeIfAbsent(one.placement(), _ -> new ArrayList<>()).add(one));
        return new MyListPage(
                mentor.name(),
                back,
                rows.stream()
                        .map(row ->
                                new MyListPage.Child(
                                        row.placement(),
                                        row.name(),
                                        row.birthDate(),
                                        row.careGroup(),
                                        row.days(),
                                        comes.getOrDefault(row.placement(), List.of())))
                        .toList(),
                today);
    }

    private List<Row> children(StaffId mentor, LocalDate today) {
        return jdbc.sql(
                        """
                        select c.placement, c.name, c.birth_date, g.names as care_group, d.days
                        from mentorship.term_card t
                        join child.child_card c on c.placement = t.care_placement
                        left join child.care_days_card d on d.placement = c.placement
                            and d.valid @> cast(:today as date)
                        left join lateral (select string_agg(distinct k.name, ', ') as names
                            from child.group_membership_card m
                            join organisation.group_card k on k.id = m.care_group
                            where m.placement = c.placement and m.valid @> cast(:today as date)) g on true
                        where t.mentor = :mentor and t.valid @> cast(:today as date)
                            and (c.through_day is null or c.through_day >= :today)
                        order by c.name, c.placement
                        """)
                .param("mentor", mentor.value())
                .param("today", today)
                .query(Rows.of(Row.class))
                .list();
    }

    private List<MyListPage.Comes> comes(List<Row> children) {
        return jdbc.sql(
                        """
                        select m.care_placement as placement, m.kind, m.title, coalesce(m.planned_on, m.due_on) as day
                        from rhythm.moment m
                        where m.care_placement = any(:children) and m.state = 'OPEN'
                        order by day, m.id
                        """)
                .param("children", children.stream().map(Row::placement).toArray(UUID[]::new))
                .query(Rows.of(MyListPage.Comes.class))
                .list();
    }
}
