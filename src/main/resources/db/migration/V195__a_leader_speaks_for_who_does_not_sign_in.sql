-- Why: a leader may be the only one who signs in. What a colleague saw and told her is written down
-- under that colleague's name, and what is for a mentor without an account she says herself, and ticks.

alter table observation.entry
    add column seen_by uuid,
    add column seen_by_name text,
    add constraint entry_seen_by_fk foreign key (organiser, seen_by) references organisation.staff (organiser, id),
    add constraint entry_seen_by_named check ((seen_by is null) = (seen_by_name is null));
comment on column observation.entry.seen_by is 'The colleague who saw it and told it, when the writer is another';
comment on column observation.entry.seen_by_name is 'The name of that colleague, as it stands beside the note';
create index entry_seen_by on observation.entry (organiser, seen_by);

create or replace view observation.entry_card with (security_invoker = true) as
select e.id as entry, e.care_placement, e.observation, e.kind, e.words, e.well_being, e.audience, e.written_by,
    e.writer_name, e.written_at, e.seen_on, e.read_by_mentor_at, e.seen_by, e.seen_by_name
from observation.entry e where e.taken_back_at is null;

create or replace view observation.task_card with (security_invoker = true) as
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
    false, true, 0, split_part(coalesce(e.seen_by_name, e.writer_name), ' ', 1), coalesce(e.seen_by, e.written_by),
    '/children/' || e.care_placement || '#note-' || e.id,
    '/notes/' || e.id || '/read'
from observation.entry e
join mentorship.term_card t on t.care_placement = e.care_placement
where e.kind = 'FOR_THE_MENTOR' and e.read_by_mentor_at is null and e.taken_back_at is null
    and t.mentor is not null and t.mentor is distinct from coalesce(e.seen_by, e.written_by);

create view mentorship.speaks_for_mentor_of_child with (security_invoker = true) as
select l.actor, l.subject, l.valid * t.valid as valid
from child.leads_location_of_child l
join mentorship.term_card t on t.care_placement = l.subject
join organisation.staff_card s on s.id = t.mentor
where s.account is null;
comment on view mentorship.speaks_for_mentor_of_child is
    'Relation: leads the location of the child, whose mentor does not sign in';
grant select on mentorship.speaks_for_mentor_of_child to ${app};
