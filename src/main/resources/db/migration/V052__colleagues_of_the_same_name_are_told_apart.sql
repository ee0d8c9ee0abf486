-- As children are: an initial, or the whole surname where that is alike.

create index staff_given_name on organisation.staff (organiser, given_name);

create or replace view organisation.staff_card with (security_invoker = true) as
select s.id, s.account, s.given_name, s.surname, s.given_name || ' ' || s.surname as name, s.position,
    s.contract_hours, s.mentor_allowed, s.warning_level, s.interests, s.languages, s.left_on,
    s.given_name || (
        select case
            when count(*) = 0 then ''
            when bool_or(coalesce(substring(o.surname from '[[:upper:]]'), left(o.surname, 1))
                = coalesce(substring(s.surname from '[[:upper:]]'), left(s.surname, 1)))
                then ' ' || s.surname
            else ' ' || coalesce(substring(s.surname from '[[:upper:]]'), left(s.surname, 1)) end
        from organisation.staff o
        where o.organiser = s.organiser and o.given_name = s.given_name and o.id <> s.id
            and o.left_on is null
        ) as called
from organisation.staff s;
comment on column organisation.staff_card.called is
    'The given name; with an initial or the surname where a colleague has the same one';
