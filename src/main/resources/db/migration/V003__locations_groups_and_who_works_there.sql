-- Why: a mentor works in the child's own group; so who works where, and on which days, comes first.

create schema organisation;
grant usage on schema organisation to ${app};

create table organisation.location (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    name text not null,
    region text,
    version int not null default 0,
    constraint location_pk primary key (id),
    constraint location_organiser_id unique (organiser, id),
    constraint location_name unique (organiser, name),
    constraint location_organiser_fk foreign key (organiser) references foundation.organiser (id)
);
comment on table organisation.location is 'Where care happens (NL: locatie, BE: opvanglocatie)';
comment on column organisation.location.region is 'Region of school holidays: NL_NORTH, NL_MIDDLE, NL_SOUTH, BE_FLANDERS; empty when not entered';
call foundation.keep_apart('organisation.location');

create table organisation.care_group (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    location uuid not null,
    name text not null,
    care_type text not null,
    version int not null default 0,
    constraint care_group_pk primary key (id),
    constraint care_group_organiser_id unique (organiser, id),
    constraint care_group_name unique (organiser, location, name),
    constraint care_group_location_fk foreign key (organiser, location)
        references organisation.location (organiser, id),
    constraint care_group_care_type check (care_type in
        ('DAY_CARE', 'PRESCHOOL', 'OUT_OF_SCHOOL_CARE', 'GROUP_CARE', 'FAMILY_CARE'))
);
comment on table organisation.care_group is 'A fixed group of children (NL: stamgroep or basisgroep, BE: leefgroep)';
call foundation.keep_apart('organisation.care_group');

create table organisation.staff (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    account uuid,
    given_name text not null,
    surname text not null,
    email text,
    position text not null,
    contract_hours numeric(4, 2),
    mentor_allowed boolean not null default true,
    warning_level int,
    interests text[] not null default '{}',
    languages text[] not null default '{}',
    left_on date,
    version int not null default 0,
    constraint staff_pk primary key (id),
    constraint staff_organiser_id unique (organiser, id),
    constraint staff_account unique (organiser, account),
    constraint staff_organiser_fk foreign key (organiser) references foundation.organiser (id),
    constraint staff_account_fk foreign key (account) references access.account (id),
    constraint staff_position check (position in ('EDUCATOR', 'LEADER', 'ASSISTANT_LEADER', 'OTHER')),
    constraint staff_contract_hours check (contract_hours between 0 and 60),
    constraint staff_warning_level check (warning_level between 1 and 60)
);
comment on table organisation.staff is 'Who works here (NL: pedagogisch medewerker, BE: kinderbegeleider, and leaders)';
comment on column organisation.staff.contract_hours is 'Hours a week; empty when not known';
comment on column organisation.staff.mentor_allowed is 'Whether this colleague can be a mentor; a leader decides';
comment on column organisation.staff.warning_level is 'Number of mentees from which the load is worth a talk; empty takes the organiser''s';
comment on column organisation.staff.interests is 'Only what people chose themselves';
comment on column organisation.staff.left_on is 'Last day of work; empty while working here';
create index staff_account_idx on organisation.staff (account);
call foundation.keep_apart('organisation.staff');
call privacy.keep_for('organisation.staff', 60, 'the last day of work', 'BE: five years from the end of employment; NL: proposal, no law');

create table organisation.staff_key (
    organiser uuid not null default foundation.current_organiser(),
    source text not null,
    location uuid not null,
    number text not null,
    staff uuid not null,
    constraint staff_key_pk primary key (organiser, source, location, number),
    constraint staff_key_location_fk foreign key (organiser, location) references organisation.location (organiser, id),
    constraint staff_key_staff_fk foreign key (organiser, staff) references organisation.staff (organiser, id)
);
comment on table organisation.staff_key is 'The number of a colleague in another system';
create index staff_key_staff on organisation.staff_key (organiser, staff);
create index staff_key_location on organisation.staff_key (organiser, location);
call foundation.keep_apart('organisation.staff_key');
call privacy.keep_for('organisation.staff_key', 60, 'the last day of work', 'as organisation.staff');

create table organisation.staff_days (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    staff uuid not null,
    from_day date not null,
    through_day date,
    days foundation.day_pattern not null,
    constraint staff_days_pk primary key (id),
    constraint staff_days_organiser_id unique (organiser, id),
    constraint staff_days_staff_fk foreign key (organiser, staff) references organisation.staff (organiser, id),
    constraint staff_days_days check (through_day is null or through_day >= from_day),
    constraint staff_days_apart exclude using gist
        (staff with =, daterange(from_day, through_day, '[]') with &&)
);
comment on table organisation.staff_days is 'On which days a colleague works, from and through which day (inclusive)';
create index staff_days_staff on organisation.staff_days (organiser, staff);
call foundation.keep_apart('organisation.staff_days');
call privacy.keep_for('organisation.staff_days', 60, 'the last day of work', 'as organisation.staff');

create table organisation.staff_group (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    staff uuid not null,
    care_group uuid not null,
    from_day date not null,
    through_day date,
    constraint staff_group_pk primary key (id),
    constraint staff_group_organiser_id unique (organiser, id),
    constraint staff_group_staff_fk foreign key (organiser, staff) references organisation.staff (organiser, id),
    constraint staff_group_group_fk foreign key (organiser, care_group) references organisation.care_group (organiser, id),
    constraint staff_group_days check (through_day is null or through_day >= from_day),
    constraint staff_group_apart exclude using gist
        (staff with =, care_group with =, daterange(from_day, through_day, '[]') with &&)
);
comment on table organisation.staff_group is 'In which groups a colleague works';
create index staff_group_staff on organisation.staff_group (organiser, staff);
create index staff_group_group on organisation.staff_group (organiser, care_group);
call foundation.keep_apart('organisation.staff_group');
call privacy.keep_for('organisation.staff_group', 60, 'the last day of work', 'as organisation.staff');

create table organisation.duty (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    staff uuid not null,
    location uuid,
    kind text not null,
    from_day date not null,
    through_day date,
    constraint duty_pk primary key (id),
    constraint duty_organiser_id unique (organiser, id),
    constraint duty_staff_fk foreign key (organiser, staff) references organisation.staff (organiser, id),
    constraint duty_location_fk foreign key (organiser, location) references organisation.location (organiser, id),
    constraint duty_kind check (kind in ('LEADER', 'ASSISTANT', 'ADMIN')),
    constraint duty_days check (through_day is null or through_day >= from_day)
);
comment on table organisation.duty is 'Who leads, assists or arranges, where and when';
comment on column organisation.duty.location is 'Empty: everywhere in the organisation';
create index duty_staff on organisation.duty (organiser, staff);
create index duty_location on organisation.duty (organiser, location);
call foundation.keep_apart('organisation.duty');
call privacy.keep_for('organisation.duty', 60, 'its last day', 'as organisation.staff');

create table organisation.absence (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    staff uuid not null,
    from_day date not null,
    through_day date not null,
    constraint absence_pk primary key (id),
    constraint absence_organiser_id unique (organiser, id),
    constraint absence_staff_fk foreign key (organiser, staff) references organisation.staff (organiser, id),
    constraint absence_days check (through_day >= from_day)
);
comment on table organisation.absence is 'Days on which a colleague is away; never why';
create index absence_staff on organisation.absence (organiser, staff);
create index absence_days_idx on organisation.absence (organiser, from_day, through_day);
call foundation.keep_apart('organisation.absence');
call privacy.keep_for('organisation.absence', 24, 'its last day', 'proposal, no law');

create table organisation.school_holiday (
    region text not null,
    from_day date not null,
    through_day date not null,
    name text not null,
    constraint school_holiday_pk primary key (region, from_day),
    constraint school_holiday_days check (through_day >= from_day)
);
comment on table organisation.school_holiday is 'School holidays per region; global data that is published each year';
grant select on organisation.school_holiday to ${app};

create table organisation.closing_day (
    organiser uuid not null default foundation.current_organiser(),
    location uuid not null,
    day date not null,
    constraint closing_day_pk primary key (organiser, location, day),
    constraint closing_day_location_fk foreign key (organiser, location) references organisation.location (organiser, id)
);
comment on table organisation.closing_day is 'A day on which a location is closed';
call foundation.keep_apart('organisation.closing_day');

create view organisation.location_card with (security_invoker = true) as
select l.id, l.name, l.region from organisation.location l;
comment on view organisation.location_card is 'Published: a location';

create view organisation.group_card with (security_invoker = true) as
select g.id, g.name, g.care_type, g.location, l.name as location_name, l.region
from organisation.care_group g join organisation.location l on l.id = g.location;
comment on view organisation.group_card is 'Published: a group and its location';

create view organisation.staff_card with (security_invoker = true) as
select s.id, s.account, s.given_name, s.surname, s.given_name || ' ' || s.surname as name, s.position,
    s.contract_hours, s.mentor_allowed, s.warning_level, s.interests, s.languages, s.left_on
from organisation.staff s;
comment on view organisation.staff_card is 'Published: a colleague';

create view organisation.staff_group_card with (security_invoker = true) as
select sg.staff, sg.care_group, sg.from_day, sg.through_day,
    daterange(sg.from_day, sg.through_day, '[]') as valid
from organisation.staff_group sg;
comment on view organisation.staff_group_card is 'Published: in which group a colleague works, and when';

create view organisation.staff_days_card with (security_invoker = true) as
select d.staff, d.days, d.from_day, d.through_day, daterange(d.from_day, d.through_day, '[]') as valid
from organisation.staff_days d;
comment on view organisation.staff_days_card is 'Published: on which days a colleague works';

create view organisation.absence_card with (security_invoker = true) as
select a.staff, a.from_day, a.through_day, daterange(a.from_day, a.through_day, '[]') as valid
from organisation.absence a;
comment on view organisation.absence_card is 'Published: when a colleague is away; never why';

create view organisation.school_holiday_card with (security_invoker = true) as
select h.region, h.from_day, h.through_day, h.name from organisation.school_holiday h;
comment on view organisation.school_holiday_card is 'Published: school holidays per region';

create view organisation.closing_day_card with (security_invoker = true) as
select c.location, c.day from organisation.closing_day c;
comment on view organisation.closing_day_card is 'Published: days on which a location is closed';

-- Relations: (actor, subject, valid). An account that left works nowhere.
create view organisation.member_of_organiser with (security_invoker = true) as
select s.account as actor, s.organiser as subject,
    daterange(null, s.left_on, '[]') as valid
from organisation.staff s where s.account is not null;
comment on view organisation.member_of_organiser is 'Relation: works for the organiser';

create view organisation.staff_self with (security_invoker = true) as
select s.account as actor, s.id as subject, daterange(null, s.left_on, '[]') as valid
from organisation.staff s where s.account is not null;
comment on view organisation.staff_self is 'Relation: is this colleague';

create view organisation.works_in_group with (security_invoker = true) as
select s.account as actor, sg.care_group as subject,
    daterange(sg.from_day, sg.through_day, '[]') * daterange(null, s.left_on, '[]') as valid
from organisation.staff_group sg join organisation.staff s on s.id = sg.staff
where s.account is not null;
comment on view organisation.works_in_group is 'Relation: works in the group';

create view organisation.works_at_location with (security_invoker = true) as
select s.account as actor, g.location as subject,
    daterange(sg.from_day, sg.through_day, '[]') * daterange(null, s.left_on, '[]') as valid
from organisation.staff_group sg
join organisation.staff s on s.id = sg.staff
join organisation.care_group g on g.id = sg.care_group
where s.account is not null;
comment on view organisation.works_at_location is 'Relation: works in a group of the location';

create view organisation.duty_at_location with (security_invoker = true) as
select s.account as actor, l.id as subject, d.kind, d.staff,
    daterange(d.from_day, d.through_day, '[]') * daterange(null, s.left_on, '[]') as valid
from organisation.duty d
join organisation.staff s on s.id = d.staff
join organisation.location l on l.organiser = d.organiser and (d.location is null or l.id = d.location)
where s.account is not null;
comment on view organisation.duty_at_location is 'Published: who leads, assists or arranges at a location';

create view organisation.leads_location with (security_invoker = true) as
select actor, subject, valid from organisation.duty_at_location where kind = 'LEADER';
comment on view organisation.leads_location is 'Relation: leads the location';

create view organisation.assists_location with (security_invoker = true) as
select actor, subject, valid from organisation.duty_at_location where kind = 'ASSISTANT';
comment on view organisation.assists_location is 'Relation: assists the leader of the location';

create view organisation.leads_organiser with (security_invoker = true) as
select s.account as actor, d.organiser as subject,
    daterange(d.from_day, d.through_day, '[]') * daterange(null, s.left_on, '[]') as valid
from organisation.duty d join organisation.staff s on s.id = d.staff
where s.account is not null and d.kind = 'LEADER';
comment on view organisation.leads_organiser is 'Relation: leads at least one location of the organiser';

create view organisation.assists_organiser with (security_invoker = true) as
select s.account as actor, d.organiser as subject,
    daterange(d.from_day, d.through_day, '[]') * daterange(null, s.left_on, '[]') as valid
from organisation.duty d join organisation.staff s on s.id = d.staff
where s.account is not null and d.kind = 'ASSISTANT';
comment on view organisation.assists_organiser is 'Relation: assists a leader somewhere in the organisation';

create view organisation.administers_organiser with (security_invoker = true) as
select s.account as actor, d.organiser as subject,
    daterange(d.from_day, d.through_day, '[]') * daterange(null, s.left_on, '[]') as valid
from organisation.duty d join organisation.staff s on s.id = d.staff
where s.account is not null and d.kind = 'ADMIN' and d.location is null;
comment on view organisation.administers_organiser is 'Relation: arranges things for the whole organisation';

create view organisation.leads_group with (security_invoker = true) as
select d.actor, g.id as subject, d.valid
from organisation.leads_location d join organisation.care_group g on g.location = d.subject;
comment on view organisation.leads_group is 'Relation: leads the location of the group';

create view organisation.assists_group with (security_invoker = true) as
select d.actor, g.id as subject, d.valid
from organisation.assists_location d join organisation.care_group g on g.location = d.subject;
comment on view organisation.assists_group is 'Relation: assists the leader of the group''s location';

grant select on organisation.location_card, organisation.group_card, organisation.staff_card,
    organisation.staff_group_card, organisation.staff_days_card, organisation.absence_card,
    organisation.school_holiday_card, organisation.closing_day_card,
    organisation.member_of_organiser, organisation.staff_self, organisation.works_in_group,
    organisation.works_at_location, organisation.duty_at_location, organisation.leads_location,
    organisation.assists_location, organisation.leads_organiser, organisation.assists_organiser,
    organisation.administers_organiser, organisation.leads_group, organisation.assists_group to ${app};
