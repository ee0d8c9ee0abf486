-- Why: groups open, close and change their ages; a leader does that by hand and sees first who is there.
alter table organisation.location add column area text, add column ended_on date,
    add constraint location_region check (region in ('NL_NORTH', 'NL_MIDDLE', 'NL_SOUTH', 'BE_FLANDERS'));
comment on column organisation.location.area is 'Municipality, quarter or region, as the organisation says it';
comment on column organisation.location.ended_on is 'Last day; empty while it is open';

alter table organisation.care_group add column from_months int, add column through_months int, add column ended_on date,
    add constraint care_group_ages check (from_months >= 0 and through_months > from_months and through_months <= 240);
comment on column organisation.care_group.from_months is 'Age in months at which children come into this group; empty when not said';
comment on column organisation.care_group.through_months is 'Age in months at which children leave this group; empty when not said';
comment on column organisation.care_group.ended_on is 'Last day; empty while it is open';

create or replace view organisation.location_card with (security_invoker = true) as
select l.id, l.name, l.region, l.ended_on from organisation.location l;

create or replace view organisation.group_card with (security_invoker = true) as
select g.id, g.name, g.care_type, g.location, l.name as location_name, l.region, g.from_months, g.through_months, g.ended_on
from organisation.care_group g join organisation.location l on l.id = g.location;
