-- Two children of the same given name at one location are called by their initial too, or by their
-- whole surname where that is alike.

create index child_given_name on child.child (organiser, given_name);

create or replace view child.child_card with (security_invoker = true) as
select p.id as placement, p.child, p.location, p.care_type, p.from_day, p.through_day,
    daterange(p.from_day, p.through_day, '[]') as valid,
    c.given_name, c.surname, c.given_name || ' ' || c.surname as name, c.birth_date, c.emblem,
    c.home_languages, c.interests, c.own_wish, c.parents_wish, c.parents_ask_language, c.plays_at_home,
    c.given_name || (
        select case
            when count(*) = 0 then ''
            when bool_or(coalesce(substring(o.surname from '[[:upper:]]'), left(o.surname, 1))
                = coalesce(substring(c.surname from '[[:upper:]]'), left(c.surname, 1)))
                then ' ' || c.surname
            else ' ' || coalesce(substring(c.surname from '[[:upper:]]'), left(c.surname, 1)) end
        from child.child o
        join child.care_placement q on q.organiser = o.organiser and q.child = o.id
        where o.organiser = c.organiser and o.given_name = c.given_name and o.id <> c.id
            and q.location = p.location
            and daterange(q.from_day, q.through_day, '[]') && daterange(p.from_day, p.through_day, '[]')
        ) as called
from child.care_placement p join child.child c on c.id = p.child;
comment on column child.child_card.called is
    'The given name; with an initial or the surname where another child of the location has the same one';
