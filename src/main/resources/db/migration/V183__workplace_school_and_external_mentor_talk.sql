-- Why: messages went from mouth to mouth and got lost between workplace, teacher and external mentor; the team
-- forgot what to speak of; and nobody asked a mentor how guiding goes.

create schema conversation;
grant usage on schema conversation to ${app};

create table conversation.message (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    placement uuid not null,
    account uuid not null,
    name text not null,
    side text not null,
    words text not null,
    written_at timestamptz not null,
    constraint message_pk primary key (id),
    constraint message_organiser_id unique (organiser, id),
    constraint message_placement_fk foreign key (organiser, placement) references trainee.placement (organiser, id),
    constraint message_account_fk foreign key (account) references access.account (id),
    constraint message_side check (side in ('WORKPLACE', 'TEACHER', 'EXTERNAL_MENTOR'))
);
comment on table conversation.message is 'What workplace, teacher and external mentor write to each other about a placement; the trainee reads along';
create index message_placement on conversation.message (organiser, placement, written_at);
create index message_account on conversation.message (account);
call foundation.keep_apart('conversation.message');
call privacy.keep_for('conversation.message', 24, 'the last day of the placement', 'as trainee.placement');

create table conversation.read_until (
    organiser uuid not null default foundation.current_organiser(),
    placement uuid not null,
    account uuid not null,
    at timestamptz not null,
    constraint read_until_pk primary key (organiser, placement, account),
    constraint read_until_placement_fk foreign key (organiser, placement) references trainee.placement (organiser, id),
    constraint read_until_account_fk foreign key (account) references access.account (id)
);
comment on table conversation.read_until is 'Until when someone has read what was written about a placement';
create index read_until_account on conversation.read_until (account);
call foundation.keep_apart('conversation.read_until');
call privacy.keep_for('conversation.read_until', 24, 'the last day of the placement', 'as trainee.placement');

create table conversation.who_does (
    organiser uuid not null default foundation.current_organiser(),
    placement uuid not null,
    task text not null,
    party text not null,
    constraint who_does_pk primary key (organiser, placement, task),
    constraint who_does_placement_fk foreign key (organiser, placement) references trainee.placement (organiser, id),
    constraint who_does_party check (party in ('WORKPLACE', 'TEACHER', 'EXTERNAL_MENTOR')),
    constraint who_does_schools_own check (task not in ('JUDGE', 'SCHOOL_MATTERS') or party = 'TEACHER')
);
comment on table conversation.who_does is 'Who does what for a trainee (wie doet wat), where people agreed on something else than usual';
comment on constraint who_does_schools_own on conversation.who_does is
    'What is the teacher''s job stays the teacher''s: an external mentor cannot take it over';
call foundation.keep_apart('conversation.who_does');
call privacy.keep_for('conversation.who_does', 24, 'the last day of the placement', 'as trainee.placement');

create view conversation.waiting_card with (security_invoker = true) as
select m.placement, r.account, count(*)::int as messages, max(m.written_at) as last_at
from conversation.message m
join (select distinct placement, account from conversation.message
    union select c.placement, c.account from trainee.accompanying_card c
    union select n.subject, n.actor from mentorship.mentor_of_placement n) r on r.placement = m.placement
left join conversation.read_until u on u.placement = m.placement and u.account = r.account
where m.account <> r.account and (u.at is null or m.written_at > u.at)
group by m.placement, r.account;
comment on view conversation.waiting_card is 'Published: for whom which messages wait about a placement';
grant select on conversation.waiting_card to ${app};

create table conversation.agenda_point (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    location uuid not null,
    kind text not null,
    about text,
    words text,
    brought_by uuid not null,
    brought_on date not null,
    discussed_on date,
    left_out boolean not null default false,
    constraint agenda_point_pk primary key (id),
    constraint agenda_point_organiser_id unique (organiser, id),
    constraint agenda_point_location_fk foreign key (organiser, location) references organisation.location (organiser, id),
    constraint agenda_point_brought_by_fk foreign key (brought_by) references access.account (id),
    constraint agenda_point_kind check (kind in ('FOUND', 'QUESTION', 'CASE')),
    constraint agenda_point_about check ((kind = 'FOUND') = (about is not null)),
    constraint agenda_point_words check (kind = 'FOUND' or words is not null)
);
comment on table conversation.agenda_point is 'A point for the team meeting: brought by someone, or one that wrote itself and was changed';
comment on column conversation.agenda_point.about is 'Of a point that wrote itself: what it is about, such as NEW and the placement';
comment on column conversation.agenda_point.words is 'As people put it; empty leaves the point as it wrote itself';
create index agenda_point_location on conversation.agenda_point (organiser, location);
create index agenda_point_brought_by on conversation.agenda_point (brought_by);
create unique index agenda_point_found on conversation.agenda_point (organiser, location, about) where about is not null;
call foundation.keep_apart('conversation.agenda_point');
call privacy.keep_for('conversation.agenda_point', 12, 'the day it was discussed or brought', 'of no use afterwards');

create table conversation.check_in (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    staff uuid not null,
    account uuid not null,
    how text not null,
    words text,
    wants_talk boolean not null,
    said_on date not null,
    heard_on date,
    constraint check_in_pk primary key (id),
    constraint check_in_organiser_id unique (organiser, id),
    constraint check_in_staff_fk foreign key (organiser, staff) references organisation.staff (organiser, id),
    constraint check_in_account_fk foreign key (account) references access.account (id),
    constraint check_in_how check (how in ('WELL', 'FULL', 'HEAVY'))
);
comment on table conversation.check_in is 'How a mentor says that guiding goes: for the mentor and who leads, and nobody else';
comment on column conversation.check_in.heard_on is 'When who leads said: we talk, or: we talked';
create index check_in_staff on conversation.check_in (organiser, staff, said_on);
create index check_in_account on conversation.check_in (account);
call foundation.keep_apart('conversation.check_in');
call privacy.keep_for('conversation.check_in', 12, 'its day', 'a talk, no file');
-- A second line beside the table of permissions: whoever did not write it and leads nobody sees no row.
create policy mentor_and_leader_only on conversation.check_in as restrictive for all to ${app}
    using (account = (select foundation.current_account())
        or exists (select 1 from organisation.leads_colleague l
            where l.actor = (select foundation.current_account()) and l.subject = check_in.staff))
    with check (account = (select foundation.current_account())
        or exists (select 1 from organisation.leads_colleague l
            where l.actor = (select foundation.current_account()) and l.subject = check_in.staff));

create view learning.visit_news_card with (security_invoker = true) as
select distinct on (c.visit) v.placement, c.visit, v.visitor, v.visitor_name, v.along, c.what, c.day, c.at, c.by_visitor,
    c.changed_on
from learning.visit_change c join learning.visit v on v.id = c.visit
order by c.visit, c.id desc;
comment on view learning.visit_news_card is 'Published: what happened last to the plan of each visit';
grant select on learning.visit_news_card to ${app};
