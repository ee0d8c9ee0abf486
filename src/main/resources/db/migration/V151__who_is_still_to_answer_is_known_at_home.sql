-- Why: who assists sees at home whose overview still waits, without opening a list.

create view rhythm.overview_card with (security_invoker = true) as
select o.id as overview, o.mentor, o.quarter, o.due_on, o.sent_on, o.reminded_on
from rhythm.overview o;
comment on view rhythm.overview_card is 'Published: the quarterly overviews, and whether their mentor said that it is right';
grant select on rhythm.overview_card to ${app};
