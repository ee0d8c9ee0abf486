-- Why: a moment that people let go says nothing about the child; only what was done does.

create or replace function signal.known(day date) returns table (kind text, care_placement uuid, staff uuid, mentor uuid,
        since date, last_day date, number int, title text, mentor_from date, leader_from date,
        mentor_again_on date, leader_again_on date, closed_on date, closed_by uuid, why text)
    language sql stable as $$
    with mentored as (
        select t.care_placement, t.mentor, t.starts_on, c.from_day, c.location
        from mentorship.term_card t
        join child.placement_card c on c.placement = t.care_placement and c.valid @> known.day
        where t.mentor is not null and t.valid @> known.day),
    found as (
        select 'VACANT' as kind, c.placement as care_placement, null::uuid as staff, null::uuid as mentor,
            greatest(c.from_day, (select max(t.through_day) + 1 from mentorship.term_card t
                where t.care_placement = c.placement and t.mentor is not null and t.through_day < known.day)) as since,
            null::date as last_day, 0 as number, null::text as title
        from child.placement_card c
        where (c.through_day is null or c.through_day >= known.day)
            and not exists (select 1 from mentorship.term_card t where t.care_placement = c.placement
                and t.mentor is not null and t.valid @> greatest(known.day, c.from_day))
            and not exists (select 1 from mentorship.trial_card r where r.care_placement = c.placement
                and r.decide_on >= known.day)
        union all
        select 'AWAY', null, u.mentor, u.mentor, min(u.day), max(a.through_day), count(*)::int, null
        from (select o.mentor, d.day
            from signal.level_now l
            cross join lateral (select cast(g as date) as day
                from generate_series(known.day, known.day + l.days, interval '1 day') g) d
            cross join lateral mentorship.taken_over(d.day) o
            join child.on_day(d.day) c on c.placement = o.care_placement and c.parts > 0
            where l.kind = 'AWAY' and o.away and o.taker is null
            group by o.mentor, d.day) u
        join organisation.absence_card a on a.staff = u.mentor and a.valid @> u.day
        group by u.mentor
        union all
        select 'NO_SHARED_DAY', m.placement, null, m.mentor,
            greatest(t.starts_on, t.from_day,
                (select d.from_day from child.care_days_card d where d.placement = m.placement and d.valid @> known.day),
                (select max(d.from_day) from organisation.staff_days_card d where d.staff = m.mentor and d.valid @> known.day)),
            null, m.shared, m.what
        from mentorship.misfits(known.day) m
        join mentored t on t.care_placement = m.placement
        where m.what in ('NO_DAY', 'NOT_IN_GROUP')
        union all
        select 'LOAD', null, s.id, s.id, o.starts[o.level + 1], null, cardinality(o.starts), o.level::text
        from organisation.staff_card s
        cross join lateral (select array_agg(t.starts_on order by t.starts_on) as starts,
                coalesce(s.warning_level, organisation.talk_level_of(s.id, known.day)) as level
            from mentored t where t.mentor = s.id) o
        where cardinality(o.starts) > o.level
        union all
        select 'MOMENT', t.care_placement, null, t.mentor, min(m.due_on), null, count(*)::int,
            (array_agg(m.title order by m.due_on, m.moment))[1]
        from mentored t
        join rhythm.moment_card m on m.care_placement = t.care_placement and m.state = 'OPEN'
            and m.due_on < known.day and m.due_on >= foundation.begun_on()
        group by t.care_placement, t.mentor
        union all
        select 'NO_ENTRY', t.care_placement, null, t.mentor, greatest(t.from_day, foundation.begun_on(),
                (select max(e.seen_on) from observation.entry_card e where e.care_placement = t.care_placement),
                (select max(o.closed_on) from observation.observation_card o where o.care_placement = t.care_placement),
                (select max(m.closed_on) from rhythm.moment_card m where m.care_placement = t.care_placement
                    and m.state in ('DONE', 'DONE_ELSEWHERE'))),
            null, 0, null
        from mentored t),
    told as (
        select f.*, f.since + case f.kind when 'VACANT' then -l.days when 'AWAY' then -l.days else l.days end as mentor_from,
            case when f.mentor is null or f.kind = 'AWAY' or exists (select 1 from organisation.absence_card a
                    where a.staff = f.mentor and a.valid @> known.day) then 0 else l.leader_after end as later
        from found f join signal.level_now l on l.kind = f.kind and l.told
        where f.since is not null)
    select t.kind, t.care_placement, t.staff, t.mentor, t.since, t.last_day, t.number, t.title, t.mentor_from,
        t.mentor_from + t.later, a.mentor_again_on, a.leader_again_on, a.closed_on, a.closed_by, a.why
    from told t
    left join signal.answer a on a.kind = t.kind and a.since = t.since
        and a.care_placement is not distinct from t.care_placement and a.staff is not distinct from t.staff
    where t.mentor_from <= known.day
$$;
