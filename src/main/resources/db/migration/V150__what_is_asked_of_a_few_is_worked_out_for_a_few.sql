-- Why: who takes over, and what asks attention, was worked out for everyone before the few who were asked
-- about were picked; in a large organisation that took a second per page. Written so that a condition on a
-- child, a colleague or a mentor reaches the tables (no outer joins on the day: it does not pass those);
-- each kind of signal stands alone.

create or replace function child.on_day(day date) returns table (placement uuid, usual int, parts int)
    language sql stable as $$
    select u.placement, u.usual,
        coalesce((select e.parts from child.day_exception e where e.placement = u.placement and e.day = on_day.day),
            u.usual)
    from (
        select p.id as placement,
            case when exists (select 1 from organisation.closing_day_card c
                    where c.location = p.location and c.day = on_day.day) then 0
                else coalesce((select foundation.parts_on(d.days, on_day.day,
                        organisation.is_holiday(l.region, on_day.day))
                    from child.care_days d where d.placement = p.id
                        and d.from_day <= on_day.day and (d.through_day is null or d.through_day >= on_day.day)), 0)
            end as usual
        from child.care_placement p
        join organisation.location_card l on l.id = p.location
        where p.merged_into is null
            and p.from_day <= on_day.day and (p.through_day is null or p.through_day >= on_day.day)
    ) u
$$;

create or replace function mentorship.taken_over(day date)
    returns table (mentorship uuid, care_placement uuid, mentor uuid, away boolean, taker uuid, chosen boolean)
    language sql stable as $$
    select o.mentorship, o.care_placement, o.mentor, o.away, coalesce(o.chosen_one, o.usual_one), o.chosen_one is not null
    from (
        select t.mentorship, t.care_placement, t.mentor,
            exists (select 1 from organisation.absence_card a where a.staff = t.mentor and a.valid @> taken_over.day) as away,
            (select c.staff from mentorship.cover c, organisation.on_day(taken_over.day) w
                where c.mentorship = t.mentorship and c.day = taken_over.day and c.staff <> t.mentor
                    and w.staff = c.staff and w.parts > 0) as chosen_one,
            (select s.staff from mentorship.stand_in s, organisation.on_day(taken_over.day) w
                where s.mentorship = t.mentorship and s.weekday = extract(isodow from taken_over.day)
                    and s.staff <> t.mentor and w.staff = s.staff and w.parts > 0) as usual_one
        from mentorship.term_card t
        where t.care_placement is not null and t.mentor is not null and t.valid @> taken_over.day
            and coalesce((select w.parts from organisation.on_day(taken_over.day) w where w.staff = t.mentor), 0) = 0
    ) o
$$;

create function signal.mentored(day date)
    returns table (care_placement uuid, mentor uuid, starts_on date, from_day date, location uuid)
    language sql stable as $$
    select t.care_placement, t.mentor, t.starts_on, c.from_day, c.location
    from mentorship.term_card t
    join child.placement_card c on c.placement = t.care_placement and c.valid @> mentored.day
    where t.mentor is not null and t.valid @> mentored.day
$$;
comment on function signal.mentored(date) is 'Each child who has a mentor on a day';

create function signal.vacant(day date)
    returns table (care_placement uuid, staff uuid, mentor uuid, since date, last_day date, number int, title text)
    language sql stable as $$
    select c.placement, null::uuid, null::uuid,
        greatest(c.from_day, (select max(t.through_day) + 1 from mentorship.term_card t
            where t.care_placement = c.placement and t.mentor is not null and t.through_day < vacant.day)),
        null::date, 0, null::text
    from child.placement_card c
    where (c.through_day is null or c.through_day >= vacant.day)
        and not exists (select 1 from mentorship.term_card t where t.care_placement = c.placement
            and t.mentor is not null and t.valid @> greatest(vacant.day, c.from_day))
        and not exists (select 1 from mentorship.trial_card r where r.care_placement = c.placement
            and r.decide_on >= vacant.day)
$$;
comment on function signal.vacant(date) is 'Children without a mentor on a day, or on their first day after it; not during a trial';

create function signal.uncovered(day date)
    returns table (care_placement uuid, staff uuid, mentor uuid, since date, last_day date, number int, title text)
    language sql stable as $$
    select null::uuid, a.staff, a.staff, min(d.day), max(a.through_day), count(distinct d.day)::int, null::text
    from signal.level_now l
    join organisation.absence_card a on a.valid && daterange(uncovered.day, uncovered.day + l.days, '[]')
    cross join lateral (select cast(g as date) as day
        from generate_series(greatest(a.from_day, uncovered.day), least(a.through_day, uncovered.day + l.days),
            interval '1 day') g) d
    join lateral mentorship.taken_over(d.day) o on o.mentor = a.staff and o.taker is null
    join lateral child.on_day(d.day) c on c.placement = o.care_placement and c.parts > 0
    where l.kind = 'AWAY'
    group by a.staff
$$;
comment on function signal.uncovered(date) is
    'Mentors who are away on a coming day on which a child of theirs comes and nobody takes over; number: such days';

create function signal.unshared(day date)
    returns table (care_placement uuid, staff uuid, mentor uuid, since date, last_day date, number int, title text)
    language sql stable as $$
    select m.placement, null::uuid, m.mentor,
        greatest(t.starts_on, t.from_day,
            (select d.from_day from child.care_days_card d where d.placement = m.placement and d.valid @> unshared.day),
            (select max(d.from_day) from organisation.staff_days_card d
                where d.staff = m.mentor and d.valid @> unshared.day)),
        null::date, m.shared, m.what
    from mentorship.misfits(unshared.day) m
    join signal.mentored(unshared.day) t on t.care_placement = m.placement
    where m.what in ('NO_DAY', 'NOT_IN_GROUP')
$$;
comment on function signal.unshared(date) is
    'Pairs that share no day, or no group, any more; number: days shared a week; title: which of the two';

create function signal.laden(day date)
    returns table (care_placement uuid, staff uuid, mentor uuid, since date, last_day date, number int, title text)
    language sql stable as $$
    select null::uuid, s.id, s.id, o.starts[o.level + 1], null::date, cardinality(o.starts), o.level::text
    from organisation.staff_card s
    cross join lateral (select array_agg(t.starts_on order by t.starts_on) as starts,
            coalesce(s.warning_level, organisation.talk_level_of(s.id, laden.day)) as level
        from signal.mentored(laden.day) t where t.mentor = s.id) o
    where cardinality(o.starts) > o.level
$$;
comment on function signal.laden(date) is
    'Mentors of more children than the level from which to talk about it; number: children; title: the level';

create function signal.waiting(day date)
    returns table (care_placement uuid, staff uuid, mentor uuid, since date, last_day date, number int, title text)
    language sql stable as $$
    select t.care_placement, null::uuid, t.mentor, min(m.due_on), null::date, count(*)::int,
        (array_agg(m.title order by m.due_on, m.moment))[1]
    from signal.mentored(waiting.day) t
    join rhythm.moment_card m on m.care_placement = t.care_placement and m.state = 'OPEN'
        and m.due_on < waiting.day and m.due_on >= foundation.begun_on()
    group by t.care_placement, t.mentor
$$;
comment on function signal.waiting(date) is
    'Children with moments whose window has passed; number: how many; title: the first';

create function signal.silent(day date)
    returns table (care_placement uuid, staff uuid, mentor uuid, since date, last_day date, number int, title text)
    language sql stable as $$
    select t.care_placement, null::uuid, t.mentor, greatest(t.from_day, foundation.begun_on(),
            (select max(e.seen_on) from observation.entry_card e where e.care_placement = t.care_placement),
            (select max(o.closed_on) from observation.observation_card o where o.care_placement = t.care_placement),
            (select max(m.closed_on) from rhythm.moment_card m where m.care_placement = t.care_placement
                and m.state in ('DONE', 'DONE_ELSEWHERE'))),
        null::date, 0, null::text
    from signal.mentored(silent.day) t
$$;
comment on function signal.silent(date) is 'Since when nothing was written about a child, and nothing done that was planned';

create or replace function signal.known(day date) returns table (kind text, care_placement uuid, staff uuid, mentor uuid,
        since date, last_day date, number int, title text, mentor_from date, leader_from date,
        mentor_again_on date, leader_again_on date, closed_on date, closed_by uuid, why text)
    language sql stable as $$
    with found as (
        select 'VACANT' as kind, v.* from signal.vacant(known.day) v
        union all select 'AWAY', v.* from signal.uncovered(known.day) v
        union all select 'NO_SHARED_DAY', v.* from signal.unshared(known.day) v
        union all select 'LOAD', v.* from signal.laden(known.day) v
        union all select 'MOMENT', v.* from signal.waiting(known.day) v
        union all select 'NO_ENTRY', v.* from signal.silent(known.day) v),
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

revoke all on function signal.mentored(date), signal.vacant(date), signal.uncovered(date), signal.unshared(date),
    signal.laden(date), signal.waiting(date), signal.silent(date) from public;
grant execute on function signal.mentored(date), signal.vacant(date), signal.uncovered(date), signal.unshared(date),
    signal.laden(date), signal.waiting(date), signal.silent(date) to ${app};
