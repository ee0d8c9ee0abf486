-- Why: whoever reads at home that it is time for a talk wants to plan it: its days are one tap away.

create or replace view rhythm.task_card with (security_invoker = true) as
select m.id as task, m.kind as what,
    case m.kind when 'PARENT_TALK' then 'family' when 'CHILD_EVALUATION' then 'child' else '' end as tile,
    case m.kind when 'PARENT_TALK' then 'message-circle' when 'CHILD_EVALUATION' then 'palette'
        when 'TEAM_TALK' then 'users' when 'PREPARE_MOVE' then 'school' else 'calendar-check' end as icon,
    m.care_placement, t.mentor as owner, t.valid, coalesce(m.planned_on, m.opens_on) as from_on, m.due_on,
    m.kind = 'CHILD_EVALUATION' as needs_child, false as stand_in_too, 0 as notes, '' as who, null::uuid as writer,
    case m.kind when 'PARENT_TALK' then '/moments/' || m.id else '/children/' || m.care_placement end as href,
    '/moments/' || m.id || '/done' as tick
from rhythm.moment m
join mentorship.term_card t on t.care_placement = m.care_placement
where m.state = 'OPEN' and m.kind <> 'OBSERVATION' and t.mentor is not null;
