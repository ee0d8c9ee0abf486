-- Why: files on children are the most sensitive thing a childcare centre has. The database itself
-- keeps organisers apart; what the application forgets, a policy still blocks.

-- Two periods of one thing may not overlap: the database guards that with this (trusted) extension.
create extension if not exists btree_gist;

create schema foundation;
create schema privacy;
grant usage on schema foundation, privacy to ${app};

create function foundation.current_organiser() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('houvast.organiser', true), '')::uuid;
comment on function foundation.current_organiser() is
    'The organiser whose rows this transaction may see; null shows none';

create function foundation.current_account() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('houvast.account', true), '')::uuid;
comment on function foundation.current_account() is 'The account that is signed in; null for work without a person';

-- A policy on a table that is forced binds the owner too. Without its own policy the owner's
-- UPDATE in a migration would change nothing, and say nothing.
create procedure foundation.keep_apart(tab regclass)
    language plpgsql as $$
begin
    execute format('alter table %s enable row level security', tab);
    execute format('alter table %s force row level security', tab);
    execute format('create policy own_organiser on %s to ${app}
        using (organiser = (select foundation.current_organiser()))
        with check (organiser = (select foundation.current_organiser()))', tab);
    execute format('create policy owner_sees_all on %s to ${owner} using (true) with check (true)', tab);
    execute format('grant select, insert, update, delete on %s to ${app}', tab);
end $$;
comment on procedure foundation.keep_apart(regclass) is
    'Gives a table of organisers'' rows its policies: the application sees one organiser, the owner sees all';

create table foundation.organiser (
    id uuid not null,
    name text not null,
    country text not null,
    begun_on date not null,
    constraint organiser_pk primary key (id),
    constraint organiser_country check (country in ('NL', 'BE'))
);
comment on table foundation.organiser is 'Who offers childcare at one or more locations (NL: houder, BE: organisator); the tenant';
comment on column foundation.organiser.begun_on is 'First day with Houvast; nothing before it counts as not yet done';
alter table foundation.organiser enable row level security;
alter table foundation.organiser force row level security;
create policy own_organiser on foundation.organiser to ${app}
    using (id = (select foundation.current_organiser()))
    with check (id = (select foundation.current_organiser()));
create policy owner_sees_all on foundation.organiser to ${owner} using (true) with check (true);
grant select, insert, update on foundation.organiser to ${app};

create domain foundation.day_pattern as text
    constraint day_pattern_form check (value ~
        '^(([0-7]{7})|(([0-7]{7}){2,8}@\d{4}-\d{2}-\d{2}))(\+[0-7]{7})?$');
comment on domain foundation.day_pattern is
    'On which days someone is there: seven octal digits a week, Monday first (1 morning, 2 afternoon, 4 after school), for 1 to 8 weeks; a cycle has @ and the Monday it counts from; + and seven digits for school holidays';

create function foundation.parts_on(days foundation.day_pattern, day date, holiday boolean) returns int
    language sql immutable parallel safe
    return substr(
        case when holiday and position('+' in days) > 0 then split_part(days, '+', 2)
             else days end,
        case when (holiday and position('+' in days) > 0) or position('@' in days) = 0 then 0
             else 7 * mod(
                mod(div((day - substring(days from '@(.{10})')::date)
                        - case when day < substring(days from '@(.{10})')::date then 6 else 0 end, 7)::int,
                    (position('@' in days) - 1) / 7)
                    + (position('@' in days) - 1) / 7,
                (position('@' in days) - 1) / 7)
        end + extract(isodow from day)::int, 1)::int;
comment on function foundation.parts_on(foundation.day_pattern, date, boolean) is
    'The parts of one day in a pattern, as the sum of 1 (morning), 2 (afternoon), 4 (after school); 0 is not there';

create function foundation.week_mask(days foundation.day_pattern) returns int
    language sql immutable parallel safe
    return (select bit_or(substr(split_part(split_part(days, '+', 1), '@', 1), i, 1)::int << (3 * ((i - 1) % 7)))
            from generate_series(1, length(split_part(split_part(days, '+', 1), '@', 1))) as i);
comment on function foundation.week_mask(foundation.day_pattern) is
    'One ordinary week as 21 bits, Monday morning first; what happens in any week of the cycle counts';

create function foundation.plain(name text) returns text
    language sql immutable parallel safe
    return lower(translate(name,
        'àáâãäåāăąçćčďđèéêëēęěğìíîïīıłñńňòóôõöøōřśšşťţùúûüūůýÿźżžÀÁÂÃÄÅĀĂĄÇĆČĎĐÈÉÊËĒĘĚĞÌÍÎÏĪİŁÑŃŇÒÓÔÕÖØŌŘŚŠŞŤŢÙÚÛÜŪŮÝŸŹŻŽ',
        'aaaaaaaaacccddeeeeeeegiiiiiilnnnooooooorssstttuuuuuuyyzzzAAAAAAAAACCCDDEEEEEEEGIIIIIILNNNOOOOOOORSSSTTUUUUUUYYZZZ'));
comment on function foundation.plain(text) is 'A name in small letters without accents, to search and compare by';

create table privacy.retention_rule (
    table_name text not null,
    keep_months int not null,
    counted_from text not null,
    basis text not null,
    constraint retention_rule_pk primary key (table_name),
    constraint retention_rule_months check (keep_months between 0 and 1200)
);
comment on table privacy.retention_rule is 'How long each table with personal data keeps its rows; proposals, an organiser decides';
comment on column privacy.retention_rule.table_name is 'schema.table';
comment on column privacy.retention_rule.keep_months is 'Whole months after the day that counted_from names';
grant select on privacy.retention_rule to ${app};

create procedure privacy.keep_for(tab text, months int, counted_from text, basis text)
    language sql
    begin atomic
        insert into privacy.retention_rule (table_name, keep_months, counted_from, basis)
        values (tab, months, counted_from, basis);
    end;

-- The registry of events that wait for their listener; events hold ids and facts, never names.
create table foundation.event_publication (
    id uuid not null,
    listener_id text not null,
    event_type text not null,
    serialized_event text not null,
    publication_date timestamptz not null,
    completion_date timestamptz,
    status text,
    completion_attempts int,
    last_resubmission_date timestamptz,
    constraint event_publication_pk primary key (id)
);
comment on table foundation.event_publication is 'Events that still wait for a listener; global, ids and facts only';
create index event_publication_event on foundation.event_publication using hash (serialized_event);
create index event_publication_completion on foundation.event_publication (completion_date);
grant select, insert, update, delete on foundation.event_publication to ${app};
