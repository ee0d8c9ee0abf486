-- Why: a child meets a mentor before anybody chooses. A trial is no term: until a person decides,
-- nobody is promised anything, and a child that had no mentor still has none.
create table mentorship.trial (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    care_placement uuid not null,
    mentor uuid not null,
    from_day date not null,
    decide_on date not null,
    set_by uuid,
    set_at timestamptz not null,
    outcome text,
    choice uuid,
    decided_by uuid,
    decided_at timestamptz,
    constraint trial_pk primary key (id),
    constraint trial_organiser_id unique (organiser, id),
    constraint trial_care_placement_fk foreign key (organiser, care_placement)
        references child.care_placement (organiser, id),
    constraint trial_mentor_fk foreign key (organiser, mentor) references organisation.staff (organiser, id),
    constraint trial_choice_fk foreign key (organiser, choice) references mentorship.choice (organiser, id),
    constraint trial_set_by_fk foreign key (set_by) references access.account (id),
    constraint trial_decided_by_fk foreign key (decided_by) references access.account (id),
    constraint trial_days check (decide_on > from_day),
    constraint trial_outcome check (outcome in ('CHOSEN', 'SOMEONE_ELSE')),
    constraint trial_decided check ((outcome is null) = (decided_at is null))
);
comment on table mentorship.trial is 'A child and a colleague who play together first, before a person chooses (proef)';
comment on column mentorship.trial.decide_on is 'On which day a person wants to decide; on that day nothing happens by itself';
comment on column mentorship.trial.outcome is 'Empty while it goes on';
comment on column mentorship.trial.choice is 'The choice of a mentor that ended it; empty while it goes on, and when someone else is to be chosen later';
create unique index trial_one_at_a_time on mentorship.trial (organiser, care_placement) where outcome is null;
create index trial_care_placement on mentorship.trial (organiser, care_placement);
create index trial_mentor on mentorship.trial (organiser, mentor);
create index trial_choice on mentorship.trial (organiser, choice);
create index trial_set_by on mentorship.trial (set_by);
create index trial_decided_by on mentorship.trial (decided_by);
call foundation.keep_apart('mentorship.trial');
call privacy.keep_for('mentorship.trial', 24, 'the last day of the placement', 'as child.care_placement');

create view mentorship.trial_card with (security_invoker = true) as
select t.care_placement, t.mentor, t.from_day, t.decide_on
from mentorship.trial t
join child.placement_card p on p.placement = t.care_placement
where t.outcome is null;
comment on view mentorship.trial_card is 'Published: which child plays with whom now or soon, and when a person decides';

create view mentorship.task_card with (security_invoker = true) as
select t.id as task, 'TRIAL' as what, 'child' as tile, 'calendar-heart' as icon,
    t.care_placement, t.mentor as owner, daterange(null, null) as valid, t.from_day as from_on, t.decide_on as due_on,
    false as needs_child, false as stand_in_too, 0 as notes, '' as who, null::uuid as writer,
    '/notes/new?child=' || t.care_placement as href, null::text as tick
from mentorship.trial t
where t.outcome is null;
comment on view mentorship.task_card is 'Published: trials that go on; the columns are those of each task_card';

grant select on mentorship.trial_card, mentorship.task_card to ${app};
