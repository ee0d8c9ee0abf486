-- Why: guiding someone who learns the job is asked first and answered by the mentor; a leader says who
-- may, and what a group can carry now; and it can be shared, with who does what written down.

create table mentorship.guide (
    organiser uuid not null default foundation.current_organiser(),
    staff uuid not null,
    eligible boolean,
    grounds text[] not null default '{}',
    asked_on date,
    willing boolean,
    answered_on date,
    programmes text[] not null default '{}',
    constraint guide_pk primary key (organiser, staff),
    constraint guide_staff_fk foreign key (organiser, staff) references organisation.staff (organiser, id),
    constraint guide_grounds check (grounds <@ array['EXPERIENCE', 'MENTOR_COURSE', 'QUALIFIED', 'STAYS']),
    constraint guide_answer check ((willing is null) = (answered_on is null))
);
comment on table mentorship.guide is 'Who can guide trainees: what the leader says, and the colleague''s own answer';
comment on column mentorship.guide.eligible is 'What the leader said; empty when nothing was said';
comment on column mentorship.guide.grounds is 'On what the leader based it';
comment on column mentorship.guide.willing is 'The colleague''s own answer; empty when there is none yet';
comment on column mentorship.guide.programmes is 'Trainings with which the colleague feels at home, as chosen in person';
call foundation.keep_apart('mentorship.guide');
call privacy.keep_for('mentorship.guide', 24, 'the last day of work', 'as mentorship.term');

create table mentorship.group_strength (
    organiser uuid not null default foundation.current_organiser(),
    care_group uuid not null,
    strength text not null,
    said_on date not null,
    constraint group_strength_pk primary key (organiser, care_group),
    constraint group_strength_group_fk foreign key (organiser, care_group) references organisation.care_group (organiser, id),
    constraint group_strength_strength check (strength in ('STRONG', 'STRETCHED'))
);
comment on table mentorship.group_strength is 'What a group can carry, as its leader saw it; it says something for three months';
call foundation.keep_apart('mentorship.group_strength');
call privacy.keep_for('mentorship.group_strength', 24, 'its change', 'nothing about a person');

create table mentorship.sharing (
    organiser uuid not null default foundation.current_organiser(),
    trainee_placement uuid not null,
    model text not null,
    agreed_on date not null,
    constraint sharing_pk primary key (organiser, trainee_placement),
    constraint sharing_placement_fk foreign key (organiser, trainee_placement) references trainee.placement (organiser, id),
    constraint sharing_model check (model in ('FIXED', 'GROUP', 'SPLIT'))
);
comment on table mentorship.sharing is 'How the guidance of a trainee is shared: one fixed mentor, the whole group, or tasks divided';
call foundation.keep_apart('mentorship.sharing');
call privacy.keep_for('mentorship.sharing', 24, 'the last day of the placement', 'as trainee.placement');

create table mentorship.co_mentor (
    organiser uuid not null default foundation.current_organiser(),
    trainee_placement uuid not null,
    staff uuid not null,
    constraint co_mentor_pk primary key (organiser, trainee_placement, staff),
    constraint co_mentor_placement_fk foreign key (organiser, trainee_placement) references trainee.placement (organiser, id),
    constraint co_mentor_staff_fk foreign key (organiser, staff) references organisation.staff (organiser, id)
);
comment on table mentorship.co_mentor is 'Who guides a trainee beside the mentor';
create index co_mentor_staff on mentorship.co_mentor (organiser, staff);
call foundation.keep_apart('mentorship.co_mentor');
call privacy.keep_for('mentorship.co_mentor', 24, 'the last day of the placement', 'as trainee.placement');

create table mentorship.guiding_task (
    organiser uuid not null default foundation.current_organiser(),
    trainee_placement uuid not null,
    task text not null,
    staff uuid not null,
    constraint guiding_task_pk primary key (organiser, trainee_placement, task),
    constraint guiding_task_placement_fk foreign key (organiser, trainee_placement) references trainee.placement (organiser, id),
    constraint guiding_task_staff_fk foreign key (organiser, staff) references organisation.staff (organiser, id)
);
comment on table mentorship.guiding_task is 'Who does which task for a trainee, when that was agreed';
create index guiding_task_staff on mentorship.guiding_task (organiser, staff);
call foundation.keep_apart('mentorship.guiding_task');
call privacy.keep_for('mentorship.guiding_task', 24, 'the last day of the placement', 'as trainee.placement');

create or replace view mentorship.mentor_of_placement with (security_invoker = true) as
select s.account as actor, t.trainee_placement as subject, t.valid * daterange(null, s.left_on, '[]') as valid
from mentorship.term_card t join organisation.staff_card s on s.id = t.mentor
where t.trainee_placement is not null and s.account is not null
union all
select s.account, c.trainee_placement, p.valid * daterange(null, s.left_on, '[]')
from mentorship.co_mentor c
join trainee.placement_card p on p.placement = c.trainee_placement
join organisation.staff_card s on s.id = c.staff
where s.account is not null;
comment on view mentorship.mentor_of_placement is 'Relation: is the mentor of the trainee, or guides beside the mentor';
