-- Why: who learns, the workplace and the school each see something else, and the mentor's voice weighed too little.
-- Each says before the talk what was seen, with an example; nobody reads another's words before all three may; and
-- what people closed together stays as it was.

create table learning.evaluation (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    placement uuid not null,
    kind text not null,
    day date not null,
    at time,
    planned_by uuid not null,
    opened_on date,
    closed_on date,
    closed_by uuid,
    agreed text,
    constraint evaluation_pk primary key (id),
    constraint evaluation_organiser_id unique (organiser, id),
    constraint evaluation_once unique (organiser, placement, kind),
    constraint evaluation_placement_fk foreign key (organiser, placement) references trainee.placement (organiser, id),
    constraint evaluation_planned_by_fk foreign key (planned_by) references access.account (id),
    constraint evaluation_closed_by_fk foreign key (closed_by) references access.account (id),
    constraint evaluation_kind check (kind in ('INTERIM', 'FINAL')),
    constraint evaluation_closed check ((closed_on is null) = (agreed is null) and (closed_on is null or opened_on is not null)),
    constraint evaluation_agreed check (length(agreed) <= 2000)
);
comment on table learning.evaluation is 'A talk of learner, workplace and school about how it goes, halfway and at the end of a placement';
comment on column learning.evaluation.opened_on is 'When the voices were opened to all three, for the talk';
comment on column learning.evaluation.closed_on is 'When people closed it together; from then on nothing changes, corrections are added';
create index evaluation_planned_by on learning.evaluation (planned_by);
create index evaluation_closed_by on learning.evaluation (closed_by);
call foundation.keep_apart('learning.evaluation');
call privacy.keep_for('learning.evaluation', 24, 'the last day of the placement', 'as trainee.placement');

create table learning.voice (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    evaluation uuid not null,
    side text not null,
    account uuid not null,
    name text not null,
    told_to text,
    said_on date not null,
    constraint voice_pk primary key (id),
    constraint voice_organiser_id unique (organiser, id),
    constraint voice_once unique (organiser, evaluation, side, account),
    constraint voice_evaluation_fk foreign key (organiser, evaluation) references learning.evaluation (organiser, id),
    constraint voice_account_fk foreign key (account) references access.account (id),
    constraint voice_side check (side in ('LEARNER', 'WORKPLACE', 'SCHOOL')),
    constraint voice_name check (length(name) between 1 and 120)
);
comment on table learning.voice is 'That someone spoke for one of the three sides; what was said lies beside it, closed until the talk';
comment on column learning.voice.account is 'Who wrote it down';
comment on column learning.voice.name is 'Whose voice it is';
comment on column learning.voice.told_to is 'Who wrote it down for somebody who told it, on the phone say; empty when one wrote oneself';
comment on column learning.voice.said_on is 'On which day it was said';
create index voice_account on learning.voice (account);
call foundation.keep_apart('learning.voice');
call privacy.keep_for('learning.voice', 24, 'the last day of the placement', 'as trainee.placement');

create table learning.voice_line (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    voice uuid not null,
    evaluation uuid not null,
    account uuid not null,
    position int not null,
    topic text not null,
    about text,
    words text not null,
    constraint voice_line_pk primary key (id),
    constraint voice_line_organiser_id unique (organiser, id),
    constraint voice_line_voice_fk foreign key (organiser, voice) references learning.voice (organiser, id),
    constraint voice_line_evaluation_fk foreign key (organiser, evaluation) references learning.evaluation (organiser, id),
    constraint voice_line_account_fk foreign key (account) references access.account (id),
    constraint voice_line_topic check (topic in ('SAW', 'EXAMPLE', 'NEXT', 'CRITERION', 'ADVICE')),
    constraint voice_line_about check ((topic = 'CRITERION') = (about is not null)),
    constraint voice_line_words check (length(words) between 1 and 2000)
);
comment on table learning.voice_line is 'What one voice says: what was seen, an example, a next step, about one criterion, or the mentor''s advice. Never a mark';
comment on column learning.voice_line.about is 'The criterion, as it was called then';
create index voice_line_voice on learning.voice_line (organiser, voice);
create index voice_line_evaluation on learning.voice_line (organiser, evaluation);
create index voice_line_account on learning.voice_line (account);
call foundation.keep_apart('learning.voice_line');
call privacy.keep_for('learning.voice_line', 24, 'the last day of the placement', 'as trainee.placement');

create table learning.evaluation_without (
    organiser uuid not null default foundation.current_organiser(),
    evaluation uuid not null,
    side text not null,
    reason text not null,
    words text,
    said_by uuid not null,
    said_on date not null,
    constraint evaluation_without_pk primary key (organiser, evaluation, side),
    constraint evaluation_without_evaluation_fk foreign key (organiser, evaluation) references learning.evaluation (organiser, id),
    constraint evaluation_without_said_by_fk foreign key (said_by) references access.account (id),
    constraint evaluation_without_side check (side in ('LEARNER', 'WORKPLACE', 'SCHOOL')),
    constraint evaluation_without_reason check (reason in ('ASKED_NO_ANSWER', 'COULD_NOT_COME', 'SAYS_IT_LATER', 'OTHER')),
    constraint evaluation_without_words check (length(words) <= 500)
);
comment on table learning.evaluation_without is 'Why an evaluation was closed without one of the voices, and who said so';
create index evaluation_without_said_by on learning.evaluation_without (said_by);
call foundation.keep_apart('learning.evaluation_without');
call privacy.keep_for('learning.evaluation_without', 24, 'the last day of the placement', 'as trainee.placement');

create table learning.evaluation_correction (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    evaluation uuid not null,
    account uuid not null,
    name text not null,
    words text not null,
    written_on date not null,
    constraint evaluation_correction_pk primary key (id),
    constraint evaluation_correction_organiser_id unique (organiser, id),
    constraint evaluation_correction_evaluation_fk foreign key (organiser, evaluation) references learning.evaluation (organiser, id),
    constraint evaluation_correction_account_fk foreign key (account) references access.account (id),
    constraint evaluation_correction_words check (length(words) between 1 and 1000)
);
comment on table learning.evaluation_correction is 'What someone adds to an evaluation after it was closed; what stood there stays';
create index evaluation_correction_evaluation on learning.evaluation_correction (organiser, evaluation);
create index evaluation_correction_account on learning.evaluation_correction (account);
call foundation.keep_apart('learning.evaluation_correction');
call privacy.keep_for('learning.evaluation_correction', 24, 'the last day of the placement', 'as trainee.placement');

-- A second line beside the table of permissions: before the talk a voice is read by who wrote it down, nobody else.
create policy own_until_opened on learning.voice_line as restrictive for select to ${app}
    using (account = (select foundation.current_account())
        or exists (select 1 from learning.evaluation e where e.id = voice_line.evaluation and e.opened_on is not null));
create policy own_words_while_open on learning.voice_line as restrictive for insert to ${app}
    with check (account = (select foundation.current_account())
        and exists (select 1 from learning.evaluation e where e.id = voice_line.evaluation and e.closed_on is null));
create policy own_words_taken_back on learning.voice_line as restrictive for delete to ${app}
    using (account = (select foundation.current_account())
        and exists (select 1 from learning.evaluation e where e.id = voice_line.evaluation and e.closed_on is null));
revoke update on learning.voice_line from ${app};
create policy while_open on learning.voice as restrictive for insert to ${app}
    with check (account = (select foundation.current_account())
        and exists (select 1 from learning.evaluation e where e.id = voice.evaluation and e.closed_on is null));
create policy own_while_open on learning.voice as restrictive for update to ${app}
    using (account = (select foundation.current_account())
        and exists (select 1 from learning.evaluation e where e.id = voice.evaluation and e.closed_on is null));
revoke delete on learning.voice from ${app};
-- And what people closed together stays as it was.
create policy closed_stays on learning.evaluation as restrictive for update to ${app}
    using (closed_on is null) with check (true);
revoke delete on learning.evaluation from ${app};
revoke update, delete on learning.evaluation_without, learning.evaluation_correction from ${app};

create view learning.evaluation_card with (security_invoker = true) as
select e.placement, e.kind, e.day, e.at, e.opened_on,
    exists (select 1 from learning.voice v where v.evaluation = e.id and v.side = 'LEARNER') as learner,
    exists (select 1 from learning.voice v where v.evaluation = e.id and v.side = 'WORKPLACE') as workplace,
    exists (select 1 from learning.voice v where v.evaluation = e.id and v.side = 'SCHOOL') as school
from learning.evaluation e where e.closed_on is null;
comment on view learning.evaluation_card is 'Published: an evaluation to come, and which of the three voices spoke; never what was said';
grant select on learning.evaluation_card to ${app};
