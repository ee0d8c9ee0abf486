-- Why: who works here changes every month, and not only by a list from elsewhere: a leader takes in,
-- moves and ends a colleague by hand. Who leads where the colleague works may do that.
create extension if not exists pg_trgm;

alter table organisation.staff add column expertise text[] not null default '{}';
comment on column organisation.staff.expertise is 'What someone is good at or learned; only what people chose themselves';

create view organisation.leads_colleague with (security_invoker = true) as
select d.actor, sg.staff as subject, d.valid * daterange(null,
    case when exists (select 1 from organisation.staff_group later where later.staff = sg.staff
        and coalesce(later.through_day, 'infinity') > coalesce(sg.through_day, 'infinity'))
        then sg.through_day end, '[]') as valid
from organisation.staff_group sg
join organisation.care_group g on g.id = sg.care_group
join organisation.leads_location d on d.subject = g.location
where not exists (select 1 from organisation.duty a where a.staff = sg.staff and a.kind = 'ADMIN')
union all
select d.actor, s.id, d.valid
from organisation.staff s
join organisation.leads_organiser d on d.subject = s.organiser
where not exists (select 1 from organisation.staff_group sg where sg.staff = s.id)
    and not exists (select 1 from organisation.duty a where a.staff = s.id and a.kind = 'ADMIN');
comment on view organisation.leads_colleague is
    'Relation: leads a location where the colleague works, or worked last; or anywhere, when the colleague is in no group. Who arranges things for all is led by nobody';

create view organisation.administers_colleague with (security_invoker = true) as
select a.actor, s.id as subject, a.valid
from organisation.staff s join organisation.administers_organiser a on a.subject = s.organiser;
comment on view organisation.administers_colleague is 'Relation: arranges things for the organisation where the colleague works';

create view organisation.administers_location with (security_invoker = true) as
select actor, subject, valid from organisation.duty_at_location where kind = 'ADMIN';
comment on view organisation.administers_location is 'Relation: arranges things for the location';

grant select on organisation.leads_colleague, organisation.administers_colleague, organisation.administers_location to ${app};
