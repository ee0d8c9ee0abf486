-- Why: trainee and mentor make a plan together that the team can read, so that nobody waits when the
-- mentor is away; and one goal at a time, with a chance that fits a part of a day.

create schema if not exists learning;
grant usage on schema learning to ${app};

create table learning.goal (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    placement uuid not null,
    words text not null,
    module text,
    step int not null default 1,
    chosen_on date not null,
    reached_on date,
    constraint goal_pk primary key (id),
    constraint goal_organiser_id unique (organiser, id),
    constraint goal_placement_fk foreign key (organiser, placement) references trainee.placement (organiser, id),
    constraint goal_step check (step between 1 and 4)
);
comment on table learning.goal is 'What a trainee wants to learn now (leerdoel); one at a time';
comment on column learning.goal.module is 'In which module of the school it belongs, in words';
comment on column learning.goal.step is '1 I watch, 2 together, 3 myself while the mentor watches, 4 alone';
create index goal_placement on learning.goal (organiser, placement);
create unique index goal_one_at_a_time on learning.goal (organiser, placement) where reached_on is null;
call foundation.keep_apart('learning.goal');
call privacy.keep_for('learning.goal', 24, 'the last day of the placement', 'as trainee.placement');

create table learning.plan_item (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    care_group uuid not null,
    placement uuid,
    day date not null,
    part text not null,
    kind text not null,
    words text not null,
    watches uuid,
    done_on date,
    planned_by uuid,
    constraint plan_item_pk primary key (id),
    constraint plan_item_organiser_id unique (organiser, id),
    constraint plan_item_group_fk foreign key (organiser, care_group) references organisation.care_group (organiser, id),
    constraint plan_item_placement_fk foreign key (organiser, placement) references trainee.placement (organiser, id),
    constraint plan_item_watches_fk foreign key (organiser, watches) references organisation.staff (organiser, id),
    constraint plan_item_planned_by_fk foreign key (planned_by) references access.account (id),
    constraint plan_item_part check (part in ('MORNING', 'AFTERNOON', 'AFTER_SCHOOL')),
    constraint plan_item_kind check (kind in ('CHANCE', 'ACTIVITY', 'AGREEMENT')),
    constraint plan_item_whose check (placement is not null or kind = 'ACTIVITY')
);
comment on table learning.plan_item is 'What is planned on a part of a day: a chance to learn, an activity with children, or an agreement';
comment on column learning.plan_item.placement is 'The trainee whose week it stands in; empty for an activity of the team';
comment on column learning.plan_item.watches is 'The colleague who looks along (wie kijkt mee)';
create index plan_item_placement on learning.plan_item (organiser, placement, day);
create index plan_item_group on learning.plan_item (organiser, care_group, day);
create index plan_item_watches on learning.plan_item (organiser, watches);
create index plan_item_planned_by on learning.plan_item (planned_by);
call foundation.keep_apart('learning.plan_item');
call privacy.keep_for('learning.plan_item', 24, 'its day', 'as trainee.placement');

create table learning.state_note (
    organiser uuid not null default foundation.current_organiser(),
    placement uuid not null,
    words text not null,
    written_by uuid not null,
    written_at timestamptz not null,
    constraint state_note_pk primary key (organiser, placement),
    constraint state_note_placement_fk foreign key (organiser, placement) references trainee.placement (organiser, id),
    constraint state_note_written_by_fk foreign key (written_by) references access.account (id)
);
comment on table learning.state_note is 'What whoever takes over should know of a trainee now (stand van zaken), readable by the team and the trainee';
create index state_note_written_by on learning.state_note (written_by);
call foundation.keep_apart('learning.state_note');
call privacy.keep_for('learning.state_note', 24, 'the last day of the placement', 'as trainee.placement');

create table learning.ask (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    placement uuid not null,
    staff uuid not null,
    about text not null,
    day date not null,
    at time not null,
    proposed_by text not null default 'TRAINEE',
    asked_on date not null,
    agreed_on date,
    taken_along text,
    told_on date,
    right_on date,
    dropped_on date,
    constraint ask_pk primary key (id),
    constraint ask_organiser_id unique (organiser, id),
    constraint ask_placement_fk foreign key (organiser, placement) references trainee.placement (organiser, id),
    constraint ask_staff_fk foreign key (organiser, staff) references organisation.staff (organiser, id),
    constraint ask_proposed_by check (proposed_by in ('TRAINEE', 'MENTOR')),
    constraint ask_told check ((taken_along is null) = (told_on is null)),
    constraint ask_right check (right_on is null or told_on is not null)
);
comment on table learning.ask is 'A trainee asks for five minutes about one thing, in a quiet moment that both agree';
comment on column learning.ask.staff is 'Of whom it is asked';
comment on column learning.ask.proposed_by is 'Who proposed the moment; the other one agrees';
comment on column learning.ask.taken_along is 'What the trainee takes along, in her own words';
comment on column learning.ask.right_on is 'When who was asked said: klopt';
create index ask_placement on learning.ask (organiser, placement);
create index ask_staff on learning.ask (organiser, staff);
call foundation.keep_apart('learning.ask');
call privacy.keep_for('learning.ask', 24, 'the last day of the placement', 'as trainee.placement');

create function learning.bit_of(part text) returns int language sql immutable parallel safe
    return case part when 'MORNING' then 1 when 'AFTERNOON' then 2 else 4 end;
comment on function learning.bit_of(text) is 'A part of a day as it stands in a pattern of days';

create function learning.works(who uuid, day date, in_region text) returns int
    language sql stable as $$
    select case when exists (select 1 from organisation.absence_card a where a.staff = works.who and a.valid @> works.day)
        then 0
        else coalesce((select foundation.parts_on(d.days, works.day, organisation.is_holiday(works.in_region, works.day))
            from organisation.staff_days_card d where d.staff = works.who and d.valid @> works.day), 7) end
$$;
comment on function learning.works(uuid, date, text) is
    'The parts of a day on which a colleague is there; whose days are not known counts as there';

create function learning.learns(at_placement uuid, day date, in_region text) returns int
    language sql stable as $$
    select coalesce((select foundation.parts_on(d.days, learns.day, organisation.is_holiday(learns.in_region, learns.day))
        from trainee.placement_days_card d
        where d.placement = learns.at_placement and d.valid @> learns.day), 0)
$$;
comment on function learning.learns(uuid, date, text) is 'The parts of a day on which a trainee is on the floor';
revoke all on function learning.bit_of(text), learning.works(uuid, date, text), learning.learns(uuid, date, text) from public;
grant execute on function learning.bit_of(text), learning.works(uuid, date, text), learning.learns(uuid, date, text) to ${app};
