-- Why: days change, a child goes to another group, a roster is made anew, and a pair that fitted does
-- not fit any more. People look at it, twice a year at all pairs; what they saw and left as it is, is
-- not asked again until something changes.
create table mentorship.look (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    location uuid,
    care_placement uuid,
    seen text,
    looked_on date not null,
    looked_by uuid,
    constraint look_pk primary key (id),
    constraint look_organiser_id unique (organiser, id),
    constraint look_location_fk foreign key (organiser, location) references organisation.location (organiser, id),
    constraint look_care_placement_fk foreign key (organiser, care_placement)
        references child.care_placement (organiser, id),
    constraint look_looked_by_fk foreign key (looked_by) references access.account (id),
    constraint look_at_one check (num_nonnulls(location, care_placement) = 1),
    constraint look_seen check ((care_placement is null) = (seen is null))
);
comment on table mentorship.look is 'A person looked whether pairs still fit: at all of a location, or at one, and left it as it is';
comment on column mentorship.look.seen is 'Which days, groups and mentor were looked at; when one of them changes, the pair is asked about again';
create index look_location on mentorship.look (organiser, location);
create index look_care_placement on mentorship.look (organiser, care_placement);
create index look_looked_by on mentorship.look (looked_by);
call foundation.keep_apart('mentorship.look');
call privacy.keep_for('mentorship.look', 24, 'the day of the look', 'as child.care_placement');

create function mentorship.days_in(week int) returns int
    language sql immutable parallel safe
    return (select count(*)::int from generate_series(0, 6) d where (week >> (3 * d)) & 7 <> 0);
comment on function mentorship.days_in(int) is 'How many days of a week of 21 bits have a part in it';

create function mentorship.misfits(day date) returns table (placement uuid, mentor uuid, what text, shared_then int, shared int, seen text)
    language sql stable as $$
    select f.placement, f.mentor, f.what, f.shared_then, f.shared, f.seen
    from (
        select p.placement, t.mentor, p.shared_then, p.shared,
            case when not p.in_group then 'NOT_IN_GROUP' when p.shared = 0 then 'NO_DAY'
                when p.shared < p.shared_then and 2 * p.shared < p.comes then 'FEWER_DAYS' end as what,
            md5(concat_ws('|', t.mentor, p.child_days, p.mentor_days, p.groups, p.mentor_groups)) as seen
        from mentorship.term_card t
        cross join lateral (
            select c.placement, cd.days as child_days, sd.days as mentor_days, g.groups, w.groups as mentor_groups,
                g.groups && w.groups as in_group,
                mentorship.days_in(foundation.week_mask(cd.days)) as comes,
                mentorship.days_in(foundation.week_mask(cd.days) & foundation.week_mask(sd.days)) as shared,
                mentorship.days_in(coalesce(foundation.week_mask(ct.days) & foundation.week_mask(st.days), 0)) as shared_then
            from child.placement_card c
            join child.care_days_card cd on cd.placement = c.placement and cd.valid @> misfits.day
            join organisation.staff_days_card sd on sd.staff = t.mentor and sd.valid @> misfits.day
            left join child.care_days_card ct on ct.placement = c.placement
                and ct.valid @> greatest(t.starts_on, c.from_day)
            left join organisation.staff_days_card st on st.staff = t.mentor
                and st.valid @> greatest(t.starts_on, c.from_day)
            cross join lateral (select array_agg(m.care_group order by m.care_group) as groups
                from child.group_membership_card m where m.placement = c.placement and m.valid @> misfits.day) g
            cross join lateral (select coalesce(array_agg(sg.care_group order by sg.care_group), '{}') as groups
                from organisation.staff_group_card sg where sg.staff = t.mentor and sg.valid @> misfits.day) w
            where c.placement = t.care_placement and c.valid @> misfits.day) p
        where t.valid @> misfits.day and t.mentor is not null and p.groups is not null
    ) f
    where f.what is not null and not exists (select 1 from mentorship.look l
        where l.care_placement = f.placement and l.seen = f.seen)
$$;
comment on function mentorship.misfits(date) is
    'Published: pairs of a day that fitted better once: the mentor is not in the group any more, never meets the child, or on fewer days than when they began; without those at which a person looked already';

create function mentorship.last_look(place uuid) returns date
    language sql stable
    return greatest(foundation.begun_on(), (select max(l.looked_on) from mentorship.look l where l.location = place));
comment on function mentorship.last_look(uuid) is
    'Published: when people looked last at all pairs of a location; nothing before the beginning with Houvast counts as late';
revoke all on function mentorship.days_in(int), mentorship.misfits(date), mentorship.last_look(uuid) from public;
grant execute on function mentorship.days_in(int), mentorship.misfits(date), mentorship.last_look(uuid) to ${app};
