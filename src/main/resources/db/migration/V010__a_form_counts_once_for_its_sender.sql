-- Why: the key of a form belongs to who sends it and where it goes. Somebody else's form, or another
-- button of the same one, is another form, even when it carries the same key.
alter table access.answered_form drop constraint answered_form_pk;
alter table access.answered_form add constraint answered_form_once
    unique nulls not distinct (idempotency_key, account, path);
comment on column access.answered_form.account is 'Who sent it; empty for who was not signed in';
comment on column access.answered_form.status is 'The status of the first answer; empty until it was given';
comment on column access.answered_form.location is 'Where the first answer led; empty when it was a page';

-- What someone is still typing is nobody else's, also not within one organiser.
create policy own_words on access.draft as restrictive to ${app}
    using (account = (select foundation.current_account()))
    with check (account = (select foundation.current_account()));

-- A link that sets a password opens the whole account, also what it may see elsewhere.
create function access.belongs_only_to(who uuid, at_organiser uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select not exists (select 1 from access.membership m
                where m.account = who and m.organiser is distinct from at_organiser)
            and not exists (select 1 from access.granted g
                where g.account = who and g.organiser is distinct from at_organiser);
    end;
comment on function access.belongs_only_to(uuid, uuid) is
    'Whether an account has, had and will have nothing to do with any other organiser';
revoke all on function access.belongs_only_to(uuid, uuid) from public;
grant execute on function access.belongs_only_to(uuid, uuid) to ${app};
