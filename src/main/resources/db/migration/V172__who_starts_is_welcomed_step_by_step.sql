-- Why: a warm start is looked after: a visit before, a list that someone does together, and a question how it feels.

create table learning.welcome (
    organiser uuid not null default foundation.current_organiser(),
    placement uuid not null,
    visit_on date,
    visit_at time,
    visit_words text,
    visit_answer text,
    settling_through date,
    version int not null default 0,
    constraint welcome_pk primary key (organiser, placement),
    constraint welcome_placement_fk foreign key (organiser, placement) references trainee.placement (organiser, id) on delete cascade,
    constraint welcome_visit check ((visit_on is null) = (visit_at is null)),
    constraint welcome_answer check (visit_answer in ('COMES', 'ANOTHER_DAY'))
);
comment on table learning.welcome is 'How a trainee is welcomed: a visit before the start, and the time to settle in';
comment on column learning.welcome.visit_on is 'A calm hour before the first day, to meet the team';
comment on column learning.welcome.settling_through is 'Last day to settle in, when somebody chose another one than the location''s usual';
call foundation.keep_apart('learning.welcome');
call privacy.keep_for('learning.welcome', 24, 'the last day of the placement', 'as trainee.placement');

create table learning.welcome_tick (
    organiser uuid not null default foundation.current_organiser(),
    placement uuid not null,
    words text not null,
    section text not null,
    done_on date not null,
    staff uuid,
    constraint welcome_tick_pk primary key (organiser, placement, words),
    constraint welcome_tick_placement_fk foreign key (organiser, placement) references trainee.placement (organiser, id) on delete cascade,
    constraint welcome_tick_staff_fk foreign key (organiser, staff) references organisation.staff (organiser, id),
    constraint welcome_tick_section check (section ~ '^[a-z0-9-]{1,40}$')
);
comment on table learning.welcome_tick is 'What was done with a trainee of the list, as it was said then; and who did it with her';
create index welcome_tick_staff on learning.welcome_tick (organiser, staff);
call foundation.keep_apart('learning.welcome_tick');
call privacy.keep_for('learning.welcome_tick', 24, 'the last day of the placement', 'as trainee.placement');

create table learning.pulse (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    placement uuid not null,
    moment text not null,
    felt text[] not null default '{}',
    words text,
    author uuid not null,
    said_on date not null,
    constraint pulse_pk primary key (id),
    constraint pulse_organiser_id unique (organiser, id),
    constraint pulse_once unique (organiser, placement, moment),
    constraint pulse_placement_fk foreign key (organiser, placement) references trainee.placement (organiser, id) on delete cascade,
    constraint pulse_author_fk foreign key (author) references access.account (id),
    constraint pulse_moment check (moment in ('FIRST_DAY', 'SECOND_WEEK', 'SECOND_MONTH', 'THIRD_MONTH')),
    constraint pulse_felt check (felt <@ array['WELCOME', 'KNEW_WHERE', 'DARED_TO_ASK', 'LEARNED', 'MUCH_AT_ONCE', 'ALONE', 'QUESTION'])
);
comment on table learning.pulse is 'How a trainee says the welcome feels; no felt and no words is: not this time';
create index pulse_author on learning.pulse (author);
call foundation.keep_apart('learning.pulse');
call privacy.keep_for('learning.pulse', 6, 'the last day of the placement', 'for the welcome only; proposal');

create table learning.pulse_reader (
    organiser uuid not null default foundation.current_organiser(),
    pulse uuid not null,
    staff uuid not null,
    author uuid not null,
    constraint pulse_reader_pk primary key (organiser, pulse, staff),
    constraint pulse_reader_pulse_fk foreign key (organiser, pulse) references learning.pulse (organiser, id) on delete cascade,
    constraint pulse_reader_staff_fk foreign key (organiser, staff) references organisation.staff (organiser, id),
    constraint pulse_reader_author_fk foreign key (author) references access.account (id)
);
comment on table learning.pulse_reader is 'To whom the trainee chose to tell it';
create index pulse_reader_staff on learning.pulse_reader (organiser, staff);
create index pulse_reader_author on learning.pulse_reader (author);
call foundation.keep_apart('learning.pulse_reader');
call privacy.keep_for('learning.pulse_reader', 6, 'the last day of the placement', 'as learning.pulse');

-- Beside the organiser's own wall: only who said it, and whom she chose. A leader who was not chosen reads nothing.
create policy only_whom_it_was_told on learning.pulse_reader as restrictive to ${app}
    using (author = (select foundation.current_account())
        or staff in (select s.subject from organisation.staff_self s where s.actor = (select foundation.current_account())));
create policy only_whom_it_was_told on learning.pulse as restrictive to ${app}
    using (author = (select foundation.current_account())
        or id in (select r.pulse from learning.pulse_reader r
            where r.staff in (select s.subject from organisation.staff_self s where s.actor = (select foundation.current_account()))))
    with check (author = (select foundation.current_account()));
