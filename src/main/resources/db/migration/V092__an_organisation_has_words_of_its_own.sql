-- Why: what one house calls a mentor is a coach in the next, and people read past words that are not
-- theirs. An organisation says what it calls a few things; its screens say it too.
create table access.own_word (
    organiser uuid not null default foundation.current_organiser(),
    word text not null,
    one text not null,
    many text not null,
    constraint own_word_pk primary key (organiser, word),
    constraint own_word_organiser_fk foreign key (organiser) references foundation.organiser (id),
    constraint own_word_word check (word in ('MENTOR', 'STAND_IN', 'GROUP', 'EDUCATOR', 'TRAINEE')),
    constraint own_word_letters check (one ~ '^[[:alpha:]][[:alpha:] ’-]{0,39}$' and many ~ '^[[:alpha:]][[:alpha:] ’-]{0,39}$')
);
comment on table access.own_word is 'What an organisation calls something, instead of the word of the bundles; in Dutch';
comment on column access.own_word.one is 'The word for one of them';
comment on column access.own_word.many is 'The word for several of them';
call foundation.keep_apart('access.own_word');
call privacy.keep_for('access.own_word', 120, 'its change', 'nothing about a person');
call access.keep_history('access.own_word', 'organiser', which => '{word}');

drop function access.arrival(uuid, uuid, date);
create function access.arrival(who uuid, at_organiser uuid, on_day date)
    returns table (display_name text, language text, organiser_name text, country text, parts_off text[], own_words text[])
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select a.display_name, a.language, o.name, o.country,
            array(select p.part from access.part_off p where p.organiser = o.id),
            array(select w.word || '|' || w.one || '|' || w.many from access.own_word w where w.organiser = o.id order by w.word)
        from access.account a
        join access.membership m on m.account = a.id
        join foundation.organiser o on o.id = m.organiser
        where a.id = who and m.organiser = at_organiser
            and daterange(m.from_day, m.through_day, '[]') @> on_day;
    end;
comment on function access.arrival(uuid, uuid, date) is
    'Greets an account at an organiser where it belongs on that day, with the parts that are not used there and the words of its own (word|one|many); no row otherwise';
revoke all on function access.arrival(uuid, uuid, date) from public;
grant execute on function access.arrival(uuid, uuid, date) to ${app};
