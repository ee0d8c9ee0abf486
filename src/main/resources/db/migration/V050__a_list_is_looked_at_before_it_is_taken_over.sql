-- Why: a leader sees what a list would change, answers what only she knows, and only then says go;
-- and whoever said go can take it back in one movement.

create schema intake;
grant usage on schema intake to ${app};

create table intake.import (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    source text not null,
    state text not null,
    started_by uuid not null,
    started_at timestamptz not null,
    taken_over_at timestamptz,
    new_rows int not null default 0,
    changed_rows int not null default 0,
    waiting_rows int not null default 0,
    version int not null default 0,
    constraint import_pk primary key (id),
    constraint import_organiser_id unique (organiser, id),
    constraint import_organiser_fk foreign key (organiser) references foundation.organiser (id),
    constraint import_started_by_fk foreign key (started_by) references access.account (id),
    constraint import_state check (state in ('LOOKING', 'TAKEN_OVER', 'TAKEN_BACK', 'THROWN_AWAY')),
    constraint import_taken_over check ((state in ('TAKEN_OVER', 'TAKEN_BACK')) = (taken_over_at is not null))
);
comment on table intake.import is 'Lists that were dropped together, and what became of them; they belong to who dropped them';
comment on column intake.import.source is 'The system whose numbers the lists carry';
comment on column intake.import.waiting_rows is 'Rows that were not taken over because a question was open';
create index import_started_by on intake.import (started_by);
create index import_organiser on intake.import (organiser, started_at);
call foundation.keep_apart('intake.import');
call privacy.keep_for('intake.import', 3, 'the day it was started', 'an import is for now; three months to take it back');

create table intake.list (
    organiser uuid not null default foundation.current_organiser(),
    import uuid not null,
    position int not null,
    file_name text not null,
    sheet jsonb not null,
    kind text not null,
    meanings text[] not null,
    constraint list_pk primary key (organiser, import, position),
    constraint list_import_fk foreign key (organiser, import) references intake.import (organiser, id),
    constraint list_kind check (kind in ('CHILDREN', 'CHILDREN_WITH_MENTORS', 'STAFF', 'MENTORS'))
);
comment on table intake.list is 'One list of an import, as it was read: nothing in it is lost by a correction';
comment on column intake.list.sheet is 'Headings and rows, with the row numbers that the spreadsheet program shows';
comment on column intake.list.meanings is 'What each column means, in the order of the columns';
call foundation.keep_apart('intake.list');
call privacy.keep_for('intake.list', 3, 'the day the import was started', 'as intake.import');

create table intake.answer (
    organiser uuid not null default foundation.current_organiser(),
    import uuid not null,
    question text not null,
    words text not null,
    constraint answer_pk primary key (organiser, import, question),
    constraint answer_import_fk foreign key (organiser, import) references intake.import (organiser, id)
);
comment on table intake.answer is 'What a person said about the lists of an import: a value typed in place, a doubt that is right, an answer to a question';
comment on column intake.answer.question is 'cell:list/row/column, right:list/row/column/reason, or the key of a question';
call foundation.keep_apart('intake.answer');
call privacy.keep_for('intake.answer', 3, 'the day the import was started', 'as intake.import');

create table intake.receipt (
    organiser uuid not null default foundation.current_organiser(),
    import uuid not null,
    position int not null,
    kind text not null,
    subject uuid not null,
    before_it text,
    after_it text,
    constraint receipt_pk primary key (organiser, import, position),
    constraint receipt_import_fk foreign key (organiser, import) references intake.import (organiser, id),
    constraint receipt_kind check (kind in ('LOCATION', 'GROUP', 'STAFF', 'CHILD', 'PAIR', 'OBSERVATION', 'PARENT_TALK'))
);
comment on table intake.receipt is 'What an import changed, to put it back as it was';
comment on column intake.receipt.before_it is 'What was known before, in the words of the module that owns it; empty for what was new';
comment on column intake.receipt.after_it is 'A sign by which the owner sees whether somebody went on with it; of a moment the day';
call foundation.keep_apart('intake.receipt');
call privacy.keep_for('intake.receipt', 3, 'the day the import was started', 'as intake.import');
