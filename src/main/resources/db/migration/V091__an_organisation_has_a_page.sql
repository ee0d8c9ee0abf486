-- Why: an organisation gets another name, and its people want to see who arranges what and where it
-- is. Who renames it, and how it was called before, is told like all else.
alter table foundation.organiser add column version int not null default 0;
comment on column foundation.organiser.version is 'Goes up with each change, so that two people do not overwrite each other';

-- An organiser is its own organiser.
create or replace function access.note_change() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    whose constant text := tg_argv[0];
    which constant text[] := tg_argv[1];
    untold constant text[] := tg_argv[2];
    keys constant text[] := tg_argv[3];
begin
    if tg_op = 'INSERT' then
        insert into access.history (organiser, subject, kept_of, account, changed_at, about, after_it)
        select coalesce(s.n ->> 'organiser', s.n ->> 'id')::uuid, (s.n ->> whose)::uuid, tg_table_schema || '.' || tg_table_name,
            foundation.current_account(), foundation.current_moment(),
            access.only(s.n, which), jsonb_strip_nulls(s.n - untold)
        from (select to_jsonb(r) as n from now_rows r) s;
    elsif tg_op = 'UPDATE' then
        insert into access.history (organiser, subject, kept_of, account, changed_at, about, before_it, after_it)
        select coalesce(s.n ->> 'organiser', s.n ->> 'id')::uuid, (s.n ->> whose)::uuid, tg_table_schema || '.' || tg_table_name,
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
call access.keep_history('foundation.organiser', 'id');
