-- Why: what needs someone today is one list over all modules; each publishes its part, with the same columns.

alter table observation.entry add column saving uuid not null default gen_random_uuid();
comment on column observation.entry.saving is 'Notes that were saved in one go, about several children, share this; undo takes back all of them';
create index entry_saving on observation.entry (organiser, saving);
create index entry_for_the_mentor on observation.entry (organiser, care_placement)
    where kind = 'FOR_THE_MENTOR' and read_by_mentor_at is null and taken_back_at is null;
create index observation_open on observation.observation (organiser, care_placement) where closed_on is null;

create view rhythm.task_card with (security_invoker = true) as
select m.id as task, m.kind as what,
    case m.kind when 'PARENT_TALK' then 'family' when 'CHILD_EVALUATION' then 'child' else '' end as tile,
    case m.kind when 'PARENT_TALK' then 'message-circle' when 'CHILD_EVALUATION' then 'palette'
        when 'TEAM_TALK' then 'users' when 'PREPARE_MOVE' then 'school' else 'calendar-check' end as icon,
    m.care_placement, t.mentor as owner, t.valid, coalesce(m.planned_on, m.opens_on) as from_on, m.due_on,
    m.kind = 'CHILD_EVALUATION' as needs_child, false as stand_in_too, 0 as notes, '' as who, null::uuid as writer,
    '/children/' || m.care_placement as href, '/moments/' || m.id || '/done' as tick
from rhythm.moment m
join mentorship.term_card t on t.care_placement = m.care_placement
where m.state = 'OPEN' and m.kind <> 'OBSERVATION' and t.mentor is not null;
comment on view rhythm.task_card is 'Published: moments that a mentor has to do, except observations; the columns are those of each task_card';
comment on column rhythm.task_card.what is 'What to do: the end of the key of its words';
comment on column rhythm.task_card.valid is 'The days on which it is the owner''s';
comment on column rhythm.task_card.needs_child is 'Whether it can only be done while the child is there';
comment on column rhythm.task_card.writer is 'The colleague who wrote it; for that one it is no task';
comment on column rhythm.task_card.stand_in_too is 'Whether the stand-in takes it over while the mentor is away';

create view observation.task_card with (security_invoker = true) as
select coalesce(m.moment, o.id) as task, 'LOOK' as what, 'child' as tile, 'eye' as icon,
    t.care_placement, t.mentor as owner, t.valid,
    coalesce(m.planned_on, m.opens_on, o.opened_on) as from_on, m.due_on,
    true as needs_child, false as stand_in_too,
    (select count(*)::int from observation.entry e where e.observation = o.id and e.taken_back_at is null) as notes,
    '' as who, null::uuid as writer, '/notes/new?child=' || t.care_placement as href, null::text as tick
from mentorship.term_card t
left join rhythm.moment_card m on m.care_placement = t.care_placement and m.state = 'OPEN' and m.kind = 'OBSERVATION'
left join observation.observation o on o.care_placement = t.care_placement and o.closed_on is null
where t.mentor is not null and (m.moment is not null or o.id is not null)
union all
select e.id, 'READ', '', 'mail-open', e.care_placement, t.mentor, t.valid, e.seen_on, null,
    false, true, 0, split_part(e.writer_name, ' ', 1), e.written_by,
    '/children/' || e.care_placement || '#note-' || e.id,
    '/notes/' || e.id || '/read'
from observation.entry e
join mentorship.term_card t on t.care_placement = e.care_placement
where e.kind = 'FOR_THE_MENTOR' and e.read_by_mentor_at is null and e.taken_back_at is null
    and t.mentor is not null and t.mentor is distinct from e.written_by;
comment on view observation.task_card is 'Published: children to look at, and notes that colleagues wrote for the mentor';

grant select on rhythm.task_card, observation.task_card to ${app};

create schema today;
grant usage on schema today to ${app};

create table today.walked (
    organiser uuid not null default foundation.current_organiser(),
    account uuid not null,
    stop text not null,
    walked_on date not null,
    constraint walked_pk primary key (organiser, account, stop),
    constraint walked_organiser_fk foreign key (organiser) references foundation.organiser (id),
    constraint walked_account_fk foreign key (account) references access.account (id)
);
comment on table today.walked is 'Where a leader walked by on the own round; belongs to who walked, nobody else reads it';
comment on column today.walked.stop is 'The occasion: its kind and the ids it is about; never words';
create index walked_account on today.walked (account);
call foundation.keep_apart('today.walked');
call privacy.keep_for('today.walked', 1, 'the day of the walk', 'a round is for now');
