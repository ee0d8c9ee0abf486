-- Why: a photograph that went wrong, or of the wrong paper, stayed visible to everyone who reads the bundle.

alter table trainee.bundle_page
    add column taken_away_by uuid,
    add constraint bundle_page_taken_away_by_fk foreign key (taken_away_by) references access.account (id);
comment on column trainee.bundle_page.taken_away_by is
    'Who took it away: nobody reads it any more, and only this person puts it back; empty while it lies there';
create index bundle_page_taken_away_by on trainee.bundle_page (taken_away_by);

create or replace view trainee.form_asked_card with (security_invoker = true) as
select a.placement, max(a.asked_on) as asked_on
from trainee.form_asked a
where not exists (select 1 from trainee.bundle_page b
    where b.placement = a.placement and b.kind = 'FINAL_EVALUATION' and b.taken_away_by is null)
group by a.placement;
