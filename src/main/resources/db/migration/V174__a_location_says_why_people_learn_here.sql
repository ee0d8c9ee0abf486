-- Why: who teaches says why, what for, and where it stands on the competences; a team writes that in half an hour.

create schema if not exists quality;
grant usage on schema quality to ${app};

create table quality.competence (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    position int not null,
    title text not null,
    origin text not null,
    constraint competence_pk primary key (id),
    constraint competence_organiser_id unique (organiser, id),
    constraint competence_title unique (organiser, title),
    constraint competence_title_length check (length(title) between 1 and 160)
);
comment on table quality.competence is 'A heading of what one can do in this job; the organiser''s list, our own wording until it reads in another';
comment on column quality.competence.origin is 'Where the heading comes from';
call foundation.keep_apart('quality.competence');
call privacy.keep_for('quality.competence', 120, 'its change', 'nothing about a person');

create table quality.vision (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    location uuid not null,
    why text not null default '',
    how text not null default '',
    saved_on date not null,
    saved_by uuid not null,
    version int not null default 0,
    constraint vision_pk primary key (id),
    constraint vision_organiser_id unique (organiser, id),
    constraint vision_once unique (organiser, location),
    constraint vision_location_fk foreign key (organiser, location) references organisation.location (organiser, id),
    constraint vision_saved_by_fk foreign key (saved_by) references access.account (id)
);
comment on table quality.vision is 'Why and how a location wants people to learn the job there, in its own words';
create index vision_saved_by on quality.vision (saved_by);
call foundation.keep_apart('quality.vision');
call privacy.keep_for('quality.vision', 120, 'its last change', 'the team''s own words, nothing about a person');

create table quality.vision_goal (
    organiser uuid not null default foundation.current_organiser(),
    vision uuid not null,
    position int not null,
    teaches text not null,
    does text not null,
    constraint vision_goal_pk primary key (organiser, vision, position),
    constraint vision_goal_vision_fk foreign key (organiser, vision) references quality.vision (organiser, id) on delete cascade
);
comment on table quality.vision_goal is 'What a location finds important to teach, and what it does for that';
call foundation.keep_apart('quality.vision_goal');
call privacy.keep_for('quality.vision_goal', 120, 'the last change of the vision', 'as quality.vision');

create table quality.vision_stand (
    organiser uuid not null default foundation.current_organiser(),
    vision uuid not null,
    competence uuid not null,
    words text not null,
    constraint vision_stand_pk primary key (organiser, vision, competence),
    constraint vision_stand_vision_fk foreign key (organiser, vision) references quality.vision (organiser, id) on delete cascade,
    constraint vision_stand_competence_fk foreign key (organiser, competence) references quality.competence (organiser, id) on delete cascade
);
comment on table quality.vision_stand is 'Where a location stands on a competence';
create index vision_stand_competence on quality.vision_stand (organiser, competence);
call foundation.keep_apart('quality.vision_stand');
call privacy.keep_for('quality.vision_stand', 120, 'the last change of the vision', 'as quality.vision');
