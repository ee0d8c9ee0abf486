-- Why: a child who cannot read knows its mentor by a picture; each room has its own style of wall;
-- and the parents' card says which number to call.

create table mentorship.picture (
    organiser uuid not null default foundation.current_organiser(),
    staff uuid not null,
    picture text not null,
    constraint picture_pk primary key (organiser, staff),
    constraint picture_staff_fk foreign key (organiser, staff) references organisation.staff (organiser, id)
);
comment on table mentorship.picture is 'The picture by which children know a mentor, as the mentor chose it';
comment on column mentorship.picture.picture is 'The name of an icon';
call foundation.keep_apart('mentorship.picture');
call privacy.keep_for('mentorship.picture', 24, 'the last day of work', 'as mentorship.term');

create table mentorship.group_sheet (
    organiser uuid not null default foundation.current_organiser(),
    care_group uuid not null,
    wall_style text not null default 'ARCHES',
    phone text,
    constraint group_sheet_pk primary key (organiser, care_group),
    constraint group_sheet_group_fk foreign key (organiser, care_group) references organisation.care_group (organiser, id),
    constraint group_sheet_wall_style check (wall_style in ('ARCHES', 'GARLAND', 'LIST'))
);
comment on table mentorship.group_sheet is 'How the sheets of paper of a group look';
comment on column mentorship.group_sheet.phone is 'The number that parents call; empty when not known';
call foundation.keep_apart('mentorship.group_sheet');
call privacy.keep_for('mentorship.group_sheet', 120, 'its change', 'nothing about a person');

create view mentorship.parents_to_tell_card with (security_invoker = true) as
select t.mentorship, m.care_placement, t.mentor, t.starts_on,
    daterange(t.starts_on - 14, greatest(t.starts_on, least(m.ends_on, p.through_day)), '[]') as valid
from mentorship.term t
join mentorship.mentorship m on m.id = t.mentorship
join child.placement_card p on p.placement = m.care_placement
where t.mentor is not null and t.parents_told_on is null and t.starts_on >= foundation.begun_on()
    and not exists (select 1 from mentorship.term n where n.mentorship = t.mentorship and n.position > t.position);
comment on view mentorship.parents_to_tell_card is
    'Published: whose parents do not know yet who is the mentor, from two weeks before the first day; pairs that came in with the organisation count as known';

create or replace view mentorship.task_card with (security_invoker = true) as
select t.id as task, 'TRIAL' as what, 'child' as tile, 'calendar-heart' as icon,
    t.care_placement, t.mentor as owner, daterange(null, null) as valid, t.from_day as from_on, t.decide_on as due_on,
    false as needs_child, false as stand_in_too, 0 as notes, '' as who, null::uuid as writer,
    '/notes/new?child=' || t.care_placement as href, null::text as tick
from mentorship.trial t
where t.outcome is null
union all
select c.mentorship as task, 'PARENTS' as what, 'family' as tile, 'house' as icon,
    c.care_placement, c.mentor as owner, c.valid, c.starts_on - 14 as from_on,
    null::date as due_on, false as needs_child, false as stand_in_too, 0 as notes, '' as who, null::uuid as writer,
    '/mentors/parent-cards/' || c.care_placement as href, '/mentors/parents/' || c.care_placement as tick
from mentorship.parents_to_tell_card c;
comment on view mentorship.task_card is 'Published: trials that go on, and parents to tell who is the mentor; the columns are those of each task_card';

grant select on mentorship.parents_to_tell_card to ${app};
