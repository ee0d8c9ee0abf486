-- Why: schools and centres keep those who learn on the floor in a spreadsheet too, with their mentors.

alter table intake.list drop constraint list_kind;
alter table intake.list add constraint list_kind
    check (kind in ('CHILDREN', 'CHILDREN_WITH_MENTORS', 'STAFF', 'MENTORS', 'LOCATIONS', 'TRAINEES'));

alter table intake.receipt drop constraint receipt_kind;
alter table intake.receipt add constraint receipt_kind check (kind in
    ('LOCATION', 'GROUP', 'STAFF', 'CHILD', 'TRAINEE', 'PAIR', 'TRAINEE_PAIR', 'OBSERVATION', 'PARENT_TALK'));

create or replace view trainee.placement_card with (security_invoker = true) as
select p.id as placement, p.trainee, t.account, t.given_name, t.surname, t.given_name || ' ' || t.surname as name,
    t.languages, p.care_group, g.location, g.name as group_name, g.location_name, p.kind, p.paid, p.counts_for_ratio,
    i.name as institute, r.name as programme, p.teacher_name, p.teacher_contact, p.from_day, p.through_day,
    p.first_day_at, p.arrive_where, p.call_when_ill,
    daterange(p.from_day, p.through_day, '[]') as valid, p.track
from trainee.placement p
join trainee.trainee t on t.id = p.trainee
join organisation.group_card g on g.id = p.care_group
left join trainee.institute i on i.id = p.institute
left join trainee.programme r on r.id = p.programme;
