package org.houvast.organisation.colleagues;

import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.Rows;
import org.houvast.organisation.OrganisationAction;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who works here today, in which group, on which days. */
@Answer
class ColleagueList {

    private final Access access;
    private final JdbcClient jdbc;
    private final Days days;

    ColleagueList(Access access, JdbcClient jdbc, Days days) {
        this.access = access;
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
        return new ColleaguesPage(
                colleagues,
                access.may(actor, OrganisationAction.INVITE_COLLEAGUE, actor.organiser()));
    }
}
