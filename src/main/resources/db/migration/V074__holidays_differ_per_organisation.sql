-- Why: the autumn and spring holidays are advice that schools may leave, and dates that nobody could
-- confirm are not filled in; an organisation knows its own schools. Pattern, plan and roster go by
-- what is published and what the organisation says, together.
create table organisation.own_holiday (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    region text not null,
    from_day date not null,
    through_day date not null,
    name text not null,
    applies boolean not null,
    constraint own_holiday_pk primary key (id),
    constraint own_holiday_organiser_id unique (organiser, id),
    constraint own_holiday_organiser_fk foreign key (organiser) references foundation.organiser (id),
    constraint own_holiday_once unique (organiser, region, from_day),
    constraint own_holiday_region check (region in ('NL_NORTH', 'NL_MIDDLE', 'NL_SOUTH', 'BE_FLANDERS')),
    constraint own_holiday_days check (through_day >= from_day and through_day < from_day + 100)
);
comment on table organisation.own_holiday is 'A school holiday as this organisation knows it: one more, or one that is published and does not hold here';
comment on column organisation.own_holiday.applies is 'False: the published holiday that begins on this day does not hold here';
call foundation.keep_apart('organisation.own_holiday');
call privacy.keep_for('organisation.own_holiday', 120, 'its last day', 'nothing about a person');
call access.keep_history('organisation.own_holiday', 'organiser', which => '{region,from_day}');

alter table organisation.closing_day add column name text;
comment on column organisation.closing_day.name is 'Why it is closed, such as a study day; empty when not said';

create or replace view organisation.school_holiday_card with (security_invoker = true) as
select h.region, h.from_day, h.through_day, h.name from organisation.school_holiday h
where not exists (select 1 from organisation.own_holiday o
    where o.region = h.region and o.from_day = h.from_day and not o.applies)
union all
select o.region, o.from_day, o.through_day, o.name from organisation.own_holiday o where o.applies;

create or replace function organisation.is_holiday(in_region text, day date) returns boolean
    language sql stable parallel safe
    return exists (select 1 from organisation.school_holiday_card h
        where h.region = in_region and day between h.from_day and h.through_day);
