-- Why: who learns the job and the language at once reads both side by side.

alter table access.account add help_language text,
    add constraint account_help_language check (help_language in ('fr', 'en', 'ar', 'tr', 'uk'));
comment on column access.account.help_language is 'The language that helps beside the Dutch; empty is none';

drop function access.arrival(uuid, uuid, date);
create function access.arrival(who uuid, at_organiser uuid, on_day date)
    returns table (display_name text, language text, help_language text, organiser_name text, country text,
        parts_off text[], own_words text[])
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select a.display_name, a.language, a.help_language, o.name, o.country,
            array(select p.part from access.part_off p where p.organiser = o.id),
            array(select w.word || '|' || w.one || '|' || w.many from access.own_word w where w.organiser = o.id order by w.word)
        from access.account a
        join access.membership m on m.account = a.id
        join foundation.organiser o on o.id = m.organiser
        where a.id = who and m.organiser = at_organiser
            and daterange(m.from_day, m.through_day, '[]') @> on_day;
    end;
comment on function access.arrival(uuid, uuid, date) is
    'Greets an account at an organiser where it belongs on that day, with the language that helps, the parts that are not used there and the words of its own (word|one|many); no row otherwise';
revoke all on function access.arrival(uuid, uuid, date) from public;
grant execute on function access.arrival(uuid, uuid, date) to ${app};
