-- Why: who learns the job may not stand alone in the group, whatever the plan says; and a group is
-- asked what it can carry before it says yes, with the moments at which it is quiet there.

alter table trainee.placement
    add column never_alone boolean not null default true,
    add column work_hours numeric(4, 1),
    add column school_hours numeric(4, 1),
    add constraint placement_alone check (never_alone or counts_for_ratio and kind <> 'EMPLOYEE_IN_TRAINING'),
    add constraint placement_hours check (work_hours between 0 and 60 and school_hours between 0 and 60);
comment on column trainee.placement.never_alone is 'Never alone in the group: always so for who does not count and for who is in training; said by hand for others';
comment on column trainee.placement.work_hours is 'Hours a week at the workplace; empty while not agreed';
comment on column trainee.placement.school_hours is 'Hours a week at school; empty while not agreed';

create or replace view trainee.placement_card with (security_invoker = true) as
select p.id as placement, p.trainee, t.account, t.given_name, t.surname, t.given_name || ' ' || t.surname as name,
    t.languages, p.care_group, g.location, g.name as group_name, g.location_name, p.kind, p.paid, p.counts_for_ratio,
    i.name as institute, r.name as programme, p.teacher_name, p.teacher_contact, p.from_day, p.through_day,
    p.first_day_at, p.arrive_where, p.call_when_ill,
    daterange(p.from_day, p.through_day, '[]') as valid, p.track,
    p.never_alone, p.work_hours, p.school_hours, p.asked_on, p.programme as programme_id
from trainee.placement p
join trainee.trainee t on t.id = p.trainee
join organisation.group_card g on g.id = p.care_group
left join trainee.institute i on i.id = p.institute
left join trainee.programme r on r.id = p.programme;

create table trainee.beside (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    placement uuid not null,
    staff uuid not null,
    weekday int not null,
    from_day date not null,
    through_day date not null,
    constraint beside_pk primary key (id),
    constraint beside_organiser_id unique (organiser, id),
    constraint beside_placement_fk foreign key (organiser, placement) references trainee.placement (organiser, id),
    constraint beside_staff_fk foreign key (organiser, staff) references organisation.staff (organiser, id),
    constraint beside_weekday check (weekday between 1 and 7),
    constraint beside_days check (through_day >= from_day)
);
comment on table trainee.beside is 'A colleague from elsewhere who is in the group with a trainee on a weekday when nobody of the group is, from and through which day';
comment on column trainee.beside.weekday is '1 is Monday, 7 is Sunday';
create index beside_placement on trainee.beside (organiser, placement);
create index beside_staff on trainee.beside (organiser, staff);
call foundation.keep_apart('trainee.beside');
call privacy.keep_for('trainee.beside', 24, 'the last day of the placement', 'as trainee.placement');

create table trainee.capacity (
    organiser uuid not null default foundation.current_organiser(),
    care_group uuid not null,
    weekday int not null,
    places int not null,
    constraint capacity_pk primary key (organiser, care_group, weekday),
    constraint capacity_group_fk foreign key (organiser, care_group) references organisation.care_group (organiser, id),
    constraint capacity_weekday check (weekday between 1 and 7),
    constraint capacity_places check (places between 0 and 9)
);
comment on table trainee.capacity is 'How many trainees a group can carry on a weekday, as its leader said; no row while nothing was said';
comment on column trainee.capacity.weekday is '1 is Monday, 7 is Sunday';
call foundation.keep_apart('trainee.capacity');
call privacy.keep_for('trainee.capacity', 24, 'its change', 'nothing about a person');

create table trainee.quiet_moment (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    care_group uuid not null,
    weekday int,
    starts_at time not null,
    words text not null,
    constraint quiet_moment_pk primary key (id),
    constraint quiet_moment_organiser_id unique (organiser, id),
    constraint quiet_moment_group_fk foreign key (organiser, care_group) references organisation.care_group (organiser, id),
    constraint quiet_moment_weekday check (weekday between 1 and 7),
    constraint quiet_moment_words check (length(words) <= 80)
);
comment on table trainee.quiet_moment is 'When it is quiet in a group, so that colleagues can talk without children around them';
comment on column trainee.quiet_moment.weekday is '1 is Monday, 7 is Sunday; empty is each day';
create index quiet_moment_group on trainee.quiet_moment (organiser, care_group);
call foundation.keep_apart('trainee.quiet_moment');
call privacy.keep_for('trainee.quiet_moment', 24, 'its change', 'nothing about a person');

create view trainee.quiet_moment_card with (security_invoker = true) as
select q.id, q.care_group, q.weekday, q.starts_at, q.words from trainee.quiet_moment q;
comment on view trainee.quiet_moment_card is 'Published: when it is quiet in a group';

create table trainee.route (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    name text not null,
    kind text not null,
    paid boolean not null,
    counts boolean not null,
    left_out_on date,
    constraint route_pk primary key (id),
    constraint route_organiser_id unique (organiser, id),
    constraint route_name unique (organiser, name),
    constraint route_words check (length(name) <= 80)
);
comment on table trainee.route is 'A way by which people come to learn here, beside those that Houvast brings along';
comment on column trainee.route.paid is 'Proposed when someone starts; entered by hand for each';
call foundation.keep_apart('trainee.route');
call privacy.keep_for('trainee.route', 24, 'its change', 'nothing about a person');

grant select on trainee.quiet_moment_card to ${app};
