-- Why: who guides a trainee may read what they write; that ends with the last day of the placement,
-- also when nobody thinks of ending the mentorship.

create view trainee.placement_time_card with (security_invoker = true) as
select p.id as placement, p.from_day, p.through_day, daterange(p.from_day, p.through_day, '[]') as valid
from trainee.placement p;
comment on view trainee.placement_time_card is 'Published: when a trainee is here, without who it is';
grant select on trainee.placement_time_card to ${app};

create or replace view mentorship.term_card with (security_invoker = true) as
select t.mentorship, m.care_placement, m.trainee_placement, t.mentor, t.starts_on,
    least(n.starts_on - 1, m.ends_on, p.through_day, q.through_day) as through_day,
    t.parents_told_on,
    case when least(m.ends_on, p.through_day, q.through_day) < t.starts_on then 'empty'::daterange
        else daterange(t.starts_on, least(n.starts_on - 1, m.ends_on, p.through_day, q.through_day), '[]')
        end as valid
from mentorship.term t
join mentorship.mentorship m on m.id = t.mentorship
left join child.placement_card p on p.placement = m.care_placement
left join trainee.placement_time_card q on q.placement = m.trainee_placement
left join mentorship.term n on n.mentorship = t.mentorship and n.position = t.position + 1
where m.care_placement is null or p.placement is not null;

create or replace view mentorship.stand_in_of_placement with (security_invoker = true) as
select s.account as actor, m.trainee_placement as subject,
    daterange(null, least(s.left_on, m.ends_on, q.through_day), '[]') as valid
from mentorship.stand_in i
join mentorship.mentorship m on m.id = i.mentorship
join trainee.placement_time_card q on q.placement = m.trainee_placement
join organisation.staff_card s on s.id = i.staff
where s.account is not null;
