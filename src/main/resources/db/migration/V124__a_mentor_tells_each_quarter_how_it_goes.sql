-- Why: each quarter a mentor tells how it goes; the overview writes itself, she says that it is right, and then it stands.

create table rhythm.overview (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    mentor uuid not null,
    quarter date not null,
    due_on date not null,
    sent_on date,
    sent_by uuid,
    reminded_on date,
    reminded_by uuid,
    version int not null default 0,
    constraint overview_pk primary key (id),
    constraint overview_organiser_id unique (organiser, id),
    constraint overview_one_per_quarter unique (organiser, mentor, quarter),
    constraint overview_mentor_fk foreign key (organiser, mentor) references organisation.staff (organiser, id),
    constraint overview_sent_by_fk foreign key (sent_by) references access.account (id),
    constraint overview_reminded_by_fk foreign key (reminded_by) references access.account (id),
    constraint overview_quarter check (extract(day from quarter) = 1 and mod(extract(month from quarter)::int, 3) = 1),
    constraint overview_sent check (sent_by is null or sent_on is not null)
);
comment on table rhythm.overview is 'What one mentor did in a quarter, what comes, and what was let go';
comment on column rhythm.overview.quarter is 'First day of the quarter';
comment on column rhythm.overview.due_on is 'Until when the mentor has the time to answer, inclusive';
comment on column rhythm.overview.sent_on is 'When the mentor said that it is right; from then on its lines are kept as they were';
comment on column rhythm.overview.reminded_on is 'When somebody asked kindly, the last time';
create index overview_mentor on rhythm.overview (organiser, mentor);
create index overview_sent_by on rhythm.overview (sent_by);
create index overview_reminded_by on rhythm.overview (reminded_by);
call foundation.keep_apart('rhythm.overview');
call privacy.keep_for('rhythm.overview', 24, 'the last day of the quarter', 'as the moments that it tells of');

create table rhythm.overview_line (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    overview uuid not null,
    care_placement uuid not null,
    moment uuid,
    what text not null,
    kind text not null,
    title text not null,
    day date,
    because text,
    note text,
    position int not null,
    constraint overview_line_pk primary key (id),
    constraint overview_line_organiser_id unique (organiser, id),
    constraint overview_line_overview_fk foreign key (organiser, overview) references rhythm.overview (organiser, id) on delete cascade,
    constraint overview_line_placement_fk foreign key (organiser, care_placement) references child.care_placement (organiser, id),
    constraint overview_line_moment_fk foreign key (organiser, moment) references rhythm.moment (organiser, id) on delete set null (moment),
    constraint overview_line_kind check (kind in
        ('OBSERVATION', 'PARENT_TALK', 'CHILD_EVALUATION', 'TEAM_TALK', 'PREPARE_MOVE', 'OTHER')),
    constraint overview_line_what check (what in ('DONE', 'DONE_ELSEWHERE', 'WAIVED', 'ASKS', 'COMING'))
);
comment on table rhythm.overview_line is 'What an overview said when it was sent; never changed afterwards';
comment on column rhythm.overview_line.what is 'ASKS: it did not work out yet';
comment on column rhythm.overview_line.day is 'Done, let go, due or planned on; empty when it has no day';
comment on column rhythm.overview_line.because is 'Why it was let go or has no day: a key';
create index overview_line_overview on rhythm.overview_line (organiser, overview);
create index overview_line_placement on rhythm.overview_line (organiser, care_placement);
create index overview_line_moment on rhythm.overview_line (organiser, moment);
call foundation.keep_apart('rhythm.overview_line');
call privacy.keep_for('rhythm.overview_line', 24, 'the last day of the placement', 'as rhythm.moment');

create table rhythm.overview_word (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    overview uuid not null,
    words text not null,
    written_by uuid,
    writer_name text not null,
    written_on date not null,
    afterwards boolean not null,
    constraint overview_word_pk primary key (id),
    constraint overview_word_organiser_id unique (organiser, id),
    constraint overview_word_overview_fk foreign key (organiser, overview) references rhythm.overview (organiser, id) on delete cascade,
    constraint overview_word_written_by_fk foreign key (written_by) references access.account (id),
    constraint overview_word_words check (length(words) between 1 and 600)
);
comment on table rhythm.overview_word is 'A line of one''s own beside an overview; a later one stands below, with its day';
comment on column rhythm.overview_word.writer_name is 'As the writer is called; stays when the writer leaves';
comment on column rhythm.overview_word.afterwards is 'Whether it was written after the overview was sent';
create index overview_word_overview on rhythm.overview_word (organiser, overview);
create index overview_word_written_by on rhythm.overview_word (written_by);
call foundation.keep_apart('rhythm.overview_word');
call privacy.keep_for('rhythm.overview_word', 24, 'the last day of the quarter', 'as rhythm.overview');
