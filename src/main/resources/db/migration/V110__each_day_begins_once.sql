-- Why: some things follow from the day alone: a moment whose day went by gets another one, a signal
-- begins, what may be kept no longer goes. That is done once a day, also with several machines.

create table foundation.begun_day (
    organiser uuid not null default foundation.current_organiser(),
    day date not null,
    constraint begun_day_pk primary key (organiser),
    constraint begun_day_organiser_fk foreign key (organiser) references foundation.organiser (id)
);
comment on table foundation.begun_day is 'The last day of which an organiser''s house was told that it began';
call foundation.keep_apart('foundation.begun_day');

create function foundation.waiting_for(at_day date) returns setof uuid
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select o.id from foundation.organiser o left join foundation.begun_day b on b.organiser = o.id
        where b.day is null or b.day < at_day order by o.id;
    end;
comment on function foundation.waiting_for(date) is
    'Organisers whose last begun day is before a day: ids and no more, for the work that a new day brings';
revoke all on function foundation.waiting_for(date) from public;
grant execute on function foundation.waiting_for(date) to ${app};
