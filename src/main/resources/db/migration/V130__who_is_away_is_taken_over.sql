-- Why: a mentor who is ill writes no lists. From that day on the fixed stand-in takes over by itself;
-- where nobody can, a person chooses; and what happened meanwhile is handed back.

alter table child.child add column helps text;
comment on column child.child.helps is 'What helps this child, a line for each thing: for whoever is with the child today, someone from an agency too; nothing about health or home';

create or replace view child.child_card with (security_invoker = true) as
select p.id as placement, p.child, p.location, p.care_type, p.from_day, p.through_day,
    daterange(p.from_day, p.through_day, '[]') as valid,
    c.given_name, c.surname, c.given_name || ' ' || c.surname as name, c.birth_date, c.emblem,
    c.home_languages, c.interests, c.own_wish, c.parents_wish, c.parents_ask_language, c.plays_at_home,
    c.given_name || (
        select case
            when count(*) = 0 then ''
            when bool_or(coalesce(substring(o.surname from '[[:upper:]]'), left(o.surname, 1))
                = coalesce(substring(c.surname from '[[:upper:]]'), left(c.surname, 1)))
                then ' ' || c.surname
            else ' ' || coalesce(substring(c.surname from '[[:upper:]]'), left(c.surname, 1)) end
        from child.child o
        join child.care_placement q on q.organiser = o.organiser and q.child = o.id
        where o.organiser = c.organiser and o.given_name = c.given_name and o.id <> c.id
            and q.location = p.location and q.merged_into is null
            and daterange(q.from_day, q.through_day, '[]') && daterange(p.from_day, p.through_day, '[]')
        ) as called,
    c.helps
from child.care_placement p join child.child c on c.id = p.child
where p.merged_into is null;

create view organisation.away_card with (security_invoker = true) as
select s.staff, lower(s.spell) as from_day, upper(s.spell) - 1 as through_day, s.spell as valid
from (select a.staff, unnest(range_agg(daterange(a.from_day, a.through_day, '[]'))) as spell
    from organisation.absence a group by a.staff) s;
comment on view organisation.away_card is
    'Published: times in which a colleague is away; absences that overlap or join are one time; never why';

create view organisation.assists_colleague with (security_invoker = true) as
select d.actor, sg.staff as subject, d.valid * daterange(sg.from_day, sg.through_day, '[]') as valid
from organisation.staff_group sg
join organisation.care_group g on g.id = sg.care_group
join organisation.assists_location d on d.subject = g.location;
comment on view organisation.assists_colleague is 'Relation: assists the leader of a location where the colleague works';
grant select on organisation.away_card, organisation.assists_colleague to ${app};

create table mentorship.cover (
    organiser uuid not null default foundation.current_organiser(),
    mentorship uuid not null,
    day date not null,
    staff uuid not null,
    constraint cover_pk primary key (mentorship, day),
    constraint cover_mentorship_fk foreign key (organiser, mentorship) references mentorship.mentorship (organiser, id),
    constraint cover_staff_fk foreign key (organiser, staff) references organisation.staff (organiser, id)
);
comment on table mentorship.cover is 'Who takes over on one day while the mentor is away, as a person chose; it counts only on days on which the mentor is away and this colleague is there';
create index cover_mentorship on mentorship.cover (organiser, mentorship);
create index cover_staff on mentorship.cover (organiser, staff);
call foundation.keep_apart('mentorship.cover');
call privacy.keep_for('mentorship.cover', 24, 'the last day of the placement', 'as child.care_placement');

create table mentorship.takeover (
    organiser uuid not null default foundation.current_organiser(),
    staff uuid not null,
    from_day date not null,
    words text not null default '',
    written_by uuid,
    written_at timestamptz,
    handed_back_on date,
    version int not null default 0,
    constraint takeover_pk primary key (organiser, staff, from_day),
    constraint takeover_staff_fk foreign key (organiser, staff) references organisation.staff (organiser, id),
    constraint takeover_written_by_fk foreign key (written_by) references access.account (id)
);
comment on table mentorship.takeover is 'What a mentor who is away tells who takes over, and when it was handed back';
comment on column mentorship.takeover.staff is 'The mentor who is away';
comment on column mentorship.takeover.from_day is 'First day away when it was written; it belongs to the time away that holds this day';
comment on column mentorship.takeover.handed_back_on is 'When the mentor was back and had read what happened meanwhile';
create index takeover_written_by on mentorship.takeover (written_by);
call foundation.keep_apart('mentorship.takeover');
call privacy.keep_for('mentorship.takeover', 24, 'its day', 'as mentorship.handover_note');

create function mentorship.taken_over(day date)
    returns table (mentorship uuid, care_placement uuid, mentor uuid, away boolean, taker uuid, chosen boolean)
    language sql stable as $$
    with works as materialized (select w.staff, w.parts from organisation.on_day(taken_over.day) w)
    select t.mentorship, t.care_placement, t.mentor,
        exists (select 1 from organisation.absence_card a where a.staff = t.mentor and a.valid @> taken_over.day),
        coalesce(c.staff, s.staff), c.staff is not null
    from mentorship.term_card t
    left join works m on m.staff = t.mentor
    left join (mentorship.cover c join works cw on cw.staff = c.staff and cw.parts > 0)
        on c.mentorship = t.mentorship and c.day = taken_over.day and c.staff <> t.mentor
    left join (mentorship.stand_in s join works sw on sw.staff = s.staff and sw.parts > 0)
        on s.mentorship = t.mentorship and s.weekday = extract(isodow from taken_over.day) and s.staff <> t.mentor
    where t.care_placement is not null and t.mentor is not null and t.valid @> taken_over.day
        and coalesce(m.parts, 0) = 0
$$;
comment on function mentorship.taken_over(date) is
    'Published: for each child whose mentor does not work on a day, who is there instead: as chosen for that day, else the fixed stand-in who works that day, else nobody (null)';
revoke all on function mentorship.taken_over(date) from public;
grant execute on function mentorship.taken_over(date) to ${app};

create or replace view mentorship.stand_in_of_child with (security_invoker = true) as
select s.account as actor, c.care_placement as subject, daterange(null, s.left_on, '[]') as valid
from mentorship.stand_in_card c join organisation.staff_card s on s.id = c.staff
where c.care_placement is not null and s.account is not null
union all
select s.account, m.care_placement, daterange(c.day, c.day, '[]') * daterange(null, s.left_on, '[]')
from mentorship.cover c
join mentorship.mentorship m on m.id = c.mentorship
join mentorship.term_card t on t.mentorship = c.mentorship and t.valid @> c.day
join organisation.absence_card a on a.staff = t.mentor and a.valid @> c.day
join organisation.staff_card s on s.id = c.staff
where m.care_placement is not null and s.account is not null;
comment on view mentorship.stand_in_of_child is 'Relation: stands in for the mentor of the child on some weekday, or takes over on that very day';

create view mentorship.takes_over_from with (security_invoker = true) as
select s.account as actor, t.mentor as subject, a.valid * t.valid * daterange(null, s.left_on, '[]') as valid
from mentorship.stand_in_card c
join mentorship.term_card t on t.mentorship = c.mentorship
join organisation.absence_card a on a.staff = t.mentor
join organisation.staff_card s on s.id = c.staff
where t.care_placement is not null and s.account is not null
union all
select s.account, t.mentor, daterange(c.day, c.day, '[]') * daterange(null, s.left_on, '[]')
from mentorship.cover c
join mentorship.term_card t on t.mentorship = c.mentorship and t.valid @> c.day
join organisation.absence_card a on a.staff = t.mentor and a.valid @> c.day
join organisation.staff_card s on s.id = c.staff
where s.account is not null;
comment on view mentorship.takes_over_from is 'Relation: takes over for this mentor who is away';
grant select on mentorship.takes_over_from to ${app};
