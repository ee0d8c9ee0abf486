package org.houvast.child.list;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildAction;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The children whom someone may see, and the one that someone looks for. */
@Answer
class ChildList {

    private static final int MOST = 500;

    private final Access access;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Days days;

    ChildList(Access access, AuditTrail audit, JdbcClient jdbc, Days days) {
        this.access = access;
        this.audit = audit;
        this.jdbc = jdbc;
        this.days = days;
    }

    /**
     * @param search part of a name; accents and capitals do not count; empty for all
     */
    ChildrenPage find(Actor actor, String search) {
        var lines =
                jdbc.sql(
                                """
                                select c.placement, c.child, c.given_name, c.surname, c.emblem, c.birth_date,
                                    c.care_type, c.from_day, g.location_name || ' · ' || g.name as group_name
                                from child.child_card c
                                join child.group_membership_card m on m.placement = c.placement
                                    and m.valid && daterange(:today, cast(:today as date) + 28, '[]')
                                join organisation.group_card g on g.id = m.care_group
                                where (c.through_day is null or c.through_day >= :today)
                                    and foundation.plain(c.name) like '%%' || foundation.plain(:search) || '%%'
                                    and %s
                                order by g.location_name, g.name, c.given_name, c.surname, c.placement
                                limit :most
                                """
                                        .formatted(
                                                access.rows(ChildAction.SEE_CHILD, "c.placement")))
                        .param("today", days.today(actor.organiser()))
                        .param("search", search.strip())
                        .param("most", MOST)
                        .query(Rows.of(ChildrenPage.Line.class))
                        .list();
        audit.shown(
                actor,
                ChildAction.SEE_CHILD,
                lines.stream().map(line -> new CarePlacementId(line.placement())).toList());
        return new ChildrenPage(
                search,
                lines.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ChildrenPage.Line::groupName,
                                        LinkedHashMap::new,
                                        Collectors.toList())));
    }
}
