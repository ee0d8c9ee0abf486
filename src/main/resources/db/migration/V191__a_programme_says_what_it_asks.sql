-- Why: a module is not one competence, and a competence spans modules; a trainee does not know in which module she
-- is. What a programme asks is entered once, and each placement that follows it knows it.

create table trainee.curriculum (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    programme uuid not null,
    written_on date not null,
    constraint curriculum_pk primary key (id),
    constraint curriculum_organiser_id unique (organiser, id),
    constraint curriculum_once unique (organiser, programme),
    constraint curriculum_programme_fk foreign key (programme) references trainee.programme (id)
);
comment on table trainee.curriculum is 'What a programme asks of who learns on the floor, as this organiser wrote it down or read it in';
create index curriculum_programme on trainee.curriculum (programme);
call foundation.keep_apart('trainee.curriculum');
call privacy.keep_for('trainee.curriculum', 120, 'its change', 'nothing about a person in care or training');

create table trainee.curriculum_reading (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    curriculum uuid not null,
    file_name text not null,
    lines int not null,
    taken_on date not null,
    taken_by uuid not null,
    undone_on date,
    constraint curriculum_reading_pk primary key (id),
    constraint curriculum_reading_organiser_id unique (organiser, id),
    constraint curriculum_reading_curriculum_fk foreign key (organiser, curriculum) references trainee.curriculum (organiser, id),
    constraint curriculum_reading_taken_by_fk foreign key (taken_by) references access.account (id)
);
comment on table trainee.curriculum_reading is 'A list that was read in about a programme; what came with it can be taken back';
comment on column trainee.curriculum_reading.lines is 'How many lines were new';
create index curriculum_reading_curriculum on trainee.curriculum_reading (organiser, curriculum);
create index curriculum_reading_taken_by on trainee.curriculum_reading (taken_by);
call foundation.keep_apart('trainee.curriculum_reading');
call privacy.keep_for('trainee.curriculum_reading', 120, 'its day', 'as trainee.curriculum');

create table trainee.curriculum_line (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    curriculum uuid not null,
    position int not null,
    module text,
    competence text,
    task text,
    part text,
    came_with uuid,
    ended_on date,
    constraint curriculum_line_pk primary key (id),
    constraint curriculum_line_organiser_id unique (organiser, id),
    constraint curriculum_line_once unique nulls not distinct (organiser, curriculum, module, competence, task),
    constraint curriculum_line_curriculum_fk foreign key (organiser, curriculum) references trainee.curriculum (organiser, id),
    constraint curriculum_line_came_with_fk foreign key (organiser, came_with) references trainee.curriculum_reading (organiser, id),
    constraint curriculum_line_says check (coalesce(module, competence, task) is not null),
    constraint curriculum_line_part check (part is null or part in ('MORNING', 'AFTERNOON', 'AFTER_SCHOOL') and task is not null),
    constraint curriculum_line_words check (length(module) <= 160 and length(competence) <= 240 and length(task) <= 240)
);
comment on table trainee.curriculum_line is
    'One line of the map of a programme: a module, a competence and a task that belong together; each may stand in many lines';
comment on column trainee.curriculum_line.part is 'At which part of the day the task fits; empty is at any';
comment on column trainee.curriculum_line.ended_on is 'Since when it is not asked any more; it stays to be seen where it was used';
create index curriculum_line_curriculum on trainee.curriculum_line (organiser, curriculum);
create index curriculum_line_came_with on trainee.curriculum_line (organiser, came_with);
call foundation.keep_apart('trainee.curriculum_line');
call privacy.keep_for('trainee.curriculum_line', 120, 'its change', 'as trainee.curriculum');

create table trainee.criterion (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    curriculum uuid,
    position int not null,
    words text not null,
    came_with uuid,
    ended_on date,
    constraint criterion_pk primary key (id),
    constraint criterion_organiser_id unique (organiser, id),
    constraint criterion_once unique nulls not distinct (organiser, curriculum, words),
    constraint criterion_curriculum_fk foreign key (organiser, curriculum) references trainee.curriculum (organiser, id),
    constraint criterion_came_with_fk foreign key (organiser, came_with) references trainee.curriculum_reading (organiser, id),
    constraint criterion_words check (length(words) between 1 and 240)
);
comment on table trainee.criterion is 'By what someone is judged in the end, in words that can be read aloud; of a programme, or the organiser''s own';
comment on column trainee.criterion.curriculum is 'Empty: of the organiser itself, for who follows no programme with criteria';
create index criterion_curriculum on trainee.criterion (organiser, curriculum);
create index criterion_came_with on trainee.criterion (organiser, came_with);
call foundation.keep_apart('trainee.criterion');
call privacy.keep_for('trainee.criterion', 120, 'its change', 'as trainee.curriculum');

create table trainee.module_period (
    organiser uuid not null default foundation.current_organiser(),
    placement uuid not null,
    from_day date not null,
    module text not null,
    said_by uuid not null,
    constraint module_period_pk primary key (organiser, placement, from_day),
    constraint module_period_placement_fk foreign key (organiser, placement) references trainee.placement (organiser, id),
    constraint module_period_said_by_fk foreign key (said_by) references access.account (id),
    constraint module_period_module check (length(module) between 1 and 160)
);
comment on table trainee.module_period is 'In which module a trainee is from a day on; until the next one begins';
create index module_period_said_by on trainee.module_period (said_by);
call foundation.keep_apart('trainee.module_period');
call privacy.keep_for('trainee.module_period', 24, 'the last day of the placement', 'as trainee.placement');
