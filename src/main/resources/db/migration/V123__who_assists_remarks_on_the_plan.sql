-- Why: who leads or assists looks at the plan with the mentor; a remark reaches the mentor, and does not lie in a drawer.

create table rhythm.remark (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    moment uuid not null,
    words text not null,
    written_by uuid not null,
    writer_name text not null,
    written_on date not null,
    read_on date,
    read_by uuid,
    constraint remark_pk primary key (id),
    constraint remark_organiser_id unique (organiser, id),
    constraint remark_moment_fk foreign key (organiser, moment) references rhythm.moment (organiser, id) on delete cascade,
    constraint remark_written_by_fk foreign key (written_by) references access.account (id),
    constraint remark_read_by_fk foreign key (read_by) references access.account (id),
    constraint remark_words check (length(words) between 1 and 400)
);
comment on table rhythm.remark is 'What who leads or assists says to the mentor about one planned moment';
comment on column rhythm.remark.writer_name is 'As the writer is called; stays when the writer leaves';
comment on column rhythm.remark.read_on is 'When the mentor read it; until then it stands on her home';
create index remark_moment on rhythm.remark (organiser, moment);
create index remark_unread on rhythm.remark (organiser, moment) where read_on is null;
create index remark_written_by on rhythm.remark (written_by);
create index remark_read_by on rhythm.remark (read_by);
call foundation.keep_apart('rhythm.remark');
call privacy.keep_for('rhythm.remark', 24, 'the last day of the placement', 'as rhythm.moment');
