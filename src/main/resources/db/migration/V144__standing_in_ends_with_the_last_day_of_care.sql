-- Why: who stands in may read a child's file as long as the child comes, and as long as its mentorship
-- lasts; not a day longer, also where a single day was taken over.

create or replace view mentorship.stand_in_of_child with (security_invoker = true) as
select s.account as actor, m.care_placement as subject,
    daterange(null, least(s.left_on, m.ends_on, p.through_day), '[]') as valid
from mentorship.stand_in i
join mentorship.mentorship m on m.id = i.mentorship
join child.placement_card p on p.placement = m.care_placement
join organisation.staff_card s on s.id = i.staff
where s.account is not null
union all
select s.account, m.care_placement, daterange(c.day, c.day, '[]') * daterange(null, s.left_on, '[]')
from mentorship.cover c
join mentorship.mentorship m on m.id = c.mentorship
join mentorship.term_card t on t.mentorship = c.mentorship and t.valid @> c.day
join organisation.absence_card a on a.staff = t.mentor and a.valid @> c.day
join organisation.staff_card s on s.id = c.staff
where m.care_placement is not null and s.account is not null;
