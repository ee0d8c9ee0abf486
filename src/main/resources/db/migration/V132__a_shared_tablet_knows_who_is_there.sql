-- Why: on the floor one tablet serves a group. It is one of ours or it is nothing; who holds it says so
-- with four digits; and it reaches the children of its groups only.

create table access.tablet (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    account uuid not null,
    name text not null,
    token_hash text not null,
    enrolled_by uuid not null,
    enrolled_at timestamptz not null,
    seen_at timestamptz,
    revoked_at timestamptz,
    constraint tablet_pk primary key (id),
    constraint tablet_organiser_id unique (organiser, id),
    constraint tablet_organiser_fk foreign key (organiser) references foundation.organiser (id),
    constraint tablet_account_fk foreign key (account) references access.account (id),
    constraint tablet_enrolled_by_fk foreign key (enrolled_by) references access.account (id),
    constraint tablet_token unique (token_hash)
);
comment on table access.tablet is 'A tablet that a leader enrolled; it has an account of its own, with which nobody signs in';
comment on column access.tablet.token_hash is 'SHA-256 of what the tablet keeps in a cookie';
comment on column access.tablet.revoked_at is 'From then on it is nothing';
create index tablet_account on access.tablet (account);
create index tablet_enrolled_by on access.tablet (enrolled_by);
call foundation.keep_apart('access.tablet');
call privacy.keep_for('access.tablet', 24, 'its end', 'proposal, no law');

create view access.tablet_card with (security_invoker = true) as
select t.id as tablet, t.account, t.name, t.enrolled_at, t.seen_at, t.revoked_at
from access.tablet t;
comment on view access.tablet_card is 'Published: tablets, also those that are nothing any more';
grant select on access.tablet_card to ${app};

create function access.tablet_of(hash text) returns table (tablet uuid, account uuid, organiser uuid)
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select t.id, t.account, t.organiser from access.tablet t
        where t.token_hash = hash and t.revoked_at is null;
    end;
comment on function access.tablet_of(text) is 'The tablet that keeps what has this hash, before its organiser is known; no row for one that was revoked';
revoke all on function access.tablet_of(text) from public;
grant execute on function access.tablet_of(text) to ${app};

create table access.pin (
    organiser uuid not null default foundation.current_organiser(),
    account uuid not null,
    pin_hash text not null,
    wrong int not null default 0,
    locked_at timestamptz,
    constraint pin_pk primary key (organiser, account),
    constraint pin_organiser_fk foreign key (organiser) references foundation.organiser (id),
    constraint pin_account_fk foreign key (account) references access.account (id),
    constraint pin_wrong check (wrong between 0 and 6)
);
comment on table access.pin is 'The four digits with which someone takes a shared tablet, worth nothing anywhere else';
comment on column access.pin.pin_hash is 'Argon2id, as passwords';
comment on column access.pin.wrong is 'Wrong tries since the last right one; the sixth locks';
comment on column access.pin.locked_at is 'Locked until a leader unlocks it; empty while it can be used';
create index pin_account on access.pin (account);
call foundation.keep_apart('access.pin');
call privacy.keep_for('access.pin', 1, 'the last day of work', 'of no use afterwards');
create view access.pin_card with (security_invoker = true) as
select p.account, p.locked_at is not null as locked from access.pin p;
comment on view access.pin_card is 'Published: who chose four digits, and whether they are locked';
grant select on access.pin_card to ${app};

create table organisation.tablet_group (
    organiser uuid not null default foundation.current_organiser(),
    tablet uuid not null,
    care_group uuid not null,
    constraint tablet_group_pk primary key (tablet, care_group),
    constraint tablet_group_tablet_fk foreign key (organiser, tablet) references access.tablet (organiser, id),
    constraint tablet_group_group_fk foreign key (organiser, care_group) references organisation.care_group (organiser, id)
);
comment on table organisation.tablet_group is 'For which groups a tablet is';
create index tablet_group_tablet on organisation.tablet_group (organiser, tablet);
create index tablet_group_group on organisation.tablet_group (organiser, care_group);
call foundation.keep_apart('organisation.tablet_group');
call privacy.keep_for('organisation.tablet_group', 24, 'the end of the tablet', 'as access.tablet');

create view organisation.tablet_of_organiser with (security_invoker = true) as
select t.account as actor, g.organiser as subject, daterange(null, null) as valid
from organisation.tablet_group g join access.tablet_card t on t.tablet = g.tablet and t.revoked_at is null;
comment on view organisation.tablet_of_organiser is 'Relation: is a tablet of the organiser';

create view organisation.tablet_of_group with (security_invoker = true) as
select t.account as actor, g.care_group as subject, daterange(null, null) as valid
from organisation.tablet_group g join access.tablet_card t on t.tablet = g.tablet and t.revoked_at is null;
comment on view organisation.tablet_of_group is 'Relation: is the tablet of the group';

create view child.tablet_of_child with (security_invoker = true) as
select g.actor, m.placement as subject, m.valid
from organisation.tablet_of_group g join child.group_membership_card m on m.care_group = g.subject;
comment on view child.tablet_of_child is 'Relation: is the tablet of a group in which the child plays';
grant select on organisation.tablet_of_organiser, organisation.tablet_of_group, child.tablet_of_child to ${app};
