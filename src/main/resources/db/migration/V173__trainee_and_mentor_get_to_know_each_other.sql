-- Why: who comes to learn is known by what she can and wants; what burdens her is told to one person, and stays there.

create table learning.profile (
    organiser uuid not null default foundation.current_organiser(),
    placement uuid not null,
    talked_on date,
    saved_on date not null,
    saved_by uuid not null,
    version int not null default 0,
    constraint profile_pk primary key (organiser, placement),
    constraint profile_placement_fk foreign key (organiser, placement) references trainee.placement (organiser, id) on delete cascade,
    constraint profile_saved_by_fk foreign key (saved_by) references access.account (id)
);
comment on table learning.profile is 'Who I am and what I want: made together in a short talk';
comment on column learning.profile.talked_on is 'When trainee and mentor sat together';
create index profile_saved_by on learning.profile (saved_by);
call foundation.keep_apart('learning.profile');
call privacy.keep_for('learning.profile', 24, 'the last day of the placement', 'as trainee.placement');

create table learning.profile_item (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    placement uuid not null,
    topic text not null,
    position int not null,
    words text not null,
    constraint profile_item_pk primary key (id),
    constraint profile_item_organiser_id unique (organiser, id),
    constraint profile_item_profile_fk foreign key (organiser, placement) references learning.profile (organiser, placement) on delete cascade,
    constraint profile_item_topic check (topic in ('KNOWN', 'WANTED', 'UNLEARN', 'HELPS'))
);
comment on table learning.profile_item is 'One thing that a trainee knows, wants to learn, wants to unlearn, or that helps';
create index profile_item_profile on learning.profile_item (organiser, placement);
call foundation.keep_apart('learning.profile_item');
call privacy.keep_for('learning.profile_item', 24, 'the last day of the placement', 'as trainee.placement');

create table learning.profile_language (
    organiser uuid not null default foundation.current_organiser(),
    placement uuid not null,
    position int not null,
    language text not null,
    understands text not null,
    speaks text not null,
    reads text not null,
    writes text not null,
    constraint profile_language_pk primary key (organiser, placement, position),
    constraint profile_language_profile_fk foreign key (organiser, placement) references learning.profile (organiser, placement) on delete cascade,
    constraint profile_language_understands check (understands in ('NOT_YET', 'SINGLE_WORDS', 'EVERY_DAY', 'AT_WORK', 'WITH_EASE')),
    constraint profile_language_speaks check (speaks in ('NOT_YET', 'SINGLE_WORDS', 'EVERY_DAY', 'AT_WORK', 'WITH_EASE')),
    constraint profile_language_reads check (reads in ('NOT_YET', 'SINGLE_WORDS', 'EVERY_DAY', 'AT_WORK', 'WITH_EASE')),
    constraint profile_language_writes check (writes in ('NOT_YET', 'SINGLE_WORDS', 'EVERY_DAY', 'AT_WORK', 'WITH_EASE'))
);
comment on table learning.profile_language is 'A language, each skill by itself and in words; never one level';
call foundation.keep_apart('learning.profile_language');
call privacy.keep_for('learning.profile_language', 24, 'the last day of the placement', 'as trainee.placement');

create table learning.emphasis (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    placement uuid not null,
    item uuid,
    words text not null,
    chosen_on date not null,
    chosen_by uuid not null,
    constraint emphasis_pk primary key (id),
    constraint emphasis_organiser_id unique (organiser, id),
    constraint emphasis_placement_fk foreign key (organiser, placement) references trainee.placement (organiser, id) on delete cascade,
    constraint emphasis_item_fk foreign key (organiser, item) references learning.profile_item (organiser, id) on delete set null (item),
    constraint emphasis_chosen_by_fk foreign key (chosen_by) references access.account (id)
);
comment on table learning.emphasis is 'What the mentor lays weight on in guiding this trainee, and which part of the profile it follows from';
create index emphasis_placement on learning.emphasis (organiser, placement);
create index emphasis_item on learning.emphasis (organiser, item);
create index emphasis_chosen_by on learning.emphasis (chosen_by);
call foundation.keep_apart('learning.emphasis');
call privacy.keep_for('learning.emphasis', 24, 'the last day of the placement', 'as trainee.placement');

create table learning.confidence (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    placement uuid not null,
    words text not null,
    told_to uuid not null,
    written_by uuid not null,
    written_on date not null,
    constraint confidence_pk primary key (id),
    constraint confidence_organiser_id unique (organiser, id),
    constraint confidence_placement_fk foreign key (organiser, placement) references trainee.placement (organiser, id) on delete cascade,
    constraint confidence_told_to_fk foreign key (organiser, told_to) references organisation.staff (organiser, id),
    constraint confidence_written_by_fk foreign key (written_by) references access.account (id)
);
comment on table learning.confidence is 'What a trainee told one colleague in confidence; closed to the team, the leader included';
comment on column learning.confidence.told_to is 'Who heard it; only she names others who need to know';
create index confidence_placement on learning.confidence (organiser, placement);
create index confidence_told_to on learning.confidence (organiser, told_to);
create index confidence_written_by on learning.confidence (written_by);
call foundation.keep_apart('learning.confidence');
call privacy.keep_for('learning.confidence', 0, 'the last day of the placement', 'needed for guiding only');

create table learning.confidence_reader (
    organiser uuid not null default foundation.current_organiser(),
    confidence uuid not null,
    staff uuid not null,
    placement uuid not null,
    named_by uuid not null,
    named_on date not null,
    constraint confidence_reader_pk primary key (organiser, confidence, staff),
    constraint confidence_reader_confidence_fk foreign key (organiser, confidence) references learning.confidence (organiser, id) on delete cascade,
    constraint confidence_reader_staff_fk foreign key (organiser, staff) references organisation.staff (organiser, id),
    constraint confidence_reader_placement_fk foreign key (organiser, placement) references trainee.placement (organiser, id) on delete cascade,
    constraint confidence_reader_named_by_fk foreign key (organiser, named_by) references organisation.staff (organiser, id)
);
comment on table learning.confidence_reader is 'Who needs to know it too, named by who heard it';
create index confidence_reader_staff on learning.confidence_reader (organiser, staff);
create index confidence_reader_placement on learning.confidence_reader (organiser, placement);
create index confidence_reader_named_by on learning.confidence_reader (organiser, named_by);
call foundation.keep_apart('learning.confidence_reader');
call privacy.keep_for('learning.confidence_reader', 0, 'the last day of the placement', 'as learning.confidence');

-- Beside the organiser's own wall: who told it, who heard it, and whom the hearer named. Nobody else, whatever they lead.
create policy only_who_needs_to_know on learning.confidence_reader as restrictive to ${app}
    using (named_by in (select s.subject from organisation.staff_self s where s.actor = (select foundation.current_account()))
        or staff in (select s.subject from organisation.staff_self s where s.actor = (select foundation.current_account()))
        or placement in (select t.subject from trainee.trainee_of_placement t where t.actor = (select foundation.current_account())));
create policy only_who_needs_to_know on learning.confidence as restrictive to ${app}
    using (told_to in (select s.subject from organisation.staff_self s where s.actor = (select foundation.current_account()))
        or placement in (select t.subject from trainee.trainee_of_placement t where t.actor = (select foundation.current_account()))
        or id in (select r.confidence from learning.confidence_reader r
            where r.staff in (select s.subject from organisation.staff_self s where s.actor = (select foundation.current_account()))));
