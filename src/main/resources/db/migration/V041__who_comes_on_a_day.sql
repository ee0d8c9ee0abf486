-- Why: who comes and who works on a day is asked on every screen of the day; one definition each.

create function organisation.is_holiday(in_region text, day date) returns boolean
    language sql stable parallel safe
    return exists (select 1 from organisation.school_holiday h
        where h.region = in_region and day between h.from_day and h.through_day);
comment on function organisation.is_holiday(text, date) is 'Whether a day falls in a school holiday of a region';

create function child.on_day(day date) returns table (placement uuid, usual int, parts int)
    language sql stable as $$
    select u.placement, u.usual, coalesce(e.parts, u.usual)
    from (
        select p.id as placement,
            case when exists (select 1 from organisation.closing_day_card c
                    where c.location = p.location and c.day = on_day.day) then 0
                else coalesce(foundation.parts_on(d.days, on_day.day,
                    organisation.is_holiday(l.region, on_day.day)), 0) end as usual
        from child.care_placement p
        join organisation.location_card l on l.id = p.location
        left join child.care_days d on d.placement = p.id
            and d.from_day <= on_day.day and (d.through_day is null or d.through_day >= on_day.day)
        where p.from_day <= on_day.day and (p.through_day is null or p.through_day >= on_day.day)
    ) u
    left join child.day_exception e on e.placement = u.placement and e.day = on_day.day
$$;
comment on function child.on_day(date) is
    'Published: the parts of a day on which each child in care comes, by pattern (usual) and with what was changed by hand (parts); 0 is not';

create function organisation.on_day(day date) returns table (staff uuid, usual int, parts int)
    language sql stable as $$
    select s.id, w.usual,
        case when exists (select 1 from organisation.absence a
            where a.staff = s.id and on_day.day between a.from_day and a.through_day) then 0 else w.usual end
    from organisation.staff s
    cross join lateral (select coalesce((select foundation.parts_on(d.days, on_day.day,
            exists (select 1 from organisation.staff_group sg
                join organisation.care_group g on g.id = sg.care_group
                join organisation.location l on l.id = g.location
                where sg.staff = s.id and organisation.is_holiday(l.region, on_day.day)))
        from organisation.staff_days d
        where d.staff = s.id and d.from_day <= on_day.day
            and (d.through_day is null or d.through_day >= on_day.day)), 0) as usual) w
    where s.left_on is null or s.left_on >= on_day.day
$$;
comment on function organisation.on_day(date) is
    'Published: the parts of a day on which each colleague works, by pattern (usual) and without absences (parts); 0 is not';

create function foundation.begun_on() returns date
    language sql stable parallel safe
    return (select o.begun_on from foundation.organiser o where o.id = foundation.current_organiser());
comment on function foundation.begun_on() is 'Published: the first day with Houvast of the organiser of the transaction';

revoke all on function foundation.begun_on(), organisation.is_holiday(text, date), child.on_day(date), organisation.on_day(date) from public;
grant execute on function foundation.begun_on(), organisation.is_holiday(text, date), child.on_day(date), organisation.on_day(date) to ${app};
