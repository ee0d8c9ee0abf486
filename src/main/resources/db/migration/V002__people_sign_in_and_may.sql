-- Why: one account can work in several organisations; what it may do there is judged at each request.

create schema access;
grant usage on schema access to ${app};

create table access.account (
    id uuid not null,
    sign_in_name text not null,
    password_hash text,
    display_name text not null,
    language text not null default 'nl',
    version int not null default 0,
    constraint account_pk primary key (id),
    constraint account_sign_in_name unique (sign_in_name),
    constraint account_sign_in_name_small check (sign_in_name = lower(sign_in_name)),
    constraint account_language check (language in ('nl', 'en'))
);
comment on table access.account is 'Who can sign in; global, since one person may work, learn or be a parent in several organisations';
comment on column access.account.password_hash is 'Argon2id; empty until the first sign-in by one-time link';
grant select, insert, update on access.account to ${app};

create table access.membership (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    account uuid not null,
    from_day date not null,
    through_day date,
    constraint membership_pk primary key (id),
    constraint membership_organiser_id unique (organiser, id),
    constraint membership_once unique (organiser, account),
    constraint membership_organiser_fk foreign key (organiser) references foundation.organiser (id),
    constraint membership_account_fk foreign key (account) references access.account (id),
    constraint membership_days check (through_day is null or through_day >= from_day)
);
comment on table access.membership is 'An account belongs to an organiser on these days';
comment on column access.membership.through_day is 'Last day, inclusive; empty is until further notice';
create index membership_account on access.membership (account);
call foundation.keep_apart('access.membership');
-- At sign-in the organiser is not known yet: an account may see where it belongs.
create policy own_memberships on access.membership for select to ${app}
    using (account = (select foundation.current_account()));
create policy own_organisers on foundation.organiser for select to ${app}
    using (exists (select 1 from access.membership m
        where m.organiser = organiser.id and m.account = (select foundation.current_account())));

create table access.granted (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    account uuid not null,
    purpose text not null,
    subject uuid not null,
    from_day date not null,
    through_day date not null,
    constraint granted_pk primary key (id),
    constraint granted_organiser_id unique (organiser, id),
    constraint granted_organiser_fk foreign key (organiser) references foundation.organiser (id),
    constraint granted_account_fk foreign key (account) references access.account (id),
    constraint granted_days check (through_day >= from_day)
);
comment on table access.granted is 'What someone from outside may see: for which purpose, about whom, from and through which day';
create index granted_account on access.granted (account);
create index granted_subject on access.granted (organiser, subject);
call foundation.keep_apart('access.granted');

create table access.one_time_link (
    token_hash text not null,
    account uuid not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    constraint one_time_link_pk primary key (token_hash),
    constraint one_time_link_account_fk foreign key (account) references access.account (id)
);
comment on table access.one_time_link is 'A way in that works once: first sign-in or a new password; only its SHA-256 is kept';
create index one_time_link_account on access.one_time_link (account);
grant select, insert, update, delete on access.one_time_link to ${app};

create table access.sign_in_attempt (
    id uuid not null,
    who text not null,
    attempted_at timestamptz not null,
    constraint sign_in_attempt_pk primary key (id)
);
comment on table access.sign_in_attempt is 'Sign-ins that failed, to slow down guessing';
comment on column access.sign_in_attempt.who is 'SHA-256 of the sign-in name or of the network address';
create index sign_in_attempt_who on access.sign_in_attempt (who, attempted_at);
grant select, insert, delete on access.sign_in_attempt to ${app};

create table access.answered_form (
    idempotency_key uuid not null,
    account uuid,
    path text not null,
    answered_at timestamptz not null,
    status int,
    location text,
    constraint answered_form_pk primary key (idempotency_key)
);
comment on table access.answered_form is 'A form that was sent with this key; the same key gets the same answer and changes nothing again';
create index answered_form_age on access.answered_form (answered_at);
grant select, insert, update, delete on access.answered_form to ${app};

create table access.draft (
    organiser uuid not null default foundation.current_organiser(),
    account uuid not null,
    place text not null,
    words text not null,
    typed_at timestamptz not null,
    constraint draft_pk primary key (organiser, account, place),
    constraint draft_organiser_fk foreign key (organiser) references foundation.organiser (id),
    constraint draft_account_fk foreign key (account) references access.account (id)
);
comment on table access.draft is 'Long text that is being typed; belongs to its writer';
comment on column access.draft.place is 'Where it is being typed, such as note/new';
create index draft_account on access.draft (account);
call foundation.keep_apart('access.draft');
call privacy.keep_for('access.draft', 1, 'the day of typing', 'a draft is for now');

create table access.audit_event (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    happened_at timestamptz not null,
    account uuid,
    action text not null,
    subjects uuid[] not null,
    constraint audit_event_pk primary key (id),
    constraint audit_event_organiser_id unique (organiser, id),
    constraint audit_event_organiser_fk foreign key (organiser) references foundation.organiser (id),
    constraint audit_event_account_fk foreign key (account) references access.account (id)
);
comment on table access.audit_event is 'Who read or changed whose record, and when; never what was typed';
comment on column access.audit_event.subjects is 'Ids of the placements or people that were shown or changed';
create index audit_event_account on access.audit_event (account);
create index audit_event_when on access.audit_event (organiser, happened_at);
call foundation.keep_apart('access.audit_event');
revoke update, delete on access.audit_event from ${app};
call privacy.keep_for('access.audit_event', 60, 'the day of the event', 'to be able to answer who looked');

call privacy.keep_for('access.account', 24, 'the end of the last membership', 'proposal, no law');
call privacy.keep_for('access.membership', 24, 'its last day', 'proposal, no law');
call privacy.keep_for('access.granted', 24, 'its last day', 'proposal, no law');
call privacy.keep_for('access.one_time_link', 1, 'its expiry', 'of no use afterwards');
call privacy.keep_for('access.sign_in_attempt', 1, 'the attempt', 'of no use afterwards');
call privacy.keep_for('access.answered_form', 1, 'the answer', 'of no use afterwards');

create table access.spring_session (
    primary_id char(36) not null,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100),
    constraint spring_session_pk primary key (primary_id)
);
comment on table access.spring_session is 'Who is signed in now; global';
create unique index spring_session_id on access.spring_session (session_id);
create index spring_session_expiry on access.spring_session (expiry_time);
create index spring_session_principal on access.spring_session (principal_name);
create table access.spring_session_attributes (
    session_primary_id char(36) not null,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_fk foreign key (session_primary_id)
        references access.spring_session (primary_id) on delete cascade
);
comment on table access.spring_session_attributes is 'What belongs to a sign-in; global';
grant select, insert, update, delete on access.spring_session, access.spring_session_attributes to ${app};
call privacy.keep_for('access.spring_session', 1, 'its expiry', 'of no use afterwards');
call privacy.keep_for('access.spring_session_attributes', 1, 'its expiry', 'of no use afterwards');
