-- Why: that a trainee has no mentor or stand-in, no time, or works too little beside who guides was told as
-- news on a home, where nobody could come back to it later or close it. It is told as everything that asks
-- attention: what, since when, to whom first, and who can do what.

create function mentorship.side_by_side(of_placement uuid, today date)
    returns table (shared int, with_anyone int, parts int)
    language sql stable as $$
    select sum(bit_count(cast(b.shared as bit(3))))::int, sum(bit_count(cast(b.anyone as bit(3))))::int,
        sum(bit_count(cast(b.parts as bit(3))))::int
    from (
        select t.parts, coalesce(bit_or(x.parts) filter (where x.mentor), 0) & t.parts as shared,
            coalesce(bit_or(x.parts), 0) & t.parts as anyone
        from (
            select p.care_group, y.day, y.holiday,
                foundation.parts_on(w.days, y.day, y.holiday) & organisation.open_parts(g.care_type, y.holiday) as parts
            from trainee.placement_card p
            join organisation.group_card g on g.id = p.care_group
            cross join lateral (select greatest(p.from_day, side_by_side.today) as first) f
            cross join lateral (select cast(d as date) as day, organisation.is_holiday(g.region, cast(d as date)) as holiday
                from generate_series(f.first, least(p.through_day, f.first + 27), interval '1 day') as d) y
            join trainee.placement_days_card w on w.placement = p.placement and w.valid @> y.day
            where p.placement = side_by_side.of_placement and p.through_day >= side_by_side.today) t
        left join lateral (
            select u.mentor, n.parts & ~organisation.needed_elsewhere(u.staff, t.care_group, t.day, n.parts) as parts
            from (select c.mentor as staff, c.valid, true as mentor from mentorship.term_card c
                where c.trainee_placement = side_by_side.of_placement and c.mentor is not null
                union all
                select c.staff, daterange(null, null), false from mentorship.co_mentor c
                where c.trainee_placement = side_by_side.of_placement) u
            join organisation.staff_days_card s on s.staff = u.staff and s.valid @> t.day
            join organisation.staff_card k on k.id = u.staff and (k.left_on is null or k.left_on >= t.day)
            cross join lateral (select foundation.parts_on(s.days, t.day, t.holiday) & t.parts as parts) n
            where u.valid @> t.day and not exists (select 1 from organisation.absence_card a
                where a.staff = u.staff and a.valid @> t.day)) x on true
        where t.parts > 0
        group by t.care_group, t.day, t.parts) b
    having exists (select 1 from mentorship.term_card c where c.trainee_placement = side_by_side.of_placement
        and c.mentor is not null) and count(*) > 0
$$;
comment on function mentorship.side_by_side(uuid, date) is
    'Published: parts of days, as far as the group is open then, on which a trainee works in the four weeks from a day or from the first day, and how many beside the mentor, and beside anyone who guides; no row without a mentor';
revoke all on function mentorship.side_by_side(uuid, date) from public;
grant execute on function mentorship.side_by_side(uuid, date) to ${app};

alter table signal.level drop constraint level_kind,
    add constraint level_kind check (kind in
        ('VACANT', 'UNGUIDED', 'AWAY', 'NO_TIME', 'NO_SHARED_DAY', 'THIN', 'LOAD', 'MOMENT', 'NO_ENTRY'));
alter table signal.answer drop constraint answer_kind, drop constraint answer_about, drop constraint answer_once,
    add column trainee_placement uuid,
    add constraint answer_kind check (kind in
        ('VACANT', 'UNGUIDED', 'AWAY', 'NO_TIME', 'NO_SHARED_DAY', 'THIN', 'LOAD', 'MOMENT', 'NO_ENTRY')),
    add constraint answer_trainee_placement_fk foreign key (organiser, trainee_placement)
        references trainee.placement (organiser, id),
    add constraint answer_about check (num_nonnulls(care_placement, staff, trainee_placement) = 1),
    add constraint answer_once unique nulls not distinct
        (organiser, kind, care_placement, staff, trainee_placement, since);
create index answer_trainee_placement on signal.answer (organiser, trainee_placement);

create function signal.unguided(day date) returns table (care_placement uuid, staff uuid, mentor uuid, since date,
        last_day date, number int, title text, trainee_placement uuid, starts boolean)
    language sql stable as $$
    select null::uuid, null::uuid, null::uuid, w.since, null::date, 0, 'NO_MENTOR', p.placement, w.since = p.from_day
    from trainee.placement_card p
    cross join lateral (select greatest(p.from_day, (select max(t.through_day) + 1 from mentorship.term_card t
        where t.trainee_placement = p.placement and t.mentor is not null and t.through_day < unguided.day)) as since) w
    where p.through_day >= unguided.day and not exists (select 1 from mentorship.term_card t
        where t.trainee_placement = p.placement and t.mentor is not null and t.valid @> greatest(unguided.day, p.from_day))
    union all
    select null::uuid, null::uuid, t.mentor, greatest(p.from_day, t.starts_on), null::date, 0, 'NO_STAND_IN', p.placement,
        t.starts_on <= p.from_day
    from trainee.placement_card p
    join mentorship.term_card t on t.trainee_placement = p.placement and t.mentor is not null
        and t.valid @> greatest(unguided.day, p.from_day)
    where p.through_day >= unguided.day
        and not exists (select 1 from mentorship.stand_in_card c where c.trainee_placement = p.placement)
$$;
comment on function signal.unguided(date) is
    'Trainees without a mentor on a day, or on their first day after it, or without a stand-in; title: which of the two; starts: whether it is so from the first day, and known before';

create function signal.without_time(day date) returns table (care_placement uuid, staff uuid, mentor uuid, since date,
        last_day date, number int, title text, trainee_placement uuid, starts boolean)
    language sql stable as $$
    select null::uuid, null::uuid, (select t.mentor from mentorship.term_card t where t.trainee_placement = p.placement
            and t.valid @> greatest(without_time.day, p.from_day)),
        w.since, null::date, 0, null::text, p.placement, w.since = p.from_day
    from trainee.placement_card p
    cross join lateral (select greatest(p.from_day, (select max(upper(g.valid)) from trainee.guidance_time_card g
        where g.placement = p.placement and upper(g.valid) <= without_time.day)) as since) w
    where p.through_day >= without_time.day and not exists (select 1 from trainee.guidance_time_card g
        where g.placement = p.placement and g.valid @> greatest(without_time.day, p.from_day))
$$;
comment on function signal.without_time(date) is 'Trainees for whom there is no weekly time for guidance, now or from the first day';

create function signal.thin(day date) returns table (care_placement uuid, staff uuid, mentor uuid, since date,
        last_day date, number int, title text, trainee_placement uuid, starts boolean)
    language sql stable as $$
    select null::uuid, null::uuid, t.mentor, w.since, null::date, s.with_anyone, s.parts::text, p.placement,
        w.since = p.from_day
    from trainee.placement_card p
    join mentorship.term_card t on t.trainee_placement = p.placement and t.mentor is not null
        and t.valid @> greatest(thin.day, p.from_day)
    cross join lateral mentorship.side_by_side(p.placement, thin.day) s
    cross join lateral (select greatest(p.from_day, t.starts_on,
        (select max(d.from_day) from trainee.placement_days_card d
            where d.placement = p.placement and d.valid @> greatest(thin.day, p.from_day)),
        (select max(d.from_day) from organisation.staff_days_card d
            where d.staff = t.mentor and d.valid @> greatest(thin.day, p.from_day))) as since) w
    where p.through_day >= thin.day and 2 * s.with_anyone <= s.parts
$$;
comment on function signal.thin(date) is
    'Trainees who work half of their time or less beside who guides, in four weeks; number: parts of days beside; title: of how many. No source sets a number: it is worth a look';

drop function signal.known(date);
create function signal.known(day date) returns table (kind text, care_placement uuid, staff uuid, trainee_placement uuid,
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
comment on function signal.known(date) is
    'What asks attention on a day, since when, and from when on the mentor and the leader are told; also what people answered';
revoke all on function signal.unguided(date), signal.without_time(date), signal.thin(date), signal.known(date) from public;
grant execute on function signal.unguided(date), signal.without_time(date), signal.thin(date), signal.known(date) to ${app};
