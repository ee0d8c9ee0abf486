-- Why: who learns the job gets another mentor too, and what the one knows must reach the other. A note
-- can be written while nobody is chosen yet: it belongs to the term of who writes it.

create view mentorship.hands_over_placement with (security_invoker = true) as
select s.account as actor, h.trainee_placement as subject,
    daterange(null, least(h.starts_on + 28, q.through_day), '[]') * daterange(null, s.left_on, '[]') as valid
from mentorship.handover_card h
join trainee.placement_time_card q on q.placement = h.trainee_placement
join organisation.staff_card s on s.id in (h.from_mentor, h.to_mentor)
where s.account is not null;
comment on view mentorship.hands_over_placement is 'Relation: hands the trainee over or takes the trainee over, through four weeks after the day';
grant select on mentorship.hands_over_placement to ${app};
