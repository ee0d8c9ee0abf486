-- Why: who follows a child may read its file; that ends with the last day of care, also when nobody
-- thinks of ending the mentorship or the place in the group.

create view child.placement_card with (security_invoker = true) as
select p.id as placement, p.child, p.location, p.care_type, p.from_day, p.through_day,
    daterange(p.from_day, p.through_day, '[]') as valid
from child.care_placement p;
comment on view child.placement_card is 'Published: where and when a child is in care, without who it is';
grant select on child.placement_card to ${app};

create or replace view child.group_membership_card with (security_invoker = true) as
select m.placement, m.care_group, m.days, m.from_day, least(m.through_day, p.through_day) as through_day,
    daterange(m.from_day, m.through_day, '[]') * daterange(null, p.through_day, '[]') as valid
from child.group_membership m join child.care_placement p on p.id = m.placement;

create or replace view child.care_days_card with (security_invoker = true) as
select d.placement, d.days, d.from_day, least(d.through_day, p.through_day) as through_day,
    daterange(d.from_day, d.through_day, '[]') * daterange(null, p.through_day, '[]') as valid
from child.care_days d join child.care_placement p on p.id = d.placement;

create or replace view child.staff_in_group_of_child with (security_invoker = true) as
select w.actor, m.placement as subject, m.valid * w.valid as valid
from child.group_membership_card m
join organisation.works_in_group w on w.subject = m.care_group;

create or replace view mentorship.term_card with (security_invoker = true) as
select t.mentorship, m.care_placement, m.trainee_placement, t.mentor, t.starts_on,
    least(n.starts_on - 1, m.ends_on, p.through_day) as through_day,
    t.parents_told_on,
    case when least(m.ends_on, p.through_day) < t.starts_on then 'empty'::daterange
        else daterange(t.starts_on, least(n.starts_on - 1, m.ends_on, p.through_day), '[]') end as valid
from mentorship.term t
join mentorship.mentorship m on m.id = t.mentorship
left join child.placement_card p on p.placement = m.care_placement
left join mentorship.term n on n.mentorship = t.mentorship and n.position = t.position + 1;

create or replace view mentorship.stand_in_of_child with (security_invoker = true) as
select s.account as actor, m.care_placement as subject,
    daterange(null, least(s.left_on, m.ends_on, p.through_day), '[]') as valid
from mentorship.stand_in i
join mentorship.mentorship m on m.id = i.mentorship
join child.placement_card p on p.placement = m.care_placement
join organisation.staff_card s on s.id = i.staff
where s.account is not null;
