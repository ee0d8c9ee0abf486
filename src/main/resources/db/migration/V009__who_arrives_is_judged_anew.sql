-- Why: what someone may is judged at each request; one question, before any organiser is set.

create function access.arrival(who uuid, at_organiser uuid, on_day date)
    returns table (display_name text, language text, organiser_name text, country text)
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select a.display_name, a.language, o.name, o.country
        from access.account a
        join access.membership m on m.account = a.id
        join foundation.organiser o on o.id = m.organiser
        where a.id = who and m.organiser = at_organiser
            and daterange(m.from_day, m.through_day, '[]') @> on_day;
    end;
comment on function access.arrival(uuid, uuid, date) is
    'Greets an account at an organiser where it belongs on that day; no row otherwise';

create function access.belongs_to(who uuid, on_day date)
    returns table (organiser uuid, organiser_name text)
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select m.organiser, o.name
        from access.membership m join foundation.organiser o on o.id = m.organiser
        where m.account = who and daterange(m.from_day, m.through_day, '[]') @> on_day
        order by o.name;
    end;
comment on function access.belongs_to(uuid, date) is 'The organisers where an account belongs on that day';

create function foundation.is_empty() returns boolean
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select not exists (select 1 from foundation.organiser);
    end;
comment on function foundation.is_empty() is 'Whether nobody has begun yet';

create function foundation.country_of(at_organiser uuid) returns text
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select o.country from foundation.organiser o where o.id = at_organiser;
    end;
comment on function foundation.country_of(uuid) is 'The country of an organiser, to know what day it is there';

revoke all on function access.arrival(uuid, uuid, date), access.belongs_to(uuid, date), foundation.is_empty(), foundation.country_of(uuid) from public;
grant execute on function access.arrival(uuid, uuid, date), access.belongs_to(uuid, date), foundation.is_empty(), foundation.country_of(uuid) to ${app};
