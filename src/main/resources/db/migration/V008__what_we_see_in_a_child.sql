-- Why: one note counts for the child's file and for the observation that collects it.

create schema observation;
grant usage on schema observation to ${app};

create table observation.observation (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    care_placement uuid not null,
    moment uuid,
    opened_on date not null,
    closed_on date,
    closed_by uuid,
    words text,
    version int not null default 0,
    constraint observation_pk primary key (id),
    constraint observation_organiser_id unique (organiser, id),
    constraint observation_placement_fk foreign key (organiser, care_placement) references child.care_placement (organiser, id),
    constraint observation_moment_fk foreign key (organiser, moment) references rhythm.moment (organiser, id),
    constraint observation_closed_by_fk foreign key (closed_by) references access.account (id)
);
comment on table observation.observation is 'An observation that collects notes until the mentor says: dit is genoeg';
comment on column observation.observation.closed_on is 'The day on which the mentor found it enough; empty while open';
comment on column observation.observation.words is 'What the mentor takes from it, in own words; optional';
create index observation_placement on observation.observation (organiser, care_placement);
create index observation_moment on observation.observation (organiser, moment);
create index observation_closed_by on observation.observation (closed_by);
create unique index observation_one_open on observation.observation (organiser, care_placement) where closed_on is null;
call foundation.keep_apart('observation.observation');
call privacy.keep_for('observation.observation', 24, 'the last day of the placement', 'as child.care_placement');

create table observation.entry (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    care_placement uuid not null,
    observation uuid,
    kind text not null,
    words text not null,
    well_being int,
    audience text not null default 'TEAM',
    written_by uuid,
    writer_name text not null,
    written_at timestamptz not null,
    seen_on date not null,
    read_by_mentor_at timestamptz,
    taken_back_at timestamptz,
    version int not null default 0,
    constraint entry_pk primary key (id),
    constraint entry_organiser_id unique (organiser, id),
    constraint entry_placement_fk foreign key (organiser, care_placement) references child.care_placement (organiser, id),
    constraint entry_observation_fk foreign key (organiser, observation) references observation.observation (organiser, id),
    constraint entry_written_by_fk foreign key (organiser, written_by) references organisation.staff (organiser, id),
    constraint entry_kind check (kind in ('NOTE', 'NICE_MOMENT', 'SMALL_MOMENT', 'FOR_THE_MENTOR')),
    constraint entry_well_being check (well_being between 1 and 5),
    constraint entry_audience check (audience in ('TEAM', 'PARENTS'))
);
comment on table observation.entry is 'What someone saw or heard of a child, in a sentence or more';
comment on column observation.entry.well_being is '1 to 5 petals; empty when skipped';
comment on column observation.entry.audience is 'TEAM unless someone chooses otherwise';
comment on column observation.entry.read_by_mentor_at is 'For the mentor: when the mentor or the stand-in read it';
comment on column observation.entry.taken_back_at is 'Undone by the writer; kept until retention erases it';
create index entry_placement on observation.entry (organiser, care_placement, written_at);
create index entry_observation on observation.entry (organiser, observation);
create index entry_written_by on observation.entry (organiser, written_by);
call foundation.keep_apart('observation.entry');
call privacy.keep_for('observation.entry', 24, 'the last day of the placement', 'as child.care_placement');

create view observation.entry_card with (security_invoker = true) as
select e.id as entry, e.care_placement, e.observation, e.kind, e.words, e.well_being, e.audience, e.written_by,
    e.writer_name, e.written_at, e.seen_on, e.read_by_mentor_at
from observation.entry e where e.taken_back_at is null;
comment on view observation.entry_card is 'Published: notes that stand';

create view observation.observation_card with (security_invoker = true) as
select o.id as observation, o.care_placement, o.moment, o.opened_on, o.closed_on
from observation.observation o;
comment on view observation.observation_card is 'Published: observations, open and closed';

grant select on observation.entry_card, observation.observation_card to ${app};
