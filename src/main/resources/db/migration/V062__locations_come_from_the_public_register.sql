-- Why: an organiser with forty locations does not type them; the Dutch public register lists them.

alter table intake.list drop constraint list_kind;
alter table intake.list add constraint list_kind
    check (kind in ('CHILDREN', 'CHILDREN_WITH_MENTORS', 'STAFF', 'MENTORS', 'LOCATIONS'));
