-- Why: each policy asked for the organiser in a query of its own, beside each table of a statement: a third
-- of what a screen's plans consist of, started and ended for each answer. The function alone becomes part of
-- the condition, and an index is searched by it as before.

create or replace procedure foundation.keep_apart(tab regclass)
    language plpgsql as $$
begin
    execute format('alter table %s enable row level security', tab);
    execute format('alter table %s force row level security', tab);
    execute format('create policy own_organiser on %s to ${app}
        using (organiser = foundation.current_organiser())
        with check (organiser = foundation.current_organiser())', tab);
    execute format('create policy owner_sees_all on %s to ${owner} using (true) with check (true)', tab);
    execute format('grant select, insert, update, delete on %s to ${app}', tab);
end $$;

do $$
declare
    tab record;
begin
    for tab in select schemaname, tablename from pg_policies
        where policyname = 'own_organiser' and qual like '(organiser = ( SELECT foundation.current_organiser()%'
            and with_check = qual
    loop
        execute format('alter policy own_organiser on %I.%I using (organiser = foundation.current_organiser())
            with check (organiser = foundation.current_organiser())', tab.schemaname, tab.tablename);
    end loop;
end $$;
