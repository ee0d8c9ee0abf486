-- Why: what is planned is seen where people look: in the calendar of their own phone. A calendar asks
-- for it without signing in, at an address that only its owner knows.

create table today.calendar_link (
    organiser uuid not null default foundation.current_organiser(),
    account uuid not null,
    key_hash text not null,
    with_names boolean not null,
    made_on date not null,
    constraint calendar_link_pk primary key (organiser, account),
    constraint calendar_link_key unique (key_hash),
    constraint calendar_link_organiser_fk foreign key (organiser) references foundation.organiser (id),
    constraint calendar_link_account_fk foreign key (account) references access.account (id)
);
comment on table today.calendar_link is 'Under which secret address a person''s own calendar asks what is planned; only its SHA-256 is kept';
comment on column today.calendar_link.with_names is 'Whether given names go along to the calendar, which others may keep for that person';
create index calendar_link_account on today.calendar_link (account);
call foundation.keep_apart('today.calendar_link');
call privacy.keep_for('today.calendar_link', 1, 'the last day of work or learning here', 'of no use afterwards');

create function today.calendar_of(hash text) returns table (organiser uuid, account uuid, with_names boolean)
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select c.organiser, c.account, c.with_names from today.calendar_link c where c.key_hash = hash;
    end;
comment on function today.calendar_of(text) is
    'Whose calendar a secret address is: ids and no more, for who asks without signing in';
revoke all on function today.calendar_of(text) from public;
grant execute on function today.calendar_of(text) to ${app};
