-- Why: two files of one child are put together. What was agreed, tried and written about its mentors
-- in the file that goes must not be lost: a note to the next mentor comes along, also when the file
-- that stays has a note of the same day.

alter table mentorship.handover_note add column id uuid not null default gen_random_uuid();
alter table mentorship.handover_note alter column id drop default;
alter table mentorship.handover_note add column came_from uuid;
alter table mentorship.handover_note drop constraint handover_note_pk;
alter table mentorship.handover_note add constraint handover_note_pk primary key (id);
alter table mentorship.handover_note add constraint handover_note_organiser_id unique (organiser, id);
alter table mentorship.handover_note add constraint handover_note_came_from_fk
    foreign key (organiser, came_from) references mentorship.mentorship (organiser, id);
create unique index handover_note_once on mentorship.handover_note (mentorship, given_since) where came_from is null;
create index handover_note_came_from on mentorship.handover_note (organiser, came_from);
comment on column mentorship.handover_note.came_from is
    'The mentorship in another file of the same child in which it was written, before a leader put the two together';
