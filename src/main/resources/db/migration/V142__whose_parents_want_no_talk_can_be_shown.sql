-- Why: what can be shown of mentoring also holds whose parents wrote that they want no talk.

create view rhythm.talk_opt_out_card with (security_invoker = true) as
select o.care_placement, o.said_on from rhythm.talk_opt_out o where o.taken_back_on is null;
comment on view rhythm.talk_opt_out_card is 'Published: since when parents want no talk, as long as that stands';
grant select on rhythm.talk_opt_out_card to ${app};
