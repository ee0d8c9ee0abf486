-- Why: who learns and who guides want the form of the end at the start; a heap of photographs does not say
-- whether it is there, and nobody knew who had asked the school for it.

alter table trainee.bundle_page add column kind text not null default 'OTHER';
alter table trainee.bundle_page add constraint bundle_page_kind check (kind in
    ('FINAL_EVALUATION', 'INTERIM_EVALUATION', 'AGREEMENT', 'SCHOOL_CALENDAR', 'GUIDE', 'OTHER'));
comment on column trainee.bundle_page.kind is
    'What it is: the form of the final or interim evaluation, the agreement, the school calendar, the guide, or something else';

create table trainee.form_asked (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    placement uuid not null,
    asked_by uuid not null,
    asked_on date not null,
    constraint form_asked_pk primary key (id),
    constraint form_asked_organiser_id unique (organiser, id),
    constraint form_asked_once_a_day unique (organiser, placement, asked_on),
    constraint form_asked_placement_fk foreign key (organiser, placement) references trainee.placement (organiser, id),
    constraint form_asked_by_fk foreign key (asked_by) references access.account (id)
);
comment on table trainee.form_asked is 'The workplace asked the school for the form of the final evaluation, and when';
create index form_asked_by on trainee.form_asked (asked_by);
call foundation.keep_apart('trainee.form_asked');
call privacy.keep_for('trainee.form_asked', 24, 'the last day of the placement', 'as trainee.placement');

create view trainee.form_asked_card with (security_invoker = true) as
select a.placement, max(a.asked_on) as asked_on
from trainee.form_asked a
where not exists (select 1 from trainee.bundle_page b where b.placement = a.placement and b.kind = 'FINAL_EVALUATION')
group by a.placement;
comment on view trainee.form_asked_card is
    'Published: for whom the form of the final evaluation was asked and is not there yet, and when last';
grant select on trainee.form_asked_card to ${app};
