-- Why: the invoice is made elsewhere; there a child is known by its number.
create view child.number_card with (security_invoker = true) as
select distinct k.child, k.number from child.child_key k;
comment on view child.number_card is 'Published: the numbers of a child in other systems';
grant select on child.number_card to ${app};
