-- Why: what happened last to the plan of a visit is what was changed on the latest day.

create or replace view learning.visit_news_card with (security_invoker = true) as
select distinct on (c.visit) v.placement, c.visit, v.visitor, v.visitor_name, v.along, c.what, c.day, c.at, c.by_visitor,
    c.changed_on
from learning.visit_change c join learning.visit v on v.id = c.visit
order by c.visit, c.changed_on desc, c.id desc;
