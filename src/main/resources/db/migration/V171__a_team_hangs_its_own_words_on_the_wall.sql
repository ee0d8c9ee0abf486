-- Why: how we talk about the work, treat who learns here and spend the day is the team's own; it hangs on the wall.

create schema if not exists learning;
grant usage on schema learning to ${app};

create table learning.sheet (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    kind text not null,
    location uuid not null,
    care_group uuid,
    title text not null,
    lead text not null,
    settling_weeks int,
    edition int not null default 1,
    saved_on date not null,
    saved_by uuid not null,
    version int not null default 0,
    constraint sheet_pk primary key (id),
    constraint sheet_organiser_id unique (organiser, id),
    constraint sheet_once unique nulls not distinct (organiser, location, kind, care_group),
    constraint sheet_location_fk foreign key (organiser, location) references organisation.location (organiser, id),
    constraint sheet_group_fk foreign key (organiser, care_group) references organisation.care_group (organiser, id),
    constraint sheet_saved_by_fk foreign key (saved_by) references access.account (id),
    constraint sheet_kind check (kind in ('FEEDBACK', 'AGREEMENTS', 'DAY_COURSE', 'ONBOARDING')),
    constraint sheet_of_group check ((kind = 'DAY_COURSE') = (care_group is not null)),
    constraint sheet_settling check (settling_weeks is null or (settling_weeks between 1 and 26 and kind = 'ONBOARDING'))
);
comment on table learning.sheet is 'A sheet for the wall in the words of the team';
comment on column learning.sheet.settling_weeks is 'Weeks in which who learns here settles in; the same for every kind of trainee; empty is the usual number';
comment on column learning.sheet.edition is 'Other words are another edition; a signature is under one of them';
create index sheet_location on learning.sheet (organiser, location);
create index sheet_group on learning.sheet (organiser, care_group);
create index sheet_saved_by on learning.sheet (saved_by);
call foundation.keep_apart('learning.sheet');
call privacy.keep_for('learning.sheet', 120, 'its last change', 'the team''s own words, nothing about a person');

create table learning.sheet_section (
    organiser uuid not null default foundation.current_organiser(),
    sheet uuid not null,
    position int not null,
    section text not null,
    heading text not null,
    aside text not null default '',
    lines text[] not null,
    constraint sheet_section_pk primary key (organiser, sheet, position),
    constraint sheet_section_sheet_fk foreign key (organiser, sheet) references learning.sheet (organiser, id) on delete cascade,
    constraint sheet_section_name check (section ~ '^[a-z0-9-]{1,40}$')
);
comment on table learning.sheet_section is 'A part of a sheet: a heading and sentences';
comment on column learning.sheet_section.section is 'Stable name within the sheet';
comment on column learning.sheet_section.lines is 'A word between asterisks stands out';
call foundation.keep_apart('learning.sheet_section');
call privacy.keep_for('learning.sheet_section', 120, 'the last change of the sheet', 'as learning.sheet');

create table learning.sheet_signature (
    organiser uuid not null default foundation.current_organiser(),
    sheet uuid not null,
    staff uuid not null,
    edition int not null,
    signed_on date not null,
    constraint sheet_signature_pk primary key (organiser, sheet, staff),
    constraint sheet_signature_sheet_fk foreign key (organiser, sheet) references learning.sheet (organiser, id) on delete cascade,
    constraint sheet_signature_staff_fk foreign key (organiser, staff) references organisation.staff (organiser, id)
);
comment on table learning.sheet_signature is 'Who agreed on a sheet, and when';
create index sheet_signature_staff on learning.sheet_signature (organiser, staff);
call foundation.keep_apart('learning.sheet_signature');
call privacy.keep_for('learning.sheet_signature', 24, 'the last day of work', 'as who works there');

create table learning.sheet_talk (
    organiser uuid not null default foundation.current_organiser(),
    placement uuid not null,
    kind text not null,
    talked_on date not null,
    staff uuid,
    constraint sheet_talk_pk primary key (organiser, placement, kind),
    constraint sheet_talk_placement_fk foreign key (organiser, placement) references trainee.placement (organiser, id) on delete cascade,
    constraint sheet_talk_staff_fk foreign key (organiser, staff) references organisation.staff (organiser, id),
    constraint sheet_talk_kind check (kind in ('FEEDBACK', 'AGREEMENTS', 'DAY_COURSE', 'ONBOARDING'))
);
comment on table learning.sheet_talk is 'A trainee and a colleague read a sheet together';
create index sheet_talk_staff on learning.sheet_talk (organiser, staff);
call foundation.keep_apart('learning.sheet_talk');
call privacy.keep_for('learning.sheet_talk', 24, 'the last day of the placement', 'as trainee.placement');
