-- Why: a list of ten thousand rows takes seconds; whoever waits sees that it goes on.

create table intake.progress (
    organiser uuid not null default foundation.current_organiser(),
    import uuid not null,
    step text not null,
    done int not null,
    in_all int not null,
    seen_at timestamptz not null,
    constraint progress_pk primary key (organiser, import),
    constraint progress_import_fk foreign key (organiser, import) references intake.import (organiser, id),
    constraint progress_step check (step in ('COMPARING', 'COLLEAGUES', 'CHILDREN', 'PAIRS')),
    constraint progress_done check (done between 0 and in_all)
);
comment on table intake.progress is 'How far the taking over of an import is; gone when it is done';
comment on column intake.progress.done is 'Rows of this step that are done';
comment on column intake.progress.seen_at is 'The last sign of life; whoever stays silent for a minute stopped';
call foundation.keep_apart('intake.progress');
call privacy.keep_for('intake.progress', 3, 'the day the import was started', 'as intake.import');
