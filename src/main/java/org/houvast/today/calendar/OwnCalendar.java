package org.houvast.today.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.houvast.access.Access;
import org.houvast.access.AuditTrail;
import org.houvast.access.Part;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.Rows;
import org.houvast.today.TodayAction;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers what is planned for the owner of a calendar: some weeks back, and a year ahead. */
@Answer
class OwnCalendar {

    private static final int DAYS_BACK = 28;
    private static final int DAYS_AHEAD = 366;

    /** Time for guidance is agreed by the week; so many weeks of it go along. */
    private static final int DAYS_OF_GUIDANCE = 91;

    private final Access access;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Days days;

    OwnCalendar(Access access, AuditTrail audit, JdbcClient jdbc, Days days) {
        this.access = access;
        this.audit = audit;
        this.jdbc = jdbc;
        this.days = days;
    }

    /** In the order of the days. */
    List<Planned> of(Owner owner) {
        access.require(owner.actor(), TodayAction.KEEP_CALENDAR);
        var today = days.today(owner.actor().organiser());
        var found = new ArrayList<Planned>();
        if (!owner.off().contains(Part.YEAR_PLAN)) {
            found.addAll(moments(owner, today));
        }
        found.addAll(decisions(owner, today));
        if (!owner.off().contains(Part.TRAINEES)) {
            found.addAll(guidance(owner, today));
        }
        audit.shown(
                owner.actor(),
                TodayAction.READ_CALENDAR,
                found.stream().map(Planned::about).distinct().toList());
        return found.stream().sorted(Comparator.comparing(Planned::day)).toList();
    }

    private List<Planned> moments(Owner owner, LocalDate today) {
        return list(
                """
                select 'MOMENT' as what, m.moment as id, m.planned_on as day, cast(null as time) as starts_at, 0 as minutes,
                    m.title, k.called as name, m.care_placement, cast(null as uuid) as placement
                from rhythm.moment_card m
                join mentorship.term_card t on t.care_placement = m.care_placement and t.valid @> m.planned_on
                join child.child_card k on k.placement = m.care_placement
                join organisation.staff_card s on s.id = t.mentor
                where s.account = :me and m.state = 'OPEN' and m.planned_on between :from and :through
                """,
                owner,
                today.minusDays(DAYS_BACK),
                today.plusDays(DAYS_AHEAD));
    }

    /** On which day a child that plays with somebody first gets its mentor. */
    private List<Planned> decisions(Owner owner, LocalDate today) {
        return list(
                """
                select 'DECIDE' as what, r.care_placement as id, r.decide_on as day, cast(null as time) as starts_at,
                    0 as minutes, '' as title, k.called as name, r.care_placement, cast(null as uuid) as placement
                from mentorship.trial_card r
                join child.child_card k on k.placement = r.care_placement
                join organisation.staff_card s on s.id = r.mentor
                where (s.account = :me or %s) and r.decide_on between :from and :through
                """
                        .formatted(access.rows(TodayAction.SEE_ROUND, "k.location")),
                owner,
                today.minusDays(DAYS_BACK),
                today.plusDays(DAYS_AHEAD));
    }

    /** For who guides, for who learns, and for who covers the group meanwhile. */
    private List<Planned> guidance(Owner owner, LocalDate today) {
        return list(
                """
                select case when c.account = :me then 'COVER' else 'GUIDANCE' end as what, g.placement as id, d.day,
                    g.starts_at, g.minutes, '' as title,
                    case when s.account = :me or c.account = :me then p.given_name else coalesce(s.called, '') end as name,
                    cast(null as uuid) as care_placement, g.placement
                from trainee.guidance_time_card g
                join trainee.placement_card p on p.placement = g.placement
                cross join lateral (select cast(x as date) as day
                    from generate_series(greatest(p.from_day, cast(:from as date)),
                        least(p.through_day, cast(:through as date)), interval '1 day') x
                    where extract(isodow from x) = g.weekday and g.valid @> cast(x as date)) d
                left join mentorship.term_card t on t.trainee_placement = g.placement and t.valid @> d.day
                left join organisation.staff_card s on s.id = t.mentor
                left join organisation.staff_card c on c.id = g.covered_by
                where (s.account = :me or c.account = :me
                        or exists (select 1 from trainee.trainee_of_placement r
                            where r.actor = :me and r.subject = g.placement))
                    and not exists (select 1 from organisation.closing_day_card x
                        where x.location = p.location and x.day = d.day)
                """,
                owner,
                today,
                today.plusDays(DAYS_OF_GUIDANCE));
    }

    private List<Planned> list(String sql, Owner owner, LocalDate from, LocalDate through) {
        return jdbc.sql(sql)
                .param("me", owner.actor().account().value())
                .param("today", days.today(owner.actor().organiser()))
                .param("from", from)
                .param("through", through)
                .query(Rows.of(Planned.class))
                .list();
    }
}
