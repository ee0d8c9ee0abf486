-- Why: a proposal for all locations of an organiser takes longer than a page may take. It is worked out
-- apart, place by place, goes on after a stop, and is looked at before anything of it is saved.

create table mentorship.proposal (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    strategy text,
    made_by uuid not null,
    made_at timestamptz not null,
    seen_at timestamptz not null,
    constraint proposal_pk primary key (id),
    constraint proposal_organiser_id unique (organiser, id),
    constraint proposal_strategy check (strategy in ('SHARED_DAYS', 'AGE', 'INTERESTS')),
    constraint proposal_made_by_fk foreign key (made_by) references access.account (id)
);
comment on table mentorship.proposal is 'A proposal for many places at once, worked out apart from the page that asked for it';
comment on column mentorship.proposal.strategy is 'Another way of choosing that is looked at; empty goes by each location''s own wishes';
comment on column mentorship.proposal.seen_at is 'The last sign of life of the work; whoever stays silent for half a minute stopped, and goes on when somebody looks';
create index proposal_made_by on mentorship.proposal (made_by);
call foundation.keep_apart('mentorship.proposal');
call privacy.keep_for('mentorship.proposal', 3, 'the day it was made', 'what was chosen is kept with the choice');

create table mentorship.proposal_place (
    organiser uuid not null default foundation.current_organiser(),
    proposal uuid not null,
    location uuid not null,
    children int not null,
    tries int not null default 0,
    input text,
    best boolean,
    solved_at timestamptz,
    asked boolean not null default false,
    changed boolean not null default false,
    saved int,
    constraint proposal_place_pk primary key (organiser, proposal, location),
    constraint proposal_place_proposal_fk foreign key (organiser, proposal) references mentorship.proposal (organiser, id),
    constraint proposal_place_location_fk foreign key (organiser, location) references organisation.location (organiser, id)
);
comment on table mentorship.proposal_place is 'One location of a proposal: how far it is, and the version of the people and days it was made for';
comment on column mentorship.proposal_place.children is 'How many children are there, to say how far it is';
comment on column mentorship.proposal_place.tries is 'How often it was begun; after three times it is left to a person';
comment on column mentorship.proposal_place.best is 'Whether it was proven that nothing better exists under the wishes';
comment on column mentorship.proposal_place.asked is 'Whether a person said to save it';
comment on column mentorship.proposal_place.changed is 'Whether it was worked out again, since something changed before it was saved';
comment on column mentorship.proposal_place.saved is 'How many children got a mentor by it; empty until it is saved';
create index proposal_place_location on mentorship.proposal_place (organiser, location);
call foundation.keep_apart('mentorship.proposal_place');
call privacy.keep_for('mentorship.proposal_place', 3, 'the day it was made', 'as mentorship.proposal');

create table mentorship.proposal_line (
    organiser uuid not null default foundation.current_organiser(),
    proposal uuid not null,
    location uuid not null,
    care_placement uuid not null,
    mentor uuid,
    was uuid,
    starts_on date not null,
    reasons jsonb not null,
    constraint proposal_line_pk primary key (organiser, proposal, care_placement),
    constraint proposal_line_place_fk foreign key (organiser, proposal, location)
        references mentorship.proposal_place (organiser, proposal, location),
    constraint proposal_line_care_placement_fk foreign key (organiser, care_placement)
        references child.care_placement (organiser, id),
    constraint proposal_line_mentor_fk foreign key (organiser, mentor) references organisation.staff (organiser, id),
    constraint proposal_line_was_fk foreign key (organiser, was) references organisation.staff (organiser, id)
);
comment on table mentorship.proposal_line is 'A child who is without, and who is proposed';
comment on column mentorship.proposal_line.mentor is 'Empty: nobody could be found';
comment on column mentorship.proposal_line.was is 'Who was proposed before something changed; empty when nothing did';
comment on column mentorship.proposal_line.reasons is 'Keys and details of what speaks for it and asks attention; never free text on a person';
create index proposal_line_place on mentorship.proposal_line (organiser, proposal, location);
create index proposal_line_care_placement on mentorship.proposal_line (organiser, care_placement);
create index proposal_line_mentor on mentorship.proposal_line (organiser, mentor);
create index proposal_line_was on mentorship.proposal_line (organiser, was);
call foundation.keep_apart('mentorship.proposal_line');
call privacy.keep_for('mentorship.proposal_line', 3, 'the day it was made', 'as mentorship.proposal');
