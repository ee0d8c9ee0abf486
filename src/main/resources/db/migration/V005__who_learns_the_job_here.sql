-- Why: everyone who learns the job on the floor has a mentor and gets time; no child is needed for it.

create schema trainee;
grant usage on schema trainee to ${app};

create table trainee.institute (
    id uuid not null,
    name text not null,
    country text not null,
    constraint institute_pk primary key (id),
    constraint institute_name unique (country, name),
    constraint institute_country check (country in ('NL', 'BE'))
);
comment on table trainee.institute is 'A school or training centre (NL: roc, BE: school or CVO); global, no personal data';
grant select, insert on trainee.institute to ${app};

create table trainee.programme (
    id uuid not null,
    institute uuid not null,
    name text not null,
    constraint programme_pk primary key (id),
    constraint programme_name unique (institute, name),
    constraint programme_institute_fk foreign key (institute) references trainee.institute (id)
);
comment on table trainee.programme is 'A training at an institute; global, no personal data';
grant select, insert on trainee.programme to ${app};

create table trainee.trainee (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    account uuid,
    given_name text not null,
    surname text not null,
    email text,
    phone text,
    languages text[] not null default '{}',
    version int not null default 0,
    constraint trainee_pk primary key (id),
    constraint trainee_organiser_id unique (organiser, id),
    constraint trainee_organiser_fk foreign key (organiser) references foundation.organiser (id),
    constraint trainee_account_fk foreign key (account) references access.account (id)
);
comment on table trainee.trainee is 'Someone who learns the job (NL: stagiair, student, zij-instromer; BE: cursist, leerling, medewerker in opleiding)';
create index trainee_account on trainee.trainee (account);
call foundation.keep_apart('trainee.trainee');
call privacy.keep_for('trainee.trainee', 24, 'the last day of the last placement', 'proposal, no law');

create table trainee.placement (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    trainee uuid not null,
    care_group uuid not null,
    institute uuid,
    programme uuid,
    kind text not null,
    track text,
    paid boolean not null,
    counts_for_ratio boolean not null,
    teacher_name text,
    teacher_contact text,
    asked_on date not null,
    from_day date not null,
    through_day date not null,
    first_day_at time,
    version int not null default 0,
    constraint placement_pk primary key (id),
    constraint placement_organiser_id unique (organiser, id),
    constraint placement_trainee_fk foreign key (organiser, trainee) references trainee.trainee (organiser, id),
    constraint placement_group_fk foreign key (organiser, care_group) references organisation.care_group (organiser, id),
    constraint placement_institute_fk foreign key (institute) references trainee.institute (id),
    constraint placement_programme_fk foreign key (programme) references trainee.programme (id),
    constraint placement_kind check (kind in
        ('PUPIL', 'ADULT_LEARNER', 'EMPLOYEE_IN_TRAINING', 'WORK_BASED_STUDENT', 'SCHOOL_BASED_STUDENT', 'CAREER_SWITCHER', 'OTHER')),
    constraint placement_ratio check (paid or not counts_for_ratio or kind = 'PUPIL'),
    constraint placement_days check (through_day >= from_day)
);
comment on table trainee.placement is 'A trainee in a group, from and through which day (NL: bpv, BE: werkplekleren)';
comment on column trainee.placement.track is 'Route in the words of the organisation: dubbele finaliteit, duaal, EVC, artikel 60, ...';
comment on column trainee.placement.counts_for_ratio is 'Telt mee: entered by hand, since rules differ; unpaid trainees do not count';
comment on column trainee.placement.asked_on is 'The day on which the school or trainee asked';
comment on column trainee.placement.first_day_at is 'A quiet hour to begin on the first day';
create index placement_trainee on trainee.placement (organiser, trainee);
create index placement_group on trainee.placement (organiser, care_group);
create index placement_institute on trainee.placement (institute);
create index placement_programme on trainee.placement (programme);
call foundation.keep_apart('trainee.placement');
call privacy.keep_for('trainee.placement', 24, 'its last day', 'proposal, no law');

create table trainee.placement_days (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    placement uuid not null,
    from_day date not null,
    through_day date,
    days foundation.day_pattern not null,
    constraint placement_days_pk primary key (id),
    constraint placement_days_organiser_id unique (organiser, id),
    constraint placement_days_placement_fk foreign key (organiser, placement) references trainee.placement (organiser, id),
    constraint placement_days_days check (through_day is null or through_day >= from_day),
    constraint placement_days_apart exclude using gist
        (placement with =, daterange(from_day, through_day, '[]') with &&)
);
comment on table trainee.placement_days is 'On which days a trainee is on the floor';
create index placement_days_placement on trainee.placement_days (organiser, placement);
call foundation.keep_apart('trainee.placement_days');
call privacy.keep_for('trainee.placement_days', 24, 'the last day of the placement', 'as trainee.placement');

create table trainee.guidance_time (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    placement uuid not null,
    weekday int not null,
    starts_at time not null,
    minutes int not null,
    covered_by uuid,
    from_day date not null,
    through_day date,
    constraint guidance_time_pk primary key (id),
    constraint guidance_time_organiser_id unique (organiser, id),
    constraint guidance_time_placement_fk foreign key (organiser, placement) references trainee.placement (organiser, id),
    constraint guidance_time_covered_by_fk foreign key (organiser, covered_by) references organisation.staff (organiser, id),
    constraint guidance_time_weekday check (weekday between 1 and 7),
    constraint guidance_time_minutes check (minutes between 5 and 240)
);
comment on table trainee.guidance_time is 'The weekly time for guidance, agreed before it is needed, and who covers the group';
comment on column trainee.guidance_time.weekday is '1 is Monday, 7 is Sunday';
comment on column trainee.guidance_time.covered_by is 'The colleague who covers the group meanwhile; empty is nobody yet';
create index guidance_time_placement on trainee.guidance_time (organiser, placement);
create index guidance_time_covered_by on trainee.guidance_time (organiser, covered_by);
call foundation.keep_apart('trainee.guidance_time');
call privacy.keep_for('trainee.guidance_time', 24, 'the last day of the placement', 'as trainee.placement');

create table trainee.bundle_page (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    placement uuid not null,
    position int not null,
    name text not null,
    media_type text not null,
    content bytea not null,
    added_by uuid not null,
    added_at timestamptz not null,
    constraint bundle_page_pk primary key (id),
    constraint bundle_page_organiser_id unique (organiser, id),
    constraint bundle_page_placement_fk foreign key (organiser, placement) references trainee.placement (organiser, id),
    constraint bundle_page_added_by_fk foreign key (added_by) references access.account (id),
    constraint bundle_page_media_type check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    constraint bundle_page_size check (octet_length(content) <= 20000000)
);
comment on table trainee.bundle_page is 'A page or file of the school''s bundle, readable from the first day';
create index bundle_page_placement on trainee.bundle_page (organiser, placement);
create index bundle_page_added_by on trainee.bundle_page (added_by);
call foundation.keep_apart('trainee.bundle_page');
call privacy.keep_for('trainee.bundle_page', 24, 'the last day of the placement', 'as trainee.placement');

create view trainee.placement_card with (security_invoker = true) as
select p.id as placement, p.trainee, t.account, t.given_name, t.surname, t.given_name || ' ' || t.surname as name,
    t.languages, p.care_group, g.location, g.name as group_name, p.kind, p.paid, p.counts_for_ratio,
    i.name as institute, r.name as programme, p.from_day, p.through_day, p.first_day_at,
    daterange(p.from_day, p.through_day, '[]') as valid
from trainee.placement p
join trainee.trainee t on t.id = p.trainee
join organisation.group_card g on g.id = p.care_group
left join trainee.institute i on i.id = p.institute
left join trainee.programme r on r.id = p.programme;
comment on view trainee.placement_card is 'Published: a trainee in a group';

create view trainee.placement_days_card with (security_invoker = true) as
select d.placement, d.days, d.from_day, d.through_day, daterange(d.from_day, d.through_day, '[]') as valid
from trainee.placement_days d;
comment on view trainee.placement_days_card is 'Published: on which days a trainee is on the floor';

create view trainee.guidance_time_card with (security_invoker = true) as
select t.placement, t.weekday, t.starts_at, t.minutes, t.covered_by, daterange(t.from_day, t.through_day, '[]') as valid
from trainee.guidance_time t;
comment on view trainee.guidance_time_card is 'Published: the weekly time for guidance';

create view trainee.trainee_of_placement with (security_invoker = true) as
select t.account as actor, p.id as subject, daterange(p.from_day - 60, p.through_day, '[]') as valid
from trainee.placement p join trainee.trainee t on t.id = p.trainee
where t.account is not null;
comment on view trainee.trainee_of_placement is 'Relation: is the trainee, from sixty days before the start (the welcome) through the last day';

create view trainee.staff_in_group_of_placement with (security_invoker = true) as
select w.actor, p.id as subject, w.valid * daterange(null, p.through_day, '[]') as valid
from trainee.placement p join organisation.works_in_group w on w.subject = p.care_group;
comment on view trainee.staff_in_group_of_placement is 'Relation: works in the group where the trainee learns';

create view trainee.leads_location_of_placement with (security_invoker = true) as
select d.actor, p.id as subject, d.valid
from trainee.placement p
join organisation.group_card g on g.id = p.care_group
join organisation.leads_location d on d.subject = g.location;
comment on view trainee.leads_location_of_placement is 'Relation: leads the location where the trainee learns';

create view trainee.assists_location_of_placement with (security_invoker = true) as
select d.actor, p.id as subject, d.valid
from trainee.placement p
join organisation.group_card g on g.id = p.care_group
join organisation.assists_location d on d.subject = g.location;
comment on view trainee.assists_location_of_placement is 'Relation: assists the leader where the trainee learns';

create view trainee.teacher_of_placement with (security_invoker = true) as
select g.account as actor, g.subject, daterange(g.from_day, g.through_day, '[]') as valid
from access.granted g where g.purpose = 'TEACHER';
comment on view trainee.teacher_of_placement is 'Relation: teaches the trainee, by grant';

create view trainee.trainee_in_organiser with (security_invoker = true) as
select t.account as actor, p.organiser as subject, daterange(p.from_day - 60, p.through_day, '[]') as valid
from trainee.placement p join trainee.trainee t on t.id = p.trainee
where t.account is not null;
comment on view trainee.trainee_in_organiser is 'Relation: learns somewhere in the organisation';

grant select on trainee.placement_card, trainee.placement_days_card, trainee.guidance_time_card,
    trainee.trainee_of_placement, trainee.staff_in_group_of_placement, trainee.leads_location_of_placement,
    trainee.assists_location_of_placement, trainee.teacher_of_placement, trainee.trainee_in_organiser to ${app};
