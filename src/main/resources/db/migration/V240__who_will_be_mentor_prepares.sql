-- Why: who was chosen to guide a trainee could not open her page, invite her or read her questions before
-- the first day, while the stand-in could. Who will be the mentor counts from the day of the choice.

create or replace view mentorship.mentor_of_placement with (security_invoker = true) as
select s.account as actor, m.trainee_placement as subject,
    daterange(null, least(n.starts_on - 1, m.ends_on, q.through_day, s.left_on), '[]') as valid
from mentorship.term t
join mentorship.mentorship m on m.id = t.mentorship
join trainee.placement_time_card q on q.placement = m.trainee_placement
join organisation.staff_card s on s.id = t.mentor
left join mentorship.term n on n.mentorship = t.mentorship and n.position = t.position + 1
where s.account is not null and least(m.ends_on, q.through_day, s.left_on) >= t.starts_on
union all
select s.account, c.trainee_placement, daterange(null, least(q.through_day, s.left_on), '[]')
from mentorship.co_mentor c
join trainee.placement_time_card q on q.placement = c.trainee_placement
join organisation.staff_card s on s.id = c.staff
where s.account is not null;
comment on view mentorship.mentor_of_placement is
    'Relation: is the mentor of the trainee or was chosen as the next one, or guides beside the mentor; from the choice through the last day';
