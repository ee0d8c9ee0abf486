-- Why: whose access ended was told not to belong here yet. Who was somewhere reads that it is over, and whom
-- to ask.

create function access.belonged_to(who uuid, on_day date)
    returns table (organiser uuid, organiser_name text)
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select m.organiser, o.name
        from access.membership m join foundation.organiser o on o.id = m.organiser
        where m.account = who and m.through_day < on_day
        order by m.through_day desc, o.name limit 1;
    end;
comment on function access.belonged_to(uuid, date) is 'The organiser where an account belonged last, before that day';
revoke all on function access.belonged_to(uuid, date) from public;
grant execute on function access.belonged_to(uuid, date) to ${app};
