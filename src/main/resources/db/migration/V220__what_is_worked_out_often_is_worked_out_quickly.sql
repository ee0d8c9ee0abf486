-- Why: the home of a leader worked out some thousands of days and weeks, each through the start of a whole
-- query. What is asked per row and cannot become part of the asking query is a small program that is
-- prepared once per connection; whether it is a holiday is only looked up where a pattern has one.

create or replace function foundation.parts_on(days foundation.day_pattern, day date, holiday boolean) returns int
    language plpgsql immutable parallel safe as $$
declare
    plus constant int := position('+' in days);
    at constant int := position('@' in days);
    weekday constant int := extract(isodow from day);
    cycle int;
    since int;
begin
    if holiday and plus > 0 then
        return substr(days, plus + weekday, 1);
    elsif at = 0 then
        return substr(days, weekday, 1);
    end if;
    cycle := (at - 1) / 7;
    since := day - substr(days, at + 1, 10)::date;
    -- Division drops what is behind the point, also before the cycle began; a week there is a week back.
    since := mod((since - case when since < 0 then 6 else 0 end) / 7, cycle);
    return substr(days, 7 * mod(since + cycle, cycle) + weekday, 1);
end $$;

create or replace function foundation.week_mask(days foundation.day_pattern) returns int
    language plpgsql immutable parallel safe as $$
declare
    weeks constant int := length(split_part(split_part(days, '+', 1), '@', 1));
    mask int := 0;
begin
    for i in 1 .. weeks loop
        mask := mask | (substr(days, i, 1)::int << (3 * ((i - 1) % 7)));
    end loop;
    return mask;
end $$;

create or replace function mentorship.days_in(week int) returns int
    language plpgsql immutable parallel safe as $$
begin
    -- A day counts once, whichever of its three parts it has.
    return bit_count(((week | (week >> 1) | (week >> 2)) & b'001001001001001001001'::int)::bit(21));
end $$;

create or replace function organisation.is_holiday(in_region text, day date) returns boolean
    language plpgsql stable parallel safe as $$
begin
    return exists (select 1 from organisation.school_holiday_card h
        where h.region = in_region and is_holiday.day between h.from_day and h.through_day);
end $$;

create or replace function organisation.needed_elsewhere(who uuid, here uuid, day date, parts int) returns int
    language plpgsql stable as $$
begin
    -- Most work in one group.
    if not exists (select 1 from organisation.staff_group_card g
        where g.staff = who and g.care_group <> here and g.valid @> needed_elsewhere.day) then
        return 0;
    end if;
    return (select coalesce(bit_or(needed_elsewhere.parts
            & organisation.open_parts(o.care_type, organisation.is_holiday(o.region, needed_elsewhere.day))
            & ~ coalesce((select bit_or(w.parts)
                from organisation.staff_group_card x, organisation.on_day(needed_elsewhere.day) w
                where x.care_group = g.care_group and x.valid @> needed_elsewhere.day and x.staff <> who
                    and w.staff = x.staff), 0)), 0)
        from organisation.staff_group_card g
        join organisation.group_card o on o.id = g.care_group
        where g.staff = who and g.care_group <> here and g.valid @> needed_elsewhere.day
            and exists (select 1 from organisation.staff_group_card h where h.staff = who
                and h.care_group = here and h.valid @> needed_elsewhere.day)
            and not exists (select 1 from organisation.closing_day_card c
                where c.location = o.location and c.day = needed_elsewhere.day));
end $$;

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
                        position('+' in d.days) > 0 and organisation.is_holiday(l.region, on_day.day))
                    from child.care_days d where d.placement = p.id
                        and d.from_day <= on_day.day and (d.through_day is null or d.through_day >= on_day.day)), 0)
            end as usual
        from child.care_placement p
        join organisation.location_card l on l.id = p.location
        where p.merged_into is null
            and p.from_day <= on_day.day and (p.through_day is null or p.through_day >= on_day.day)
    ) u
$$;

create or replace function organisation.on_day(day date) returns table (staff uuid, usual int, parts int)
    language sql stable as $$
    select s.id, w.usual,
        case when exists (select 1 from organisation.absence a
            where a.staff = s.id and on_day.day between a.from_day and a.through_day) then 0 else w.usual end
    from organisation.staff s
    cross join lateral (select coalesce((select foundation.parts_on(d.days, on_day.day,
            position('+' in d.days) > 0 and exists (select 1 from organisation.staff_group sg
                join organisation.care_group g on g.id = sg.care_group
                join organisation.location l on l.id = g.location
                where sg.staff = s.id and organisation.is_holiday(l.region, on_day.day)))
        from organisation.staff_days d
        where d.staff = s.id and d.from_day <= on_day.day
            and (d.through_day is null or d.through_day >= on_day.day)), 0) as usual) w
    where s.left_on is null or s.left_on >= on_day.day
$$;

create or replace function mentorship.taken_over(day date)
    returns table (mentorship uuid, care_placement uuid, mentor uuid, away boolean, taker uuid, chosen boolean)
    language sql stable as $$
    select t.mentorship, t.care_placement, t.mentor,
        exists (select 1 from organisation.absence_card a where a.staff = t.mentor and a.valid @> taken_over.day),
        coalesce(o.chosen_one, o.usual_one), o.chosen_one is not null
    from mentorship.term_card t
    -- Looked up once per row, however often it is asked after.
    cross join lateral (select
            (select c.staff from mentorship.cover c, organisation.on_day(taken_over.day) w
                where c.mentorship = t.mentorship and c.day = taken_over.day and c.staff <> t.mentor
                    and w.staff = c.staff and w.parts > 0) as chosen_one,
            (select s.staff from mentorship.stand_in s, organisation.on_day(taken_over.day) w
                where s.mentorship = t.mentorship and s.weekday = extract(isodow from taken_over.day)
                    and s.staff <> t.mentor and w.staff = s.staff and w.parts > 0) as usual_one
        offset 0) o
    where t.care_placement is not null and t.mentor is not null and t.valid @> taken_over.day
        and coalesce((select w.parts from organisation.on_day(taken_over.day) w where w.staff = t.mentor), 0) = 0
$$;
