-- Why: every child has a mentor, and so has everyone who learns the job. Terms are start days: one
-- lasts until the next begins, so two mentors on one day cannot be written down.

create schema mentorship;
grant usage on schema mentorship to ${app};

create table mentorship.mentorship (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    care_placement uuid,
    trainee_placement uuid,
    ends_on date,
    version int not null default 0,
    constraint mentorship_pk primary key (id),
    constraint mentorship_organiser_id unique (organiser, id),
    constraint mentorship_care_placement unique (organiser, care_placement),
    constraint mentorship_trainee_placement unique (organiser, trainee_placement),
    constraint mentorship_care_placement_fk foreign key (organiser, care_placement)
        references child.care_placement (organiser, id),
    constraint mentorship_trainee_placement_fk foreign key (organiser, trainee_placement)
        references trainee.placement (organiser, id),
    constraint mentorship_one_mentee check (num_nonnulls(care_placement, trainee_placement) = 1)
);
comment on table mentorship.mentorship is 'The promise that one colleague follows one mentee; one row per placement';
comment on column mentorship.mentorship.ends_on is 'Last day, inclusive; empty follows the placement';
call foundation.keep_apart('mentorship.mentorship');
call privacy.keep_for('mentorship.mentorship', 24, 'the last day of the placement', 'as child.care_placement');

create table mentorship.term (
    organiser uuid not null default foundation.current_organiser(),
    mentorship uuid not null,
    position int not null,
    mentor uuid,
    starts_on date not null,
    parents_told_on date,
    constraint term_pk primary key (mentorship, position),
    constraint term_starts_on unique (mentorship, starts_on),
    constraint term_mentorship_fk foreign key (organiser, mentorship) references mentorship.mentorship (organiser, id),
    constraint term_mentor_fk foreign key (organiser, mentor) references organisation.staff (organiser, id)
);
comment on table mentorship.term is 'From this day this mentor, until the next term begins';
comment on column mentorship.term.mentor is 'Empty: vacant, nobody is the mentor in this term';
comment on column mentorship.term.parents_told_on is 'Since when the parents know; empty when they were not told yet';
create index term_mentorship on mentorship.term (organiser, mentorship);
create index term_mentor on mentorship.term (organiser, mentor);
call foundation.keep_apart('mentorship.term');
call privacy.keep_for('mentorship.term', 24, 'the last day of the placement', 'as child.care_placement');

create table mentorship.stand_in (
    organiser uuid not null default foundation.current_organiser(),
    mentorship uuid not null,
    weekday int not null,
    staff uuid not null,
    constraint stand_in_pk primary key (mentorship, weekday),
    constraint stand_in_mentorship_fk foreign key (organiser, mentorship) references mentorship.mentorship (organiser, id),
    constraint stand_in_staff_fk foreign key (organiser, staff) references organisation.staff (organiser, id),
    constraint stand_in_weekday check (weekday between 1 and 7)
);
comment on table mentorship.stand_in is 'Who stands in for the mentor on a weekday (vaste vervanger); a weekday without a row is open';
comment on column mentorship.stand_in.weekday is '1 is Monday, 7 is Sunday';
create index stand_in_mentorship on mentorship.stand_in (organiser, mentorship);
create index stand_in_staff on mentorship.stand_in (organiser, staff);
call foundation.keep_apart('mentorship.stand_in');
call privacy.keep_for('mentorship.stand_in', 24, 'the last day of the placement', 'as child.care_placement');

create table mentorship.choice (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    mentorship uuid not null,
    mentor uuid,
    starts_on date not null,
    chosen_by uuid,
    chosen_at timestamptz not null,
    reasons jsonb not null,
    constraint choice_pk primary key (id),
    constraint choice_organiser_id unique (organiser, id),
    constraint choice_mentorship_fk foreign key (organiser, mentorship) references mentorship.mentorship (organiser, id),
    constraint choice_mentor_fk foreign key (organiser, mentor) references organisation.staff (organiser, id),
    constraint choice_chosen_by_fk foreign key (chosen_by) references access.account (id)
);
comment on table mentorship.choice is 'Why this mentor was chosen, as it was shown to the person who chose';
comment on column mentorship.choice.reasons is 'Keys and arguments of the reasons; never free text on a person';
create index choice_mentorship on mentorship.choice (organiser, mentorship);
create index choice_mentor on mentorship.choice (organiser, mentor);
create index choice_chosen_by on mentorship.choice (chosen_by);
call foundation.keep_apart('mentorship.choice');
call privacy.keep_for('mentorship.choice', 24, 'the last day of the placement', 'as child.care_placement');

create view mentorship.term_card with (security_invoker = true) as
select t.mentorship, m.care_placement, m.trainee_placement, t.mentor, t.starts_on,
    case when n.starts_on is not null then n.starts_on - 1 else m.ends_on end as through_day,
    t.parents_told_on,
    case when m.ends_on is not null and m.ends_on < t.starts_on then 'empty'::daterange
        else daterange(t.starts_on, least(n.starts_on - 1, m.ends_on), '[]') end as valid
from mentorship.term t
join mentorship.mentorship m on m.id = t.mentorship
left join mentorship.term n on n.mentorship = t.mentorship and n.position = t.position + 1;
comment on view mentorship.term_card is 'Published: who is the mentor of which mentee, and when; an empty mentor is a vacant term';

create view mentorship.stand_in_card with (security_invoker = true) as
select s.mentorship, m.care_placement, m.trainee_placement, s.weekday, s.staff
from mentorship.stand_in s join mentorship.mentorship m on m.id = s.mentorship;
comment on view mentorship.stand_in_card is 'Published: who stands in on which weekday';

create view mentorship.mentor_of_child with (security_invoker = true) as
select s.account as actor, t.care_placement as subject, t.valid * daterange(null, s.left_on, '[]') as valid
from mentorship.term_card t join organisation.staff_card s on s.id = t.mentor
where t.care_placement is not null and s.account is not null;
comment on view mentorship.mentor_of_child is 'Relation: is the mentor of the child';

create view mentorship.stand_in_of_child with (security_invoker = true) as
select s.account as actor, c.care_placement as subject, daterange(null, s.left_on, '[]') as valid
from mentorship.stand_in_card c join organisation.staff_card s on s.id = c.staff
where c.care_placement is not null and s.account is not null;
comment on view mentorship.stand_in_of_child is 'Relation: stands in for the mentor of the child on some weekday';

create view mentorship.mentor_of_placement with (security_invoker = true) as
select s.account as actor, t.trainee_placement as subject, t.valid * daterange(null, s.left_on, '[]') as valid
from mentorship.term_card t join organisation.staff_card s on s.id = t.mentor
where t.trainee_placement is not null and s.account is not null;
comment on view mentorship.mentor_of_placement is 'Relation: is the mentor of the trainee';

create view mentorship.stand_in_of_placement with (security_invoker = true) as
select s.account as actor, c.trainee_placement as subject, daterange(null, s.left_on, '[]') as valid
from mentorship.stand_in_card c join organisation.staff_card s on s.id = c.staff
where c.trainee_placement is not null and s.account is not null;
comment on view mentorship.stand_in_of_placement is 'Relation: stands in for the mentor of the trainee on some weekday';

grant select on mentorship.term_card, mentorship.stand_in_card, mentorship.mentor_of_child,
    mentorship.stand_in_of_child, mentorship.mentor_of_placement, mentorship.stand_in_of_placement to ${app};
