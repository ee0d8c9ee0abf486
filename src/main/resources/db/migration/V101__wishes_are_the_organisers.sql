-- Why: what makes a good match is for the people of a location to say, and not for a program. What
-- counts is what a person chose on a screen: an order of wishes, birth dates per mentor, and what was
-- agreed about one child and one colleague.
create table mentorship.wishes (
    organiser uuid not null default foundation.current_organiser(),
    location uuid not null,
    wish_order text[] not null,
    constraint wishes_pk primary key (organiser, location),
    constraint wishes_location_fk foreign key (organiser, location) references organisation.location (organiser, id),
    constraint wishes_known check (wish_order <@ array['SHARED_DAYS', 'FAIR_LOAD', 'OWN_WISH', 'PARENTS_WISH',
        'ASKED_LANGUAGE', 'SHARED_INTERESTS', 'AGE_COHORT', 'SIBLINGS_TOGETHER'])
);
comment on table mentorship.wishes is 'What a location wishes of a match, the most important first; without a row the usual order holds';
call foundation.keep_apart('mentorship.wishes');
call privacy.keep_for('mentorship.wishes', 120, 'its change', 'nothing about a person');
call access.keep_history('mentorship.wishes', 'location', which => '{location}');

create table mentorship.mentor_wish (
    organiser uuid not null default foundation.current_organiser(),
    staff uuid not null,
    born_from date,
    born_through date,
    most int,
    constraint mentor_wish_pk primary key (organiser, staff),
    constraint mentor_wish_staff_fk foreign key (organiser, staff) references organisation.staff (organiser, id),
    constraint mentor_wish_range check (born_through >= born_from),
    constraint mentor_wish_whole check ((born_from is null) = (born_through is null)),
    constraint mentor_wish_most check (most between 0 and 60)
);
comment on table mentorship.mentor_wish is 'What a leader set for one mentor: birth dates of the children to follow (never ages, so that nobody moves for growing older), and how many at most';
comment on column mentorship.mentor_wish.most is 'Not one child more is proposed than this; empty: no such limit';
call foundation.keep_apart('mentorship.mentor_wish');
call privacy.keep_for('mentorship.mentor_wish', 24, 'the colleague''s last day', 'as organisation.staff');
call access.keep_history('mentorship.mentor_wish', 'staff', which => '{staff}');

create table mentorship.tie (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    care_placement uuid not null,
    mentor uuid not null,
    kind text not null,
    reason text,
    set_by uuid,
    set_at timestamptz not null,
    constraint tie_pk primary key (id),
    constraint tie_organiser_id unique (organiser, id),
    constraint tie_once unique (organiser, care_placement, mentor, kind),
    constraint tie_care_placement_fk foreign key (organiser, care_placement)
        references child.care_placement (organiser, id),
    constraint tie_mentor_fk foreign key (organiser, mentor) references organisation.staff (organiser, id),
    constraint tie_set_by_fk foreign key (set_by) references access.account (id),
    constraint tie_kind check (kind in ('LOCKED', 'EXCLUDED', 'CHILD_ASKS', 'PARENTS_ASK')),
    constraint tie_reason check ((reason is null) = (kind in ('CHILD_ASKS', 'PARENTS_ASK'))),
    constraint tie_known_reason check (reason in ('PARENTS', 'CHILD', 'KNOW_EACH_OTHER', 'FAMILY', 'COLLEAGUE', 'AGREED'))
);
comment on table mentorship.tie is 'What was agreed about one child and one colleague, by a person: this one, not this one, or asked for';
create unique index tie_one_lock on mentorship.tie (organiser, care_placement) where kind = 'LOCKED';
create unique index tie_not_both on mentorship.tie (organiser, care_placement, mentor) where kind in ('LOCKED', 'EXCLUDED');
create index tie_mentor on mentorship.tie (organiser, mentor);
create index tie_set_by on mentorship.tie (set_by);
call foundation.keep_apart('mentorship.tie');
call privacy.keep_for('mentorship.tie', 24, 'the last day of the placement', 'as child.care_placement');
call access.keep_history('mentorship.tie', 'care_placement', which => '{mentor}');
