-- Why: a mentor adapts to what a child likes, finds hard and has on its mind; and whoever finds other
-- days or another name than she remembers, sees who changed them.

alter table child.child add column finds_hard text;
comment on column child.child.finds_hard is 'What a child finds hard, in the words of who is close by; for who needs to know';
comment on column child.child.plays_at_home is 'What plays at home, for who needs to know';

create table child.sibling (
    organiser uuid not null default foundation.current_organiser(),
    child uuid not null,
    sibling uuid not null,
    constraint sibling_pk primary key (organiser, child, sibling),
    constraint sibling_child_fk foreign key (organiser, child) references child.child (organiser, id) on delete cascade,
    constraint sibling_sibling_fk foreign key (organiser, sibling) references child.child (organiser, id) on delete cascade,
    constraint sibling_other check (child <> sibling)
);
comment on table child.sibling is 'Brothers and sisters that a colleague knows of; those with a parent in common are known already. Written both ways';
create index sibling_sibling on child.sibling (organiser, sibling);
call foundation.keep_apart('child.sibling');
call privacy.keep_for('child.sibling', 24, 'the last day of the last placement', 'as child.child');

create view child.sibling_card with (security_invoker = true) as
select s.child, s.sibling from child.sibling s
union
select a.child, b.child from child.guardianship a
join child.guardianship b on b.guardian = a.guardian and b.child <> a.child;
comment on view child.sibling_card is 'Published: brothers and sisters, written both ways';
grant select on child.sibling_card to ${app};

call access.keep_history('child.child', 'id', untold => '{name_valid_from}');
call access.keep_history('child.guardianship', 'child', which => '{guardian}');
call access.keep_history('child.sibling', 'child', which => '{sibling}');
call access.keep_history('child.care_placement', 'id', untold => '{child}');
call access.keep_history('child.care_days', 'placement', which => '{from_day}');
call access.keep_history('child.group_membership', 'placement', which => '{care_group}');
call access.keep_history('child.day_exception', 'placement', which => '{day}');
