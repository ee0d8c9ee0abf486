-- Why: when a child goes from one mentor to another, what the one knows must reach the other: before
-- the day, and for some weeks after it.

create table mentorship.handover_note (
    organiser uuid not null default foundation.current_organiser(),
    mentorship uuid not null,
    given_since date not null,
    words text not null,
    written_by uuid not null,
    written_at timestamptz not null,
    version int not null default 0,
    constraint handover_note_pk primary key (mentorship, given_since),
    constraint handover_note_mentorship_fk foreign key (organiser, mentorship) references mentorship.mentorship (organiser, id),
    constraint handover_note_written_by_fk foreign key (written_by) references access.account (id)
);
comment on table mentorship.handover_note is 'What a mentor who hands over tells the next one';
comment on column mentorship.handover_note.given_since is 'First day of the term that ends; it stays when the day of the handover or the next mentor changes';
create index handover_note_mentorship on mentorship.handover_note (organiser, mentorship);
create index handover_note_written_by on mentorship.handover_note (written_by);
call foundation.keep_apart('mentorship.handover_note');
call privacy.keep_for('mentorship.handover_note', 24, 'the last day of the placement', 'as child.care_placement');
call access.keep_history('mentorship.handover_note', 'mentorship', which => '{given_since}', untold => '{written_by,written_at}');

create view mentorship.handover_card with (security_invoker = true) as
select t.mentorship, m.care_placement, m.trainee_placement, t.mentor as from_mentor, t.starts_on as from_since,
    n.mentor as to_mentor, n.starts_on, n.parents_told_on
from mentorship.term t
join mentorship.mentorship m on m.id = t.mentorship
join lateral (select f.mentor, f.starts_on, f.parents_told_on from mentorship.term f
    where f.mentorship = t.mentorship and f.position > t.position and f.mentor is not null
    order by f.position limit 1) n on n.mentor <> t.mentor
where t.mentor is not null;
comment on view mentorship.handover_card is 'Published: which mentee goes from whom to whom, on which day';

create view mentorship.hands_over_child with (security_invoker = true) as
select s.account as actor, h.care_placement as subject,
    daterange(null, h.starts_on + 28, '[]') * daterange(null, s.left_on, '[]') as valid
from mentorship.handover_card h
join organisation.staff_card s on s.id in (h.from_mentor, h.to_mentor)
where h.care_placement is not null and s.account is not null;
comment on view mentorship.hands_over_child is 'Relation: hands the child over or takes it over, through four weeks after the day';

grant select on mentorship.handover_card, mentorship.hands_over_child to ${app};
