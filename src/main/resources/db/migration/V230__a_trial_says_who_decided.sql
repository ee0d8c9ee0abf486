-- What was decided on a trial stays to be read: the day, and by whom.

alter table trainee.trial
    add column decided_by uuid,
    add constraint trial_decided_by_fk foreign key (decided_by) references access.account (id);
comment on column trainee.trial.decided_by is 'Who wrote down what was decided; empty while nothing was, and for what was decided before this was kept';
create index trial_decided_by on trainee.trial (decided_by);
