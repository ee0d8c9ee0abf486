-- Why: a child that was entered twice has half its story in each file. A leader puts them together,
-- never a list by itself; and because people err, everything can be taken apart again.

alter table child.child add column merged_into uuid;
alter table child.child add constraint child_merged_into_fk
    foreign key (organiser, merged_into) references child.child (organiser, id);
comment on column child.child.merged_into is 'The file with which this one was put together; it is shown no more by itself';
create index child_merged_into on child.child (organiser, merged_into);

alter table child.care_placement add column merged_into uuid;
alter table child.care_placement add constraint care_placement_merged_into_fk
    foreign key (organiser, merged_into) references child.care_placement (organiser, id);
comment on column child.care_placement.merged_into is 'The same care in the file that stayed; this one is shown no more';
create index care_placement_merged_into on child.care_placement (organiser, merged_into);
alter table child.care_placement drop constraint care_placement_apart;
alter table child.care_placement add constraint care_placement_apart exclude using gist
    (child with =, location with =, care_type with =, daterange(from_day, through_day, '[]') with &&)
    where (merged_into is null);

create table child.merge (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    kept uuid not null,
    gone uuid not null,
    merged_by uuid not null,
    merged_at timestamptz not null,
    apart_at timestamptz,
    constraint merge_pk primary key (id),
    constraint merge_organiser_id unique (organiser, id),
    constraint merge_kept_fk foreign key (organiser, kept) references child.child (organiser, id) on delete cascade,
    constraint merge_gone_fk foreign key (organiser, gone) references child.child (organiser, id) on delete cascade,
    constraint merge_merged_by_fk foreign key (merged_by) references access.account (id),
    constraint merge_other check (kept <> gone)
);
comment on table child.merge is 'Two files of one child were put together, by whom; and taken apart again';
create index merge_kept on child.merge (organiser, kept);
create index merge_gone on child.merge (organiser, gone);
create index merge_merged_by on child.merge (merged_by);
call foundation.keep_apart('child.merge');
call privacy.keep_for('child.merge', 24, 'the last day of the last placement', 'as child.child');

create table child.merged_row (
    organiser uuid not null default foundation.current_organiser(),
    merge uuid not null,
    what text not null,
    from_where uuid not null,
    moved uuid not null,
    constraint merged_row_pk primary key (organiser, merge, what, moved),
    constraint merged_row_merge_fk foreign key (organiser, merge) references child.merge (organiser, id) on delete cascade
);
comment on table child.merged_row is 'What came along when two files were put together, to take it back';
comment on column child.merged_row.what is 'A table, schema.table';
comment on column child.merged_row.from_where is 'The child or placement that it belonged to';
call foundation.keep_apart('child.merged_row');
call privacy.keep_for('child.merged_row', 24, 'the last day of the last placement', 'as child.child');

create or replace view child.placement_card with (security_invoker = true) as
select p.id as placement, p.child, p.location, p.care_type, p.from_day, p.through_day,
    daterange(p.from_day, p.through_day, '[]') as valid
from child.care_placement p where p.merged_into is null;

create or replace view child.child_card with (security_invoker = true) as
select p.id as placement, p.child, p.location, p.care_type, p.from_day, p.through_day,
    daterange(p.from_day, p.through_day, '[]') as valid,
    c.given_name, c.surname, c.given_name || ' ' || c.surname as name, c.birth_date, c.emblem,
    c.home_languages, c.interests, c.own_wish, c.parents_wish, c.parents_ask_language, c.plays_at_home,
    c.given_name || (
        select case
            when count(*) = 0 then ''
            when bool_or(coalesce(substring(o.surname from '[[:upper:]]'), left(o.surname, 1))
                = coalesce(substring(c.surname from '[[:upper:]]'), left(c.surname, 1)))
                then ' ' || c.surname
            else ' ' || coalesce(substring(c.surname from '[[:upper:]]'), left(c.surname, 1)) end
        from child.child o
        join child.care_placement q on q.organiser = o.organiser and q.child = o.id
        where o.organiser = c.organiser and o.given_name = c.given_name and o.id <> c.id
            and q.location = p.location and q.merged_into is null
            and daterange(q.from_day, q.through_day, '[]') && daterange(p.from_day, p.through_day, '[]')
        ) as called
from child.care_placement p join child.child c on c.id = p.child
where p.merged_into is null;

create or replace view child.group_membership_card with (security_invoker = true) as
select m.placement, m.care_group, m.days, m.from_day, least(m.through_day, p.through_day) as through_day,
    daterange(m.from_day, m.through_day, '[]') * daterange(null, p.through_day, '[]') as valid
from child.group_membership m join child.placement_card p on p.placement = m.placement;

create or replace view child.care_days_card with (security_invoker = true) as
select d.placement, d.days, d.from_day, least(d.through_day, p.through_day) as through_day,
    daterange(d.from_day, d.through_day, '[]') * daterange(null, p.through_day, '[]') as valid
from child.care_days d join child.placement_card p on p.placement = d.placement;

create or replace view child.leads_location_of_child with (security_invoker = true) as
select d.actor, p.placement as subject, d.valid
from child.placement_card p join organisation.leads_location d on d.subject = p.location;

create or replace view child.assists_location_of_child with (security_invoker = true) as
select d.actor, p.placement as subject, d.valid
from child.placement_card p join organisation.assists_location d on d.subject = p.location;

create or replace view child.guardian_of_child with (security_invoker = true) as
select g.account as actor, p.placement as subject, daterange(gs.from_day, gs.through_day, '[]') as valid
from child.guardianship gs
join child.guardian g on g.id = gs.guardian
join child.placement_card p on p.child = gs.child
where g.account is not null and gs.custody;

create or replace function child.on_day(day date) returns table (placement uuid, usual int, parts int)
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
        where p.merged_into is null
            and p.from_day <= on_day.day and (p.through_day is null or p.through_day >= on_day.day)
    ) u
    left join child.day_exception e on e.placement = u.placement and e.day = on_day.day
$$;

create or replace view mentorship.term_card with (security_invoker = true) as
select t.mentorship, m.care_placement, m.trainee_placement, t.mentor, t.starts_on,
    least(n.starts_on - 1, m.ends_on, p.through_day) as through_day,
    t.parents_told_on,
    case when least(m.ends_on, p.through_day) < t.starts_on then 'empty'::daterange
        else daterange(t.starts_on, least(n.starts_on - 1, m.ends_on, p.through_day), '[]') end as valid
from mentorship.term t
join mentorship.mentorship m on m.id = t.mentorship
left join child.placement_card p on p.placement = m.care_placement
left join mentorship.term n on n.mentorship = t.mentorship and n.position = t.position + 1
where m.care_placement is null or p.placement is not null;
