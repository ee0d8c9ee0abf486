-- Why: what asks attention is known from what is there already; nobody reports it. It is told to the
-- mentor first and to the leader later, and a person says when to come back to it, or that it is fine.

create schema signal;
grant usage on schema signal to ${app};

create function signal.usual() returns table (kind text, days int, leader_after int)
    language sql immutable parallel safe as $$ select null::text, 0, 0 where false $$;
comment on function signal.usual() is
    'From when on each kind of signal is told, as Houvast proposes it: the rows of content/signalen.csv, which each start takes over. Days: without a mentor or away so many ahead, the others so many after it began; the leader hears of it so many days after the mentor.';
revoke all on function signal.usual() from public;
grant execute on function signal.usual() to ${app};

create table signal.level (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    kind text not null,
    told boolean not null,
    days int not null,
    leader_after int not null,
    constraint level_pk primary key (id),
    constraint level_organiser_id unique (organiser, id),
    constraint level_organiser_fk foreign key (organiser) references foundation.organiser (id),
    constraint level_kind check (kind in ('VACANT', 'AWAY', 'NO_SHARED_DAY', 'LOAD', 'MOMENT', 'NO_ENTRY')),
    constraint level_once unique (organiser, kind),
    constraint level_days check (days between 0 and 400),
    constraint level_leader_after check (leader_after between 0 and 400)
);
comment on table signal.level is 'From when on a kind of signal is told, where an organisation agreed on something else';
call foundation.keep_apart('signal.level');
call privacy.keep_for('signal.level', 120, 'its change', 'nothing about a person');
call access.keep_history('signal.level', 'organiser', which => '{kind}');

create table signal.answer (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    kind text not null,
    care_placement uuid,
    staff uuid,
    since date not null,
    mentor_again_on date,
    leader_again_on date,
    closed_on date,
    closed_by uuid,
    why text,
    constraint answer_pk primary key (id),
    constraint answer_organiser_id unique (organiser, id),
    constraint answer_kind check (kind in ('VACANT', 'AWAY', 'NO_SHARED_DAY', 'LOAD', 'MOMENT', 'NO_ENTRY')),
    constraint answer_care_placement_fk foreign key (organiser, care_placement)
        references child.care_placement (organiser, id),
    constraint answer_staff_fk foreign key (organiser, staff) references organisation.staff (organiser, id),
    constraint answer_closed_by_fk foreign key (closed_by) references access.account (id),
    constraint answer_about check (num_nonnulls(care_placement, staff) = 1),
    constraint answer_closed check ((closed_on is null) = (closed_by is null)),
    constraint answer_why check (closed_on is not null or why is null),
    constraint answer_once unique nulls not distinct (organiser, kind, care_placement, staff, since)
);
comment on table signal.answer is 'What people said of a signal: come back to it later, or it is fine as it is';
comment on column signal.answer.since is 'When what it is about began; when it begins anew, it is told anew';
comment on column signal.answer.why is 'Why it is fine as it is, in the words of who closed it';
create index answer_care_placement on signal.answer (organiser, care_placement);
create index answer_staff on signal.answer (organiser, staff);
create index answer_closed_by on signal.answer (closed_by);
call foundation.keep_apart('signal.answer');
call privacy.keep_for('signal.answer', 24, 'the last day of the placement, or of work here', 'as child.care_placement');

create view signal.level_now with (security_invoker = true) as
select u.kind, coalesce(l.told, true) as told, coalesce(l.days, u.days) as days,
    coalesce(l.leader_after, u.leader_after) as leader_after, l.kind is not null as own
from signal.usual() u left join signal.level l on l.kind = u.kind;
comment on view signal.level_now is 'From when on each kind of signal is told here';
grant select on signal.level_now to ${app};

create function signal.known(day date) returns table (kind text, care_placement uuid, staff uuid, mentor uuid,
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
                (select max(m.closed_on) from rhythm.moment_card m where m.care_placement = t.care_placement)),
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
comment on function signal.known(date) is
    'What asks attention on a day, since when, and from when on the mentor and the leader are told; also what people answered';
comment on column signal.answer.mentor_again_on is 'The mentor comes back to it on this day';
comment on column signal.answer.leader_again_on is 'Who leads comes back to it on this day';
revoke all on function signal.known(date) from public;
grant execute on function signal.known(date) to ${app};
