-- Why: that somebody from elsewhere comes and stands beside a trainee silenced the warning, and nobody read it:
-- not the trainee, not that colleague. And a trainee who would be alone asks attention as everything does.

create view trainee.beside_card with (security_invoker = true) as
select b.id, b.placement, b.staff, b.weekday, b.from_day, b.through_day,
    daterange(b.from_day, b.through_day, '[]') as valid
from trainee.beside b;
comment on view trainee.beside_card is
    'Published: which colleague from elsewhere comes and stands beside a trainee, on which weekday, 1 is Monday';
grant select on trainee.beside_card to ${app};

create or replace view trainee.staff_in_group_of_placement with (security_invoker = true) as
select w.actor, p.id as subject, w.valid * daterange(null, p.through_day, '[]') as valid
from trainee.placement p join organisation.works_in_group w on w.subject = p.care_group
union all
select s.account, b.placement, daterange(null, least(b.through_day, p.through_day, s.left_on), '[]')
from trainee.beside b
join trainee.placement p on p.id = b.placement
join organisation.staff_card s on s.id = b.staff
where s.account is not null;
comment on view trainee.staff_in_group_of_placement is
    'Relation: works in the group where the trainee learns, or comes and stands beside the trainee there';

create function trainee.alone(of_placement uuid, in_group uuid, on_days foundation.day_pattern, first date, last date)
    returns table (day date, parts int)
    language plpgsql stable as $$
begin
    return query
    with y as materialized (
        select d.day, organisation.is_holiday(g.region, d.day) as holiday, g.care_type
        from organisation.group_card g
        cross join lateral (select s.day::date as day
            from generate_series(alone.first, alone.last, interval '1 day') as s(day)) d
        where g.id = alone.in_group
            and not exists (select 1 from organisation.closing_day_card c
                where c.location = g.location and c.day = d.day)
            and exists (select 1 from organisation.staff_group_card s
                join organisation.staff_days_card w on w.staff = s.staff and w.valid @> d.day
                where s.care_group = alone.in_group and s.valid @> d.day)),
    there as materialized (
        select y.day, y.holiday, foundation.parts_on(alone.on_days, y.day, y.holiday)
            & organisation.open_parts(y.care_type, y.holiday) as parts
        from y),
    beside as (
        select t.day, t.parts, (
            select bit_or(x.parts) from (
                select n.parts & ~organisation.needed_elsewhere(g.staff, alone.in_group, t.day, n.parts) as parts, g.staff
                from organisation.staff_group_card g
                join organisation.staff_days_card w on w.staff = g.staff and w.valid @> t.day
                cross join lateral (select foundation.parts_on(w.days, t.day, t.holiday) & t.parts as parts) n
                where g.care_group = alone.in_group and g.valid @> t.day
                union all
                select 7, b.staff from trainee.beside b
                where b.placement = alone.of_placement and b.weekday = extract(isodow from t.day)
                    and t.day between b.from_day and b.through_day) x
            join organisation.staff_card k on k.id = x.staff and (k.left_on is null or k.left_on >= t.day)
            where not exists (select 1 from organisation.absence_card a
                where a.staff = x.staff and a.valid @> t.day)) as others
        from there t where t.parts > 0)
    select b.day, b.parts & ~coalesce(b.others, 0) from beside b
    where b.parts & ~coalesce(b.others, 0) <> 0
    order by b.day;
end $$;
comment on function trainee.alone(uuid, uuid, foundation.day_pattern, date, date) is
    'Published: on which days of a plan nobody of the group works and nobody comes beside, both ends included; parts: when, as the sum of the bits of a day''s parts. Nothing where of nobody of the group is known when they work';
revoke all on function trainee.alone(uuid, uuid, foundation.day_pattern, date, date) from public;
grant execute on function trainee.alone(uuid, uuid, foundation.day_pattern, date, date) to ${app};

alter table signal.level drop constraint level_kind,
    add constraint level_kind check (kind in
        ('VACANT', 'ALONE', 'UNGUIDED', 'AWAY', 'NO_TIME', 'NO_SHARED_DAY', 'THIN', 'LOAD', 'MOMENT', 'NO_ENTRY'));
alter table signal.answer drop constraint answer_kind,
    add constraint answer_kind check (kind in
        ('VACANT', 'ALONE', 'UNGUIDED', 'AWAY', 'NO_TIME', 'NO_SHARED_DAY', 'THIN', 'LOAD', 'MOMENT', 'NO_ENTRY'));

create function signal.alone(day date) returns table (care_placement uuid, staff uuid, mentor uuid, since date,
        last_day date, number int, title text, trainee_placement uuid, starts boolean)
    language sql stable as $$
    select null::uuid, null::uuid, (select t.mentor from mentorship.term_card t where t.trainee_placement = p.placement
            and t.valid @> greatest(alone.day, p.from_day)),
        a.since, null::date, a.days, null::text, p.placement, true
    from trainee.placement_card p
    cross join lateral (select min(b.day) as since, count(*)::int as days
        from trainee.placement_days_card d
        cross join lateral trainee.alone(p.placement, p.care_group, d.days,
            greatest(alone.day, p.from_day, d.from_day), least(p.through_day, d.through_day, alone.day + 27)) b
        where d.placement = p.placement) a
    where p.never_alone and p.through_day >= alone.day and p.from_day <= alone.day + 27 and a.since is not null
$$;
comment on function signal.alone(date) is
    'Trainees who would be alone in the group on a day of the four weeks from a day; since: the first one; number: how many days';

create or replace function signal.known(day date) returns table (kind text, care_placement uuid, staff uuid, trainee_placement uuid,
        mentor uuid, since date, last_day date, number int, title text, mentor_from date, leader_from date,
        mentor_again_on date, leader_again_on date, closed_on date, closed_by uuid, why text)
    language sql stable as $$
    with found as (
        select 'VACANT' as kind, v.*, null::uuid as trainee_placement, true as starts from signal.vacant(known.day) v
        union all select 'AWAY', v.*, null, true from signal.uncovered(known.day) v
        union all select 'NO_SHARED_DAY', v.*, null, false from signal.unshared(known.day) v
        union all select 'LOAD', v.*, null, false from signal.laden(known.day) v
        union all select 'MOMENT', v.*, null, false from signal.waiting(known.day) v
        union all select 'NO_ENTRY', v.*, null, false from signal.silent(known.day) v
        union all select 'ALONE', v.* from signal.alone(known.day) v
        union all select 'UNGUIDED', v.* from signal.unguided(known.day) v
        union all select 'NO_TIME', v.* from signal.without_time(known.day) v
        union all select 'THIN', v.* from signal.thin(known.day) v),
    told as (
        select f.*, f.since + case when f.starts then -l.days when f.trainee_placement is not null then 0
                else l.days end as mentor_from,
            case when f.mentor is null or f.kind = 'AWAY' or exists (select 1 from organisation.absence_card a
                    where a.staff = f.mentor and a.valid @> known.day) then 0 else l.leader_after end as later
        from found f join signal.level_now l on l.kind = f.kind and l.told
        where f.since is not null)
    select t.kind, t.care_placement, t.staff, t.trainee_placement, t.mentor, t.since, t.last_day, t.number, t.title,
        t.mentor_from, t.mentor_from + t.later, a.mentor_again_on, a.leader_again_on, a.closed_on, a.closed_by, a.why
    from told t
    left join signal.answer a on a.kind = t.kind and a.since = t.since
        and a.care_placement is not distinct from t.care_placement and a.staff is not distinct from t.staff
        and a.trainee_placement is not distinct from t.trainee_placement
    where t.mentor_from <= known.day
$$;
revoke all on function signal.alone(date) from public;
grant execute on function signal.alone(date) to ${app};
