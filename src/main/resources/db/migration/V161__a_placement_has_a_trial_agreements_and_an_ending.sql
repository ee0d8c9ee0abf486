-- Why: a workplace takes someone in with a look at what it knows itself, decides after a trial, helps
-- with measures that were agreed, and ends with reasons, earlier talks and what the school says of it.

create table trainee.partner (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    name text not null,
    helps_with text not null,
    contact text,
    left_out_on date,
    constraint partner_pk primary key (id),
    constraint partner_organiser_id unique (organiser, id),
    constraint partner_words check (length(name) <= 120 and length(helps_with) <= 200 and length(contact) <= 200)
);
comment on table trainee.partner is 'An organisation from outside that helps when the knowledge is not in house';
call foundation.keep_apart('trainee.partner');
call privacy.keep_for('trainee.partner', 24, 'its change', 'nothing about a person in care or training');

alter table trainee.placement
    add column expertise text,
    add column partner uuid,
    add constraint placement_expertise check (expertise in ('IN_HOUSE', 'WITH_PARTNER', 'LOOKING')),
    add constraint placement_partner_fk foreign key (organiser, partner) references trainee.partner (organiser, id);
comment on column trainee.placement.expertise is 'Whether the knowledge to guide is in house; asked each time, empty while not answered';
create index placement_partner on trainee.placement (organiser, partner);

create table trainee.trial (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    placement uuid not null,
    decide_on date not null,
    decision text,
    decided_on date,
    constraint trial_pk primary key (id),
    constraint trial_organiser_id unique (organiser, id),
    constraint trial_placement_fk foreign key (organiser, placement) references trainee.placement (organiser, id),
    constraint trial_decision check (decision in ('GOES_ON', 'LONGER', 'ENDS')),
    constraint trial_decided check ((decision is null) = (decided_on is null))
);
comment on table trainee.trial is 'A trial period at the start of a placement: the day on which people decide, and what they decided';
create unique index trial_open on trainee.trial (organiser, placement) where decision is null;
create index trial_placement on trainee.trial (organiser, placement);
call foundation.keep_apart('trainee.trial');
call privacy.keep_for('trainee.trial', 24, 'the last day of the placement', 'as trainee.placement');

create table trainee.agreement (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    placement uuid not null,
    kind text not null,
    words text not null,
    agreed_on date not null,
    ended_on date,
    constraint agreement_pk primary key (id),
    constraint agreement_organiser_id unique (organiser, id),
    constraint agreement_placement_fk foreign key (organiser, placement) references trainee.placement (organiser, id),
    constraint agreement_kind check (kind in ('SUPPORT', 'LIMIT')),
    constraint agreement_words check (length(words) <= 300)
);
comment on table trainee.agreement is 'What was agreed with a trainee: what the team does to help, or what must go well. What is done, never why: no label is kept';
create index agreement_placement on trainee.agreement (organiser, placement);
call foundation.keep_apart('trainee.agreement');
call privacy.keep_for('trainee.agreement', 24, 'the last day of the placement', 'as trainee.placement');

create table trainee.ending (
    organiser uuid not null default foundation.current_organiser(),
    placement uuid not null,
    last_day date not null,
    reason text not null,
    words text,
    school_view text,
    school_asked_on date,
    ended_by uuid not null,
    ended_on date not null,
    constraint ending_pk primary key (organiser, placement),
    constraint ending_placement_fk foreign key (organiser, placement) references trainee.placement (organiser, id),
    constraint ending_by_fk foreign key (ended_by) references access.account (id),
    constraint ending_reason check (reason in ('NO_PROSPECT', 'CANNOT_GUIDE', 'TRAINEE_STOPS', 'SCHOOL_STOPS', 'OTHER')),
    constraint ending_words check (length(words) <= 2000 and length(school_view) <= 2000)
);
comment on table trainee.ending is 'Why a placement ends before its time, and what the school says of it';
comment on column trainee.ending.reason is 'One of a few: little prospect, we cannot guide now, the trainee stops, the school stops, something else';
create index ending_by on trainee.ending (ended_by);
call foundation.keep_apart('trainee.ending');
call privacy.keep_for('trainee.ending', 24, 'the last day of the placement', 'as trainee.placement');

create table trainee.ending_talk (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    placement uuid not null,
    held_on date not null,
    words text not null,
    constraint ending_talk_pk primary key (id),
    constraint ending_talk_organiser_id unique (organiser, id),
    constraint ending_talk_ending_fk foreign key (organiser, placement) references trainee.ending (organiser, placement),
    constraint ending_talk_words check (length(words) <= 500)
);
comment on table trainee.ending_talk is 'A talk that was held before a placement was ended';
create index ending_talk_placement on trainee.ending_talk (organiser, placement);
call foundation.keep_apart('trainee.ending_talk');
call privacy.keep_for('trainee.ending_talk', 24, 'the last day of the placement', 'as trainee.placement');

create view trainee.trial_card with (security_invoker = true) as
select t.placement, t.decide_on from trainee.trial t where t.decision is null;
comment on view trainee.trial_card is 'Published: on which day people decide whether a trainee goes on; only while nothing was decided';
grant select on trainee.trial_card to ${app};
