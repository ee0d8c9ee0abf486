-- Why: next month the same program writes the same list; what a leader said once about its columns
-- and its names is not asked again.

create table intake.understanding (
    organiser uuid not null default foundation.current_organiser(),
    headings text[] not null,
    kind text not null,
    meanings text[] not null,
    said_on date not null,
    constraint understanding_pk primary key (organiser, headings),
    constraint understanding_organiser_fk foreign key (organiser) references foundation.organiser (id),
    constraint understanding_columns check (cardinality(headings) = cardinality(meanings))
);
comment on table intake.understanding is 'What a person said that the columns of a list mean; a list is known by its headings';
comment on column intake.understanding.headings is 'In the order of the columns, in small letters without signs';
comment on column intake.understanding.said_on is 'The last time that someone said so';
call foundation.keep_apart('intake.understanding');
call privacy.keep_for('intake.understanding', 24, 'the last time that someone said so', 'headings only; of no use when the program is gone');

create table intake.memory (
    organiser uuid not null default foundation.current_organiser(),
    question text not null,
    row_mark text,
    words text not null,
    said_on date not null,
    constraint memory_pk primary key (organiser, question),
    constraint memory_organiser_fk foreign key (organiser) references foundation.organiser (id)
);
comment on table intake.memory is 'Answers about lists that were taken over, for the lists that come after them';
comment on column intake.memory.question is 'As intake.answer, with the mark of the row instead of its place';
comment on column intake.memory.row_mark is 'SHA-256 of the headings and cells of the row it is about; empty for what holds for all rows';
comment on column intake.memory.said_on is 'The last time that a list with this answer was taken over';
create index memory_row on intake.memory (organiser, row_mark);
call foundation.keep_apart('intake.memory');
call privacy.keep_for('intake.memory', 24, 'the last time that a list with this answer was taken over', 'proposal, no law');
