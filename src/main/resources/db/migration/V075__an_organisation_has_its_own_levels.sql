-- Why: from how many children on a mentor's load is worth a talk is nobody's law; an organisation
-- agrees on it, for a kind of care or for one location, and with one mentor when that is better.
create table organisation.talk_level (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    care_type text,
    location uuid,
    children int not null,
    constraint talk_level_pk primary key (id),
    constraint talk_level_organiser_id unique (organiser, id),
    constraint talk_level_organiser_fk foreign key (organiser) references foundation.organiser (id),
    constraint talk_level_location_fk foreign key (organiser, location) references organisation.location (organiser, id),
    constraint talk_level_care_type check (care_type in
        ('DAY_CARE', 'PRESCHOOL', 'OUT_OF_SCHOOL_CARE', 'GROUP_CARE', 'FAMILY_CARE')),
    constraint talk_level_for check ((care_type is null) <> (location is null)),
    constraint talk_level_once unique nulls not distinct (organiser, care_type, location),
    constraint talk_level_children check (children between 1 and 60)
);
comment on table organisation.talk_level is 'From how many children a mentor''s load is worth a talk: for a kind of care, or for a location, which goes before it';
create index talk_level_location on organisation.talk_level (organiser, location);
call foundation.keep_apart('organisation.talk_level');
call privacy.keep_for('organisation.talk_level', 120, 'its change', 'nothing about a person');
call access.keep_history('organisation.talk_level', 'organiser', which => '{care_type,location}');

create function organisation.talk_level_of(colleague uuid, day date) returns int
    language sql stable parallel safe
    return (select min(coalesce(
            (select t.children from organisation.talk_level t where t.location = g.location),
            (select t.children from organisation.talk_level t where t.care_type = g.care_type)))
        from organisation.staff_group sg join organisation.care_group g on g.id = sg.care_group
        where sg.staff = talk_level_of.colleague and (sg.through_day is null or sg.through_day >= talk_level_of.day));
comment on function organisation.talk_level_of(uuid, date) is
    'Published: from how many children a colleague''s load is worth a talk, by what the organisation set for location or kind of care; empty when it set nothing';
revoke all on function organisation.talk_level_of(uuid, date) from public;
grant execute on function organisation.talk_level_of(uuid, date) to ${app};
