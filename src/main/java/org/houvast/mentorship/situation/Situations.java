package org.houvast.mentorship.situation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.foundation.Id;
import org.houvast.foundation.Rows;
import org.houvast.mentorship.matching.Wish;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.LocationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a {@link Situation}: three queries, however many people there are. */
@Component
public class Situations {

    private record OrderRow(LocationId location, List<String> wishOrder) {}

    private final JdbcClient jdbc;

    Situations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The children of locations, in care or to come, and the colleagues who work there. */
    public Situation at(Collection<LocationId> locations, LocalDate today) {
        return new Situation(
                today,
                children(locations, today),
                colleagues(locations, List.of(), today),
                orders(locations));
    }

    /** The colleagues who work in a group and who leads it, without children: for a trainee. */
    public Situation in(GroupId group, LocalDate day) {
        return new Situation(day, List.of(), colleagues(List.of(), List.of(group), day), Map.of());
    }

    private Map<LocationId, List<Wish>> orders(Collection<LocationId> locations) {
        return jdbc
                .sql(
                        "select location, wish_order from mentorship.wishes where location = any(:locations)")
                .param("locations", uuids(locations))
                .query(Rows.of(OrderRow.class))
                .list()
                .stream()
                .collect(
                        Collectors.toMap(
                                OrderRow::location,
                                row -> row.wishOrder().stream().map(Wish::valueOf).toList()));
    }

    private List<ChildRow> children(Collection<LocationId> locations, LocalDate today) {
        return jdbc.sql(
                        """
                        select c.placement, c.child, c.called as given_name, c.surname, c.emblem, c.birth_date, c.location,
                            c.care_type, c.from_day, c.interests, c.own_wish, c.parents_wish,
                            c.parents_ask_language, d.days, coalesce(g.ids, '{}') as groups,
                            coalesce(g.names, '{}') as group_names, t.mentor, t.starts_on as mentor_since,
                            t.parents_told_on, s.called as mentor_given_name, s.left_on as mentor_left_on,
                            n.starts_on as next_starts_on, n.mentor as next_mentor,
                            coalesce(i.stand_ins, '{}') as stand_ins, m.version,
                            y.mentor as trial_with, y.from_day as trial_from, y.decide_on as trial_decide_on,
                            coalesce(x.ties, '{}') as ties, coalesce(f.siblings, '{}') as siblings
                        from child.child_card c
                        cross join lateral (select greatest(c.from_day, cast(:today as date)) as day) as start
                        left join lateral (select w.days from child.care_days_card w
                            where w.placement = c.placement and w.valid @> start.day) as d on true
                        left join lateral (
                            select array_agg(gc.id::text order by gc.name, gc.id) as ids,
                                array_agg(gc.name order by gc.name, gc.id) as names
                            from child.group_membership_card gm
                            join organisation.group_card gc on gc.id = gm.care_group
                            where gm.placement = c.placement and gm.valid @> start.day) as g on true
                        left join mentorship.mentorship m on m.care_placement = c.placement
                        left join mentorship.trial_card y on y.care_placement = c.placement
                        left join mentorship.term_card t on t.care_placement = c.placement and t.valid @> start.day
                        left join organisation.staff_card s on s.id = t.mentor
                        left join lateral (select f.starts_on, f.mentor from mentorship.term_card f
                            where f.care_placement = c.placement and f.starts_on > start.day
                            order by f.starts_on limit 1) as n on true
                        left join lateral (
                            select array_agg(si.weekday || ':' || si.staff order by si.weekday) as stand_ins
                            from mentorship.stand_in si where si.mentorship = m.id) as i on true
                        left join lateral (
                            select array_agg(e.kind || ':' || e.mentor order by e.kind, e.mentor) as ties
                            from mentorship.tie e where e.care_placement = c.placement) as x on true
                        left join lateral (
                            select array_agg(b.sibling::text order by b.sibling) as siblings
                            from child.sibling_card b where b.child = c.child) as f on true
                        where c.location = any(:locations)
                            and (c.through_day is null or c.through_day >= :today)
                        order by c.given_name, c.surname, c.placement
                        """)
                .param("locations", uuids(locations))
                .param("today", today)
                .query(Rows.of(ChildRow.class))
                .list();
    }

    private List<ColleagueRow> colleagues(
            Collection<LocationId> locations, Collection<GroupId> groups, LocalDate today) {
        return jdbc.sql(
                        """
                        with place as (select g.id from organisation.group_card g
                            where g.location = any(:locations) or g.id = any(:groups)),
                        who as (
                            select w.staff from organisation.staff_group_card w join place p on p.id = w.care_group
                            where w.through_day is null or w.through_day >= :today
                            union select d.staff from organisation.duty_at_location d
                            join organisation.group_card l on l.location = d.subject
                            where l.id = any(:groups) and d.kind = 'LEADER' and d.valid @> cast(:today as date)
                            union select t.mentor from mentorship.term_card t
                            join child.child_card c on c.placement = t.care_placement
                            where c.location = any(:locations)
                                and (c.through_day is null or c.through_day >= :today)
                                and t.valid && daterange(:today, null))
                        select s.id, s.called as given_name, s.surname, s.position, s.contract_hours, s.mentor_allowed,
                            s.warning_level, organisation.talk_level_of(s.id, :today) as house_level, s.interests, s.languages, s.left_on, d.days,
                            coalesce(w.groups, '{}') as groups, coalesce(w.care_types, '{}') as care_types,
                            l.children, l.trainees, l.guided, coalesce(l.programmes, '{}') as programmes,
                            a.away_through, v.born_from, v.born_through, v.most
                        from who join organisation.staff_card s on s.id = who.staff
                        left join mentorship.mentor_wish v on v.staff = s.id
                        left join lateral (select sd.days from organisation.staff_days_card sd
                            where sd.staff = s.id and (sd.through_day is null or sd.through_day >= :today)
                            order by sd.from_day limit 1) as d on true
                        left join lateral (select array_agg(sg.care_group::text order by sg.care_group) as groups,
                                array_agg(distinct gc.care_type) as care_types
                            from organisation.staff_group_card sg
                            join organisation.group_card gc on gc.id = sg.care_group
                            where sg.staff = s.id and sg.from_day <= :soon
                                and (sg.through_day is null or sg.through_day >= :soon)) as w on true
                        left join lateral (select
                                count(*) filter (where c.placement is not null
                                    and t.valid @> greatest(c.from_day, cast(:today as date))) as children,
                                count(*) filter (where p.placement is not null
                                    and t.valid @> greatest(p.from_day, cast(:today as date))
                                    and p.through_day >= :today) as trainees,
                                count(p.placement) as guided,
                                array_agg(distinct p.programme) filter (where p.programme is not null) as programmes
                            from mentorship.term_card t
                            left join child.child_card c on c.placement = t.care_placement
                                and (c.through_day is null or c.through_day >= :today)
                            left join trainee.placement_card p on p.placement = t.trainee_placement
                            where t.mentor = s.id) as l on true
                        left join lateral (select max(ab.through_day) as away_through
                            from organisation.absence_card ab
                            where ab.staff = s.id and ab.valid @> cast(:today as date)) as a on true
                        where s.left_on is null or s.left_on >= :today
                        order by s.given_name, s.surname, s.id
                        """)
                .param("locations", uuids(locations))
                .param("groups", uuids(groups))
                .param("today", today)
                .param("soon", today.plusDays(Situation.SOON_DAYS))
                .query(Rows.of(ColleagueRow.class))
                .list();
    }

    private static UUID[] uuids(Collection<? extends Id> ids) {
        return ids.stream().map(Id::value).toArray(UUID[]::new);
    }
}
