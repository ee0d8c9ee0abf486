-- Why: months later somebody asks why it became this mentor. A choice remembers what it was built on:
-- which wishes counted then, of which people and days the proposal was made, and whether it was the
-- proposal.

alter table mentorship.choice add column wishes text[] not null default '{}';
alter table mentorship.choice add column input text;
alter table mentorship.choice add column proposed boolean;
alter table mentorship.choice add constraint choice_wishes check (wishes <@ array['SHARED_DAYS', 'FAIR_LOAD',
    'OWN_WISH', 'PARENTS_WISH', 'ASKED_LANGUAGE', 'SHARED_INTERESTS', 'AGE_COHORT', 'SIBLINGS_TOGETHER']);
comment on column mentorship.choice.wishes is 'What counted then, the most important first; empty where nothing was proposed';
comment on column mentorship.choice.input is 'The version of the people, days, pairs and wishes that the proposal was made for';
comment on column mentorship.choice.proposed is 'Whether this mentor was the proposal; empty where nothing was proposed';
