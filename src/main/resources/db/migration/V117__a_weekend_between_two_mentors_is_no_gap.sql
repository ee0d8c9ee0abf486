-- Why: one mentor works through Friday and the next begins on Monday. Nobody is without in a weekend on
-- which the child does not come, so nobody has to be chosen.

create or replace function mentorship.leavers(day date, through date) returns table (placement uuid, mentor uuid, last_day date, stops boolean)
    language sql stable as $$
    select c.placement, t.mentor, l.last_day, l.last_day = s.left_on as stops
    from mentorship.term_card t
    join child.placement_card c on c.placement = t.care_placement and c.valid @> leavers.day
    join organisation.staff_card s on s.id = t.mentor
    cross join lateral (
        select max(coalesce(w.through_day, 'infinity')) as through_day
        from organisation.staff_group_card w
        join child.group_membership_card m on m.care_group = w.care_group
        where w.staff = t.mentor and m.placement = c.placement and m.valid @> leavers.day
            and (w.through_day is null or w.through_day >= leavers.day)) g
    cross join lateral (select least(s.left_on, nullif(g.through_day, 'infinity')) as last_day) l
    where t.valid @> leavers.day and l.last_day between leavers.day and leavers.through
        and (c.through_day is null or c.through_day > l.last_day)
        and not exists (select 1 from mentorship.term_card n where n.care_placement = c.placement
            and n.starts_on > leavers.day
            and (n.starts_on <= l.last_day + 1 or n.mentor is not null and not exists (
                select 1 from generate_series(l.last_day + 1, n.starts_on - 1, interval '1 day') as d(day)
                join child.care_days_card k on k.placement = c.placement and k.valid @> cast(d.day as date)
                where foundation.parts_on(k.days, cast(d.day as date), false) <> 0)))
$$;
