-- Why: after a mentor's last day of work the child has nobody, also when no one said so by hand. It asks
-- attention at once.

create or replace function signal.mentored(day date)
    returns table (care_placement uuid, mentor uuid, starts_on date, from_day date, location uuid)
    language sql stable as $$
    select t.care_placement, t.mentor, t.starts_on, c.from_day, c.location
    from mentorship.term_card t
    join child.placement_card c on c.placement = t.care_placement and c.valid @> mentored.day
    join organisation.staff_card s on s.id = t.mentor and (s.left_on is null or s.left_on >= mentored.day)
    where t.valid @> mentored.day
$$;

create or replace function signal.vacant(day date)
    returns table (care_placement uuid, staff uuid, mentor uuid, since date, last_day date, number int, title text)
    language sql stable as $$
    select c.placement, null::uuid, null::uuid,
        greatest(c.from_day, (select max(least(t.through_day, s.left_on)) + 1 from mentorship.term_card t
            join organisation.staff_card s on s.id = t.mentor
            where t.care_placement = c.placement and least(t.through_day, s.left_on) < vacant.day)),
        null::date, 0, null::text
    from child.placement_card c
    where (c.through_day is null or c.through_day >= vacant.day)
        and not exists (select 1 from mentorship.term_card t join organisation.staff_card s on s.id = t.mentor
            where t.care_placement = c.placement and t.valid @> greatest(vacant.day, c.from_day)
                and (s.left_on is null or s.left_on >= greatest(vacant.day, c.from_day)))
        and not exists (select 1 from mentorship.trial_card r where r.care_placement = c.placement
            and r.decide_on >= vacant.day)
$$;
