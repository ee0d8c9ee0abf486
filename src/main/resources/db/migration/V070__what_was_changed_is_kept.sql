-- Why: who changed a child's days, a colleague's hours, a level of the whole organisation, and what
-- stood there before? People ask it months later. The database writes it down itself, so that no
-- way of changing something can forget to.

create function foundation.current_moment() returns timestamptz
    language sql stable parallel safe
    return coalesce(nullif(current_setting('houvast.now', true), '')::timestamptz, now());
comment on function foundation.current_moment() is
    'When this transaction began, by the one clock of Houvast';

create table access.history (
    id bigint generated always as identity,
    organiser uuid not null,
    subject uuid not null,
    kept_of text not null,
    account uuid,
    changed_at timestamptz not null,
    about jsonb not null,
    before_it jsonb,
    after_it jsonb,
    constraint history_pk primary key (id),
    constraint history_organiser_id unique (organiser, id),
    constraint history_organiser_fk foreign key (organiser) references foundation.organiser (id),
    constraint history_account_fk foreign key (account) references access.account (id),
    constraint history_says_something check (before_it is not null or after_it is not null)
);
comment on table access.history is 'What was changed, by whom, and what stood there before; gone with what it is about';
comment on column access.history.subject is 'The child, colleague, location or organiser on whose page this is told';
comment on column access.history.kept_of is 'The table that was changed, schema.table';
comment on column access.history.account is 'Who changed it; empty for work without a person';
comment on column access.history.about is 'Columns that say which of several rows it was, such as the group';
comment on column access.history.before_it is 'The columns that differ, as they were; empty for a new row';
comment on column access.history.after_it is 'The columns that differ, as they are now; empty for a row that went';
create index history_subject on access.history (organiser, subject, id desc);
create index history_account on access.history (account);
call foundation.keep_apart('access.history');
revoke insert, update, delete on access.history from ${app};
call privacy.keep_for('access.history', 60, 'the change', 'as access.audit_event; what it is about may go earlier, and takes it along');

create function access.note_change() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    whose constant text := tg_argv[0];
    which constant text[] := tg_argv[1];
    untold constant text[] := tg_argv[2];
    keys constant text[] := tg_argv[3];
begin
    if tg_op = 'INSERT' then
        insert into access.history (organiser, subject, kept_of, account, changed_at, about, after_it)
        select (s.n ->> 'organiser')::uuid, (s.n ->> whose)::uuid, tg_table_schema || '.' || tg_table_name,
            foundation.current_account(), foundation.current_moment(),
            access.only(s.n, which), jsonb_strip_nulls(s.n - untold)
        from (select to_jsonb(r) as n from now_rows r) s;
    elsif tg_op = 'UPDATE' then
        insert into access.history (organiser, subject, kept_of, account, changed_at, about, before_it, after_it)
        select (s.n ->> 'organiser')::uuid, (s.n ->> whose)::uuid, tg_table_schema || '.' || tg_table_name,
            foundation.current_account(), foundation.current_moment(),
            access.only(s.n, which), d.before_it, d.after_it
        from (select o.o, n.n from (select to_jsonb(r) as o from old_rows r) o
            join (select to_jsonb(r) as n from now_rows r) n
                on access.only(n.n, keys) = access.only(o.o, keys)) s
        cross join lateral (select jsonb_object_agg(f.key, f.value) as before_it,
                jsonb_object_agg(f.key, s.n -> f.key) as after_it
            from jsonb_each(s.o - untold) f where s.n -> f.key is distinct from f.value) d
        where d.before_it is not null;
    elsif whose = 'id' then
        delete from access.history h using old_rows o where h.subject = o.id;
    else
        insert into access.history (organiser, subject, kept_of, account, changed_at, about, before_it)
        select (s.o ->> 'organiser')::uuid, (s.o ->> whose)::uuid, tg_table_schema || '.' || tg_table_name,
            foundation.current_account(), foundation.current_moment(),
            access.only(s.o, which), jsonb_strip_nulls(s.o - untold)
        from (select to_jsonb(r) as o from old_rows r) s;
    end if;
    return null;
end $$;
comment on function access.note_change() is 'Writes the history of a table; see access.keep_history';

create function access.only(line jsonb, columns text[]) returns jsonb
    language sql immutable parallel safe
    return coalesce((select jsonb_object_agg(c, line -> c) from unnest(columns) c), '{}');
comment on function access.only(jsonb, text[]) is 'Some columns of a row';

create procedure access.keep_history(
    tab regclass, whose text, which text[] default '{}', untold text[] default '{}')
    language plpgsql as $$
declare
    arguments constant text := format('%L, %L, %L, %L', whose, which,
        array['id', 'organiser', 'version', whose] || untold,
        (select array_agg(a.attname) from pg_index i
            join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
            where i.indrelid = tab and i.indisprimary));
begin
    execute format('create trigger history_of_new after insert on %s referencing new table as now_rows
        for each statement when (foundation.current_organiser() is not null)
        execute function access.note_change(%s)', tab, arguments);
    execute format('create trigger history_of_changed after update on %s referencing old table as old_rows new table as now_rows
        for each statement when (foundation.current_organiser() is not null)
        execute function access.note_change(%s)', tab, arguments);
    execute format('create trigger history_of_gone after delete on %s referencing old table as old_rows
        for each statement when (%L or foundation.current_organiser() is not null)
        execute function access.note_change(%s)', tab, whose = 'id', arguments);
end $$;
comment on procedure access.keep_history(regclass, text, text[], text[]) is
    'Keeps the history of each column of a table: whose page tells it (a column with that id; id for the thing itself), which columns say which row it was, and which are not told. Migrations and the demo, which work for no organiser, leave none.';

create function access.told(value jsonb) returns text
    language sql immutable parallel safe
    return case jsonb_typeof(value)
        when 'array' then (select string_agg(e, ', ') from jsonb_array_elements_text(value) e)
        else value #>> '{}' end;
comment on function access.told(jsonb) is 'A value as text; several with commas';
