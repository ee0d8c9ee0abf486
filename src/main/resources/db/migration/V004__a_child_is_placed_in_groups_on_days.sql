-- Why: the mentee is a placement, not a person: a child in dagopvang and bso has a mentor in each.

create schema child;
grant usage on schema child to ${app};

create table child.child (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    given_name text not null,
    surname text not null,
    name_valid_from date,
    birth_date date not null,
    emblem text not null,
    home_languages text[] not null default '{}',
    interests text[] not null default '{}',
    own_wish text,
    parents_wish text,
    parents_ask_language text,
    plays_at_home text,
    version int not null default 0,
    constraint child_pk primary key (id),
    constraint child_organiser_id unique (organiser, id),
    constraint child_organiser_fk foreign key (organiser) references foundation.organiser (id)
);
comment on table child.child is 'A child we care for';
comment on column child.child.emblem is 'The child''s own picture: the name of an icon, so that no photo is needed';
comment on column child.child.interests is 'Only what the child and people close by chose';
comment on column child.child.own_wish is 'What the child says about a mentor, in the child''s words';
comment on column child.child.parents_wish is 'What the parents ask, in their words; shown, never weighed';
comment on column child.child.parents_ask_language is 'A language that the parents ask the mentor to speak; empty when they do not ask';
call foundation.keep_apart('child.child');
call privacy.keep_for('child.child', 24, 'the last day of the last placement', 'NL: proposal, no law; BE: sixty months for care use');

create table child.former_name (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    child uuid not null,
    given_name text not null,
    surname text not null,
    valid_through date not null,
    constraint former_name_pk primary key (id),
    constraint former_name_organiser_id unique (organiser, id),
    constraint former_name_child_fk foreign key (organiser, child) references child.child (organiser, id)
);
comment on table child.former_name is 'A name that a child had through this day';
create index former_name_child on child.former_name (organiser, child);
call foundation.keep_apart('child.former_name');
call privacy.keep_for('child.former_name', 24, 'the last day of the last placement', 'as child.child');

create table child.child_key (
    organiser uuid not null default foundation.current_organiser(),
    source text not null,
    location uuid not null,
    number text not null,
    child uuid not null,
    constraint child_key_pk primary key (organiser, source, location, number),
    constraint child_key_location_fk foreign key (organiser, location) references organisation.location (organiser, id),
    constraint child_key_child_fk foreign key (organiser, child) references child.child (organiser, id)
);
comment on table child.child_key is 'The number of a child in another system';
create index child_key_child on child.child_key (organiser, child);
create index child_key_location on child.child_key (organiser, location);
call foundation.keep_apart('child.child_key');
call privacy.keep_for('child.child_key', 24, 'the last day of the last placement', 'as child.child');

create table child.guardian (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    account uuid,
    given_name text not null,
    surname text not null,
    email text,
    phone text,
    language text,
    version int not null default 0,
    constraint guardian_pk primary key (id),
    constraint guardian_organiser_id unique (organiser, id),
    constraint guardian_organiser_fk foreign key (organiser) references foundation.organiser (id),
    constraint guardian_account_fk foreign key (account) references access.account (id)
);
comment on table child.guardian is 'A parent or other carer';
create index guardian_account on child.guardian (account);
call foundation.keep_apart('child.guardian');
call privacy.keep_for('child.guardian', 24, 'the last day of the last placement', 'as child.child');

create table child.guardianship (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    child uuid not null,
    guardian uuid not null,
    relation text not null,
    custody boolean not null,
    from_day date not null,
    through_day date,
    constraint guardianship_pk primary key (id),
    constraint guardianship_organiser_id unique (organiser, id),
    constraint guardianship_child_fk foreign key (organiser, child) references child.child (organiser, id),
    constraint guardianship_guardian_fk foreign key (organiser, guardian) references child.guardian (organiser, id),
    constraint guardianship_relation check (relation in ('MOTHER', 'FATHER', 'PARENT', 'FOSTER_PARENT', 'OTHER')),
    constraint guardianship_days check (through_day is null or through_day >= from_day)
);
comment on table child.guardianship is 'Who cares for which child, with custody or without, and when';
create index guardianship_child on child.guardianship (organiser, child);
create index guardianship_guardian on child.guardianship (organiser, guardian);
call foundation.keep_apart('child.guardianship');
call privacy.keep_for('child.guardianship', 24, 'the last day of the last placement', 'as child.child');

create table child.care_placement (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    child uuid not null,
    location uuid not null,
    care_type text not null,
    from_day date not null,
    through_day date,
    version int not null default 0,
    constraint care_placement_pk primary key (id),
    constraint care_placement_organiser_id unique (organiser, id),
    constraint care_placement_child_fk foreign key (organiser, child) references child.child (organiser, id),
    constraint care_placement_location_fk foreign key (organiser, location) references organisation.location (organiser, id),
    constraint care_placement_care_type check (care_type in
        ('DAY_CARE', 'PRESCHOOL', 'OUT_OF_SCHOOL_CARE', 'GROUP_CARE', 'FAMILY_CARE')),
    constraint care_placement_days check (through_day is null or through_day >= from_day),
    constraint care_placement_apart exclude using gist
        (child with =, location with =, care_type with =, daterange(from_day, through_day, '[]') with &&)
);
comment on table child.care_placement is 'A child at a location in a kind of care; this is what has a mentor';
create index care_placement_child on child.care_placement (organiser, child);
create index care_placement_location on child.care_placement (organiser, location);
call foundation.keep_apart('child.care_placement');
call privacy.keep_for('child.care_placement', 24, 'its last day', 'NL: proposal, no law; BE: sixty months for care use');

create table child.care_days (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    placement uuid not null,
    from_day date not null,
    through_day date,
    days foundation.day_pattern not null,
    constraint care_days_pk primary key (id),
    constraint care_days_organiser_id unique (organiser, id),
    constraint care_days_placement_fk foreign key (organiser, placement) references child.care_placement (organiser, id),
    constraint care_days_days check (through_day is null or through_day >= from_day),
    constraint care_days_apart exclude using gist
        (placement with =, daterange(from_day, through_day, '[]') with &&)
);
comment on table child.care_days is 'On which days a child comes, from and through which day (inclusive)';
create index care_days_placement on child.care_days (organiser, placement);
call foundation.keep_apart('child.care_days');
call privacy.keep_for('child.care_days', 24, 'the last day of the placement', 'as child.care_placement');

create table child.group_membership (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    placement uuid not null,
    care_group uuid not null,
    from_day date not null,
    through_day date,
    days foundation.day_pattern,
    constraint group_membership_pk primary key (id),
    constraint group_membership_organiser_id unique (organiser, id),
    constraint group_membership_placement_fk foreign key (organiser, placement) references child.care_placement (organiser, id),
    constraint group_membership_group_fk foreign key (organiser, care_group) references organisation.care_group (organiser, id),
    constraint group_membership_days check (through_day is null or through_day >= from_day)
);
comment on table child.group_membership is 'In which group a child plays; two groups may lie side by side on different weekdays';
comment on column child.group_membership.days is 'The weekdays of this group; empty is all care days';
create index group_membership_placement on child.group_membership (organiser, placement);
create index group_membership_group on child.group_membership (organiser, care_group);
call foundation.keep_apart('child.group_membership');
call privacy.keep_for('child.group_membership', 24, 'the last day of the placement', 'as child.care_placement');

create function child.one_group_per_day_part() returns trigger
    language plpgsql as $$
begin
    -- Two writers for one placement wait for each other, so that neither misses the other's row.
    perform 1 from child.care_placement p where p.id = new.placement for update;
    if exists (
        select 1 from child.group_membership m
        where m.placement = new.placement and m.id <> new.id
            and daterange(m.from_day, m.through_day, '[]') && daterange(new.from_day, new.through_day, '[]')
            and (m.days is null or new.days is null
                or foundation.week_mask(m.days) & foundation.week_mask(new.days) <> 0)) then
        raise exception 'a child plays in one group at a time'
            using errcode = 'exclusion_violation', constraint = 'group_membership_apart';
    end if;
    return new;
end $$;
create trigger group_membership_apart before insert or update on child.group_membership
    for each row execute function child.one_group_per_day_part();

create table child.day_exception (
    organiser uuid not null default foundation.current_organiser(),
    placement uuid not null,
    day date not null,
    parts int not null,
    constraint day_exception_pk primary key (organiser, placement, day),
    constraint day_exception_placement_fk foreign key (organiser, placement) references child.care_placement (organiser, id),
    constraint day_exception_parts check (parts between 0 and 7)
);
comment on table child.day_exception is 'One day that differs from the pattern: vandaag niet, or an extra or swapped day';
comment on column child.day_exception.parts is 'The parts of that day: 0 not there, else the sum of 1 morning, 2 afternoon, 4 after school';
call foundation.keep_apart('child.day_exception');
call privacy.keep_for('child.day_exception', 24, 'the day', 'proposal, no law');

create view child.child_card with (security_invoker = true) as
select p.id as placement, p.child, p.location, p.care_type, p.from_day, p.through_day,
    daterange(p.from_day, p.through_day, '[]') as valid,
    c.given_name, c.surname, c.given_name || ' ' || c.surname as name, c.birth_date, c.emblem,
    c.home_languages, c.interests, c.own_wish, c.parents_wish, c.parents_ask_language, c.plays_at_home
from child.care_placement p join child.child c on c.id = p.child;
comment on view child.child_card is 'Published: a child in care, one row per placement';

create view child.group_membership_card with (security_invoker = true) as
select m.placement, m.care_group, m.days, m.from_day, m.through_day,
    daterange(m.from_day, m.through_day, '[]') as valid
from child.group_membership m;
comment on view child.group_membership_card is 'Published: in which group a child plays, and when';

create view child.care_days_card with (security_invoker = true) as
select d.placement, d.days, d.from_day, d.through_day, daterange(d.from_day, d.through_day, '[]') as valid
from child.care_days d;
comment on view child.care_days_card is 'Published: on which days a child comes';

create view child.day_exception_card with (security_invoker = true) as
select e.placement, e.day, e.parts from child.day_exception e;
comment on view child.day_exception_card is 'Published: a day that differs from the pattern';

create view child.guardian_card with (security_invoker = true) as
select gs.child, g.id as guardian, g.given_name, g.surname, gs.relation, gs.custody, g.email, g.phone, g.language,
    daterange(gs.from_day, gs.through_day, '[]') as valid
from child.guardianship gs join child.guardian g on g.id = gs.guardian;
comment on view child.guardian_card is 'Published: the parents and carers of a child';

create view child.staff_in_group_of_child with (security_invoker = true) as
select w.actor, m.placement as subject,
    daterange(m.from_day, m.through_day, '[]') * w.valid as valid
from child.group_membership m
join organisation.works_in_group w on w.subject = m.care_group;
comment on view child.staff_in_group_of_child is 'Relation: works in the group where the child plays';

create view child.leads_location_of_child with (security_invoker = true) as
select d.actor, p.id as subject, d.valid
from child.care_placement p join organisation.leads_location d on d.subject = p.location;
comment on view child.leads_location_of_child is 'Relation: leads the location where the child comes';

create view child.assists_location_of_child with (security_invoker = true) as
select d.actor, p.id as subject, d.valid
from child.care_placement p join organisation.assists_location d on d.subject = p.location;
comment on view child.assists_location_of_child is 'Relation: assists the leader where the child comes';

create view child.guardian_of_child with (security_invoker = true) as
select g.account as actor, p.id as subject, daterange(gs.from_day, gs.through_day, '[]') as valid
from child.guardianship gs
join child.guardian g on g.id = gs.guardian
join child.care_placement p on p.child = gs.child
where g.account is not null and gs.custody;
comment on view child.guardian_of_child is 'Relation: has custody of the child';

grant select on child.child_card, child.group_membership_card, child.care_days_card, child.day_exception_card,
    child.guardian_card, child.staff_in_group_of_child, child.leads_location_of_child,
    child.assists_location_of_child, child.guardian_of_child to ${app};
