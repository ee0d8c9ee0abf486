-- Why: people know more than a plan: they choose another day or let a moment go, and say why; what the plan itself moves is told.

alter table rhythm.moment add column chosen_by uuid;
alter table rhythm.moment add column chosen_because text;
alter table rhythm.moment add column note text;
alter table rhythm.moment add constraint moment_chosen_by_fk foreign key (chosen_by) references access.account (id);
alter table rhythm.moment add constraint moment_chosen check (chosen_because is null or chosen_by is not null);
create index moment_chosen_by on rhythm.moment (chosen_by);
comment on column rhythm.moment.chosen_by is 'Who chose the day by hand; empty while the planning did. Such a day stays until it went by, or the mentor is away then';
comment on column rhythm.moment.chosen_because is 'Why the day lies outside the window that the checklist asks for: a key; empty where it does not';
comment on column rhythm.moment.note is 'What was added in own words when it was moved or let go; never about health';

create table rhythm.day_moved (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    moment uuid not null,
    mentor uuid,
    from_day date not null,
    to_day date,
    because text not null,
    moved_on date not null,
    constraint day_moved_pk primary key (id),
    constraint day_moved_organiser_id unique (organiser, id),
    constraint day_moved_moment_fk foreign key (organiser, moment) references rhythm.moment (organiser, id) on delete cascade,
    constraint day_moved_mentor_fk foreign key (organiser, mentor) references organisation.staff (organiser, id),
    constraint day_moved_because check (because in ('went-by', 'new-mentor', 'mentor-away', 'child-away', 'closed',
        'other-window', 'other-days', 'makes-room'))
);
comment on table rhythm.day_moved is 'The planning gave a moment another day: for the mentor, who reads it in words for some weeks';
comment on column rhythm.day_moved.mentor is 'Whose plan it is in: the mentor of the new day, or else of the old one';
comment on column rhythm.day_moved.to_day is 'Empty when no day is left';
comment on column rhythm.day_moved.because is 'What changed, as a key';
create index day_moved_moment on rhythm.day_moved (organiser, moment);
create index day_moved_mentor on rhythm.day_moved (organiser, mentor, moved_on);
call foundation.keep_apart('rhythm.day_moved');
call privacy.keep_for('rhythm.day_moved', 2, 'the day on which it moved', 'it is told for some weeks only');
