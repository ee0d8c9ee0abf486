-- Why: the same questions come back with each trainee: may I be alone, how does the evaluation go, whom do I call.
-- The pack has an answer in our words; each workplace makes it its own, for all or for one programme.

create table learning.answer (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    programme uuid,
    card text not null,
    question text not null,
    answer text not null,
    source text not null,
    changed_on date not null,
    changed_by uuid not null,
    left_out boolean not null default false,
    constraint answer_pk primary key (id),
    constraint answer_organiser_id unique (organiser, id),
    constraint answer_once unique nulls not distinct (organiser, programme, card),
    constraint answer_programme_fk foreign key (programme) references trainee.programme (id),
    constraint answer_changed_by_fk foreign key (changed_by) references access.account (id),
    constraint answer_words check (length(question) between 1 and 200 and length(answer) <= 1000 and length(source) <= 300)
);
comment on table learning.answer is 'A question that is often asked about learning here, with the answer of this organiser';
comment on column learning.answer.programme is 'For who follows this programme only; empty is for all';
comment on column learning.answer.card is 'The stable name in the content pack; an own question has a name of its own';
comment on column learning.answer.left_out is 'The card of the pack is not shown here';
create index answer_programme on learning.answer (programme);
create index answer_changed_by on learning.answer (changed_by);
call foundation.keep_apart('learning.answer');
call privacy.keep_for('learning.answer', 120, 'its change', 'the team''s own words, nothing about a person in care or training');
