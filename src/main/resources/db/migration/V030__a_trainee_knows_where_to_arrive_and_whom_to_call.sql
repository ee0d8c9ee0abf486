-- Why: the welcome page says at which door to ring, and which number to call when ill or late.

alter table trainee.placement add column arrive_where text;
alter table trainee.placement add column call_when_ill text;
comment on column trainee.placement.arrive_where is 'Where to ring on the first day, in a few words; empty when not agreed';
comment on column trainee.placement.call_when_ill is 'The number to call when ill or late; empty when not agreed';

drop view trainee.placement_card;
create view trainee.placement_card with (security_invoker = true) as
select p.id as placement, p.trainee, t.account, t.given_name, t.surname, t.given_name || ' ' || t.surname as name,
    t.languages, p.care_group, g.location, g.name as group_name, g.location_name, p.kind, p.paid, p.counts_for_ratio,
    i.name as institute, r.name as programme, p.teacher_name, p.teacher_contact, p.from_day, p.through_day,
    p.first_day_at, p.arrive_where, p.call_when_ill,
    daterange(p.from_day, p.through_day, '[]') as valid
from trainee.placement p
join trainee.trainee t on t.id = p.trainee
join organisation.group_card g on g.id = p.care_group
left join trainee.institute i on i.id = p.institute
left join trainee.programme r on r.id = p.programme;
comment on view trainee.placement_card is 'Published: a trainee in a group';
grant select on trainee.placement_card to ${app};
