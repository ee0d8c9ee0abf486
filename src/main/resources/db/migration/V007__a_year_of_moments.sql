-- Why: the rhythm says what must happen for each mentee, and when; what is enough is enough.

create schema rhythm;
grant usage on schema rhythm to ${app};

create table rhythm.checklist_line (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    care_type text not null,
    line text not null,
    kind text not null,
    title text not null,
    guide text,
    first_after_days int,
    first_from text,
    every_months int,
    window_days int not null,
    required boolean not null,
    source text not null,
    valid_from date not null,
    valid_through date,
    position int not null,
    version int not null default 0,
    constraint checklist_line_pk primary key (id),
    constraint checklist_line_organiser_id unique (organiser, id),
    constraint checklist_line_line unique (organiser, care_type, line, valid_from),
    constraint checklist_line_organiser_fk foreign key (organiser) references foundation.organiser (id),
    constraint checklist_line_kind check (kind in
        ('OBSERVATION', 'PARENT_TALK', 'CHILD_EVALUATION', 'TEAM_TALK', 'PREPARE_MOVE', 'OTHER')),
    constraint checklist_line_first_from check (first_from in ('ENTRY', 'BIRTHDAY', 'THIRD_BIRTHDAY', 'LAST_DAY')),
    constraint checklist_line_window check (window_days between 1 and 366)
);
comment on table rhythm.checklist_line is 'One line of the organiser''s own checklist: what must happen, how often, within which window';
comment on column rhythm.checklist_line.line is 'Stable name of the line in its content pack, or made up by the organiser';
comment on column rhythm.checklist_line.first_after_days is 'Days after first_from at which the first one is due';
comment on column rhythm.checklist_line.every_months is 'Whole months after the last one; empty happens once';
comment on column rhythm.checklist_line.window_days is 'How many days before the due day it may be done';
comment on column rhythm.checklist_line.source is 'Where the line comes from: the law, a protocol, or the organiser';
call foundation.keep_apart('rhythm.checklist_line');

create table rhythm.moment (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    care_placement uuid not null,
    checklist_line uuid,
    kind text not null,
    title text not null,
    opens_on date not null,
    due_on date not null,
    planned_on date,
    owner uuid,
    state text not null,
    closed_on date,
    closed_by uuid,
    reason text,
    version int not null default 0,
    constraint moment_pk primary key (id),
    constraint moment_organiser_id unique (organiser, id),
    constraint moment_placement_fk foreign key (organiser, care_placement) references child.care_placement (organiser, id),
    constraint moment_line_fk foreign key (organiser, checklist_line) references rhythm.checklist_line (organiser, id),
    constraint moment_owner_fk foreign key (organiser, owner) references organisation.staff (organiser, id),
    constraint moment_closed_by_fk foreign key (closed_by) references access.account (id),
    constraint moment_kind check (kind in
        ('OBSERVATION', 'PARENT_TALK', 'CHILD_EVALUATION', 'TEAM_TALK', 'PREPARE_MOVE', 'OTHER')),
    constraint moment_state check (state in ('OPEN', 'DONE', 'DONE_ELSEWHERE', 'WAIVED')),
    constraint moment_closed check ((state = 'OPEN') = (closed_on is null)),
    constraint moment_window check (due_on >= opens_on)
);
comment on table rhythm.moment is 'Something that must happen for one child, within a window, planned on a day';
comment on column rhythm.moment.opens_on is 'First day of the window, inclusive';
comment on column rhythm.moment.due_on is 'Last day of the window, inclusive; afterwards it asks attention';
comment on column rhythm.moment.owner is 'The mentor for whom it is planned; empty while it cannot be planned';
comment on column rhythm.moment.state is 'DONE_ELSEWHERE: gedaan, staat in ons andere systeem';
comment on column rhythm.moment.reason is 'Why it cannot be planned or why it was waived: a key, never free text on a child';
create index moment_placement on rhythm.moment (organiser, care_placement);
create index moment_line on rhythm.moment (organiser, checklist_line);
create index moment_owner on rhythm.moment (organiser, owner, state);
create index moment_closed_by on rhythm.moment (closed_by);
create index moment_planned on rhythm.moment (organiser, planned_on) where state = 'OPEN';
create unique index moment_one_open_per_line on rhythm.moment (organiser, care_placement, checklist_line)
    where state = 'OPEN';
call foundation.keep_apart('rhythm.moment');
call privacy.keep_for('rhythm.moment', 24, 'the last day of the placement', 'as child.care_placement');

create view rhythm.moment_card with (security_invoker = true) as
select m.id as moment, m.care_placement, m.kind, m.title, m.opens_on, m.due_on, m.planned_on, m.owner, m.state,
    m.closed_on
from rhythm.moment m;
comment on view rhythm.moment_card is 'Published: the moments of the year plan';

grant select on rhythm.moment_card to ${app};
