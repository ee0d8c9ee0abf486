-- Why: a colleague of two groups was counted in both at once, so that a trainee seemed to have someone
-- beside her who was needed next door. She counts where she is not needed: where her other group has
-- somebody else too, or does not open then.

create function organisation.open_parts(care_type text, holiday boolean) returns int
    language sql immutable parallel safe
    return case when care_type = 'PRESCHOOL' then 1 when care_type <> 'OUT_OF_SCHOOL_CARE' then 3
        when holiday then 7 else 4 end;
comment on function organisation.open_parts(text, boolean) is
    'Published: the parts of a day on which a kind of care is open: preschool in the morning, care after school then or all day in holidays';

create function organisation.needed_elsewhere(who uuid, here uuid, day date, parts int) returns int
    language sql stable as $$
    select coalesce(bit_or(needed_elsewhere.parts
        & organisation.open_parts(o.care_type, organisation.is_holiday(o.region, needed_elsewhere.day))
        & ~ coalesce((select bit_or(w.parts) from organisation.staff_group_card x, organisation.on_day(needed_elsewhere.day) w
            where x.care_group = g.care_group and x.valid @> needed_elsewhere.day and x.staff <> needed_elsewhere.who
                and w.staff = x.staff), 0)), 0)
    from organisation.staff_group_card g
    join organisation.group_card o on o.id = g.care_group
    where g.staff = needed_elsewhere.who and g.care_group <> needed_elsewhere.here and g.valid @> needed_elsewhere.day
        and exists (select 1 from organisation.staff_group_card h where h.staff = needed_elsewhere.who
            and h.care_group = needed_elsewhere.here and h.valid @> needed_elsewhere.day)
        and not exists (select 1 from organisation.closing_day_card c
            where c.location = o.location and c.day = needed_elsewhere.day)
$$;
comment on function organisation.needed_elsewhere(uuid, uuid, date, int) is
    'Published: on which of these parts of a day a colleague of a group is the only one in another group of hers; 0 for who works in one group';
revoke all on function organisation.open_parts(text, boolean), organisation.needed_elsewhere(uuid, uuid, date, int) from public;
grant execute on function organisation.open_parts(text, boolean), organisation.needed_elsewhere(uuid, uuid, date, int) to ${app};
