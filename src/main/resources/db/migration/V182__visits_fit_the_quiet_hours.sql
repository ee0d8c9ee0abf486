-- Why: teachers came too seldom, at bad hours, and cancelled late. A visit is planned in the quiet hours of
-- the workplace; who moves or cancels it tells everyone, and how long before stays known.

create table learning.visit (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    placement uuid not null,
    visitor uuid not null,
    visitor_name text not null,
    purpose text not null,
    along boolean not null,
    day date not null,
    at time not null,
    talk_about text,
    cancelled_on date,
    constraint visit_pk primary key (id),
    constraint visit_organiser_id unique (organiser, id),
    constraint visit_placement_fk foreign key (organiser, placement) references trainee.placement (organiser, id),
    constraint visit_visitor_fk foreign key (visitor) references access.account (id),
    constraint visit_purpose check (purpose in ('TEACHER', 'EXTERNAL_MENTOR'))
);
comment on table learning.visit is 'A visit of a teacher or an external mentor to a trainee';
comment on column learning.visit.along is 'Meeloopdag: the visitor comes along on the floor for a day, to learn';
comment on column learning.visit.talk_about is 'What people want to talk about, gathered before';
create index visit_placement on learning.visit (organiser, placement, day);
create index visit_visitor on learning.visit (visitor);
call foundation.keep_apart('learning.visit');
call privacy.keep_for('learning.visit', 24, 'the last day of the placement', 'as trainee.placement');

create table learning.visit_change (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    visit uuid not null,
    what text not null,
    day date not null,
    at time not null,
    by_visitor boolean not null,
    changed_on date not null,
    days_before int not null,
    constraint visit_change_pk primary key (id),
    constraint visit_change_organiser_id unique (organiser, id),
    constraint visit_change_visit_fk foreign key (organiser, visit) references learning.visit (organiser, id),
    constraint visit_change_what check (what in ('PLANNED', 'MOVED', 'CANCELLED'))
);
comment on table learning.visit_change is 'What happened to the plan of a visit, and how long before';
comment on column learning.visit_change.day is 'The day as it was planned then; of a move, the new one';
comment on column learning.visit_change.by_visitor is 'By the visitor; otherwise by the workplace';
comment on column learning.visit_change.days_before is 'How many days before the visit as it stood until then';
create index visit_change_visit on learning.visit_change (organiser, visit);
call foundation.keep_apart('learning.visit_change');
call privacy.keep_for('learning.visit_change', 24, 'the last day of the placement', 'as trainee.placement');

create view learning.visit_card with (security_invoker = true) as
select v.id as visit, v.placement, v.visitor, v.visitor_name, v.purpose, v.along, v.day, v.at
from learning.visit v where v.cancelled_on is null;
comment on view learning.visit_card is 'Published: visits that were and visits to come, without those that were cancelled';
grant select on learning.visit_card to ${app};

create view learning.goal_card with (security_invoker = true) as
select g.placement, g.words, g.module, g.step from learning.goal g where g.reached_on is null;
comment on view learning.goal_card is 'Published: what a trainee learns now';
grant select on learning.goal_card to ${app};
