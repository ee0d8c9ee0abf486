-- Why: a leader who begins alone wants mentors and children first, and no empty screens for what
-- nobody does yet. What an organisation does not use vanishes; its data stays.
create table access.part_off (
    organiser uuid not null default foundation.current_organiser(),
    part text not null,
    constraint part_off_pk primary key (organiser, part),
    constraint part_off_organiser_fk foreign key (organiser) references foundation.organiser (id),
    constraint part_off_part check (part in ('TRAINEES', 'NOTES', 'YEAR_PLAN'))
);
comment on table access.part_off is 'A part of Houvast that this organisation does not use; its pages are not there, its data stays';
call foundation.keep_apart('access.part_off');
call privacy.keep_for('access.part_off', 120, 'its change', 'nothing about a person');
call access.keep_history('access.part_off', 'organiser', which => '{part}');

drop function access.arrival(uuid, uuid, date);
create function access.arrival(who uuid, at_organiser uuid, on_day date)
    returns table (display_name text, language text, organiser_name text, country text, parts_off text[])
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select a.display_name, a.language, o.name, o.country,
            array(select p.part from access.part_off p where p.organiser = o.id)
        from access.account a
        join access.membership m on m.account = a.id
        join foundation.organiser o on o.id = m.organiser
        where a.id = who and m.organiser = at_organiser
            and daterange(m.from_day, m.through_day, '[]') @> on_day;
    end;
comment on function access.arrival(uuid, uuid, date) is
    'Greets an account at an organiser where it belongs on that day, with the parts that are not used there; no row otherwise';
revoke all on function access.arrival(uuid, uuid, date) from public;
grant execute on function access.arrival(uuid, uuid, date) to ${app};
