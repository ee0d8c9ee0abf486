package org.houvast.organisation.colleagues;

import java.util.List;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.Rows;
import org.houvast.organisation.OrganisationAction;
import org.houvast.organisation.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who works here today, in which group, on which days. */
@Answer
class ColleagueList {

    private final Access access;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Days days;

    ColleagueList(Access access, AuditTrail audit, JdbcClient jdbc, Days days) {
        this.access = access;
        this.audit = audit;
        this.jdbc = jdbc;
        this.days = days;
    }

    ColleaguesPage forViewer(Actor actor) {
        access.require(actor, OrganisationAction.SEE_COLLEAGUES);
        var colleagues =
                jdbc.sql(
                                """
                                select s.id, s.given_name || ' ' || s.surname as name, s.position, d.days, s.account is not null as signs_in,
                                    s.email is not null as has_email,
                                    exists (select 1 from organisation.duty u where u.staff = s.id
                                        and (u.through_day is null or u.through_day >= :today)) as has_duty,
                                    g.location_name || ' · ' || g.name as group_name
                                from organisation.staff s
                                left join organisation.staff_group_card sg on sg.staff = s.id and sg.valid @> cast(:today as date)
                                left join organisation.group_card g on g.id = sg.care_group
                                left join organisation.staff_days_card d on d.staff = s.id and d.valid @> cast(:today as date)
                                where s.left_on is null or s.left_on >= :today
                                order by g.location_name, g.name, s.given_name, s.surname, s.id
                                """)
                        .param("today", days.today(actor.organiser()))
                        .query(Rows.of(ColleaguesPage.Line.class))
                        .list();
        audit.shown(
                actor,
                OrganisationAction.SEE_COLLEAGUES,
                colleagues.stream().map(line -> new StaffId(line.id())).toList());
        var may =
                access.allowed(
                        actor,
                        actor.organiser().value(),
                        List.of(
                                OrganisationAction.INVITE_COLLEAGUE,
                                OrganisationAction.INVITE_LEADER));
        return new ColleaguesPage(
                colleagues,
                may.contains(OrganisationAction.INVITE_COLLEAGUE),
                may.contains(OrganisationAction.INVITE_LEADER));
    }
}
