-- Why: a placement that was ended and then lasts longer again still said that it had ended.

alter table trainee.ending add column went_on boolean not null default false;
comment on column trainee.ending.went_on is 'The placement lasts longer again: the ending is history';
