-- Why: a school telephones before it has access, and the workplace plans the visit; and each who comes says
-- what to talk about in lines of one's own, so that nobody writes over another's.

alter table learning.visit alter column visitor drop not null;
comment on column learning.visit.visitor is 'The account of who comes; empty for who has no access here';
comment on column learning.visit.talk_about is 'Until V236; what people want to talk about lies in learning.visit_line';

create table learning.visit_line (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    visit uuid not null,
    account uuid,
    name text,
    words text not null,
    written_on date not null,
    constraint visit_line_pk primary key (id),
    constraint visit_line_organiser_id unique (organiser, id),
    constraint visit_line_visit_fk foreign key (organiser, visit) references learning.visit (organiser, id),
    constraint visit_line_account_fk foreign key (account) references access.account (id)
);
comment on table learning.visit_line is 'What someone wants to talk about at a visit';
comment on column learning.visit_line.name is 'Who wrote it; empty for what was written while all shared one box';
create index visit_line_visit on learning.visit_line (organiser, visit);
create index visit_line_account on learning.visit_line (account);
call foundation.keep_apart('learning.visit_line');
call privacy.keep_for('learning.visit_line', 24, 'the last day of the placement', 'as trainee.placement');

insert into learning.visit_line (id, organiser, visit, words, written_on)
select gen_random_uuid(), v.organiser, v.id, v.talk_about, v.day from learning.visit v where v.talk_about is not null;
