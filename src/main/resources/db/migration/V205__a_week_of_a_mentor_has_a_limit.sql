-- Why: how many talks and observations fit in a week is not the same everywhere, and no law says it.

create table rhythm.week_limit (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    per_week int not null,
    constraint week_limit_pk primary key (id),
    constraint week_limit_organiser unique (organiser),
    constraint week_limit_organiser_fk foreign key (organiser) references foundation.organiser (id),
    constraint week_limit_per_week check (per_week between 1 and 5)
);
comment on table rhythm.week_limit is 'How many moments a week of one mentor holds at most, where the organiser chose that; without a row there is no limit';
call foundation.keep_apart('rhythm.week_limit');
call access.keep_history('rhythm.week_limit', 'organiser');
call privacy.keep_for('rhythm.week_limit', 0, 'the end of the organiser', 'a setting, about nobody');
