-- Why: a teacher and an external mentor see a trainee by a grant, and no longer than the placement lasts;
-- a trainee sees what is planned in the own group.

create or replace view trainee.teacher_of_placement with (security_invoker = true) as
select g.account as actor, g.subject, daterange(g.from_day, least(g.through_day, p.through_day), '[]') as valid
from access.granted g join trainee.placement p on p.id = g.subject
where g.purpose = 'TEACHER' and g.from_day <= p.through_day;
comment on view trainee.teacher_of_placement is 'Relation: teaches the trainee, by grant, no longer than the placement lasts';

create view trainee.external_mentor_of_placement with (security_invoker = true) as
select g.account as actor, g.subject, daterange(g.from_day, least(g.through_day, p.through_day), '[]') as valid
from access.granted g join trainee.placement p on p.id = g.subject
where g.purpose = 'EXTERNAL_MENTOR' and g.from_day <= p.through_day;
comment on view trainee.external_mentor_of_placement is
    'Relation: accompanies the trainee from outside, by grant, no longer than the placement lasts';

create view trainee.accompanies_in_organiser with (security_invoker = true) as
select g.account as actor, p.organiser as subject, daterange(g.from_day, least(g.through_day, p.through_day), '[]') as valid
from access.granted g join trainee.placement p on p.id = g.subject
where g.purpose in ('TEACHER', 'EXTERNAL_MENTOR') and g.from_day <= p.through_day;
comment on view trainee.accompanies_in_organiser is 'Relation: accompanies someone who learns in the organisation, from outside';

create view trainee.learns_in_group with (security_invoker = true) as
select t.account as actor, p.care_group as subject, daterange(p.from_day, p.through_day, '[]') as valid
from trainee.placement p join trainee.trainee t on t.id = p.trainee
where t.account is not null;
comment on view trainee.learns_in_group is 'Relation: learns in the group';

create view trainee.accompanying_card with (security_invoker = true) as
select g.id as granted, g.account, a.display_name as name, a.sign_in_name, g.purpose, g.subject as placement,
    g.from_day, g.through_day, daterange(g.from_day, least(g.through_day, p.through_day), '[]') as valid
from access.granted g
join trainee.placement p on p.id = g.subject
join access.account a on a.id = g.account
where g.purpose in ('TEACHER', 'EXTERNAL_MENTOR') and g.from_day <= p.through_day;
comment on view trainee.accompanying_card is 'Published: who accompanies a trainee from outside, and until when';

grant select on trainee.external_mentor_of_placement, trainee.accompanies_in_organiser, trainee.learns_in_group,
    trainee.accompanying_card to ${app};
