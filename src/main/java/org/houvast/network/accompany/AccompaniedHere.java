package org.houvast.network.accompany;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Days;
import org.houvast.foundation.Rows;
import org.houvast.mentorship.SharedShifts;
import org.houvast.network.NetworkAction;
import org.houvast.trainee.PlacementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whom someone accompanies at one organiser: one transaction, that organiser's rows only. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class AccompaniedHere {

    private static final int WEEK = 6;

    /** What one organiser has for the home. */
    record Found(List<Accompanied> trainees, List<AccompanyPage.Next> visits, boolean teaches) {}

    private record Visit(
            UUID visit,
            UUID placement,
            String trainee,
            String place,
            boolean along,
            LocalDate day,
            LocalTime at) {}

    private final Access access;
    private final AuditTrail audit;
    private final SharedShifts shifts;
    private final JdbcClient jdbc;
    private final Days days;

    AccompaniedHere(
            Access access, AuditTrail audit, SharedShifts shifts, JdbcClient jdbc, Days days) {
        this.access = access;
        this.audit = audit;
        this.shifts = shifts;
        this.jdbc = jdbc;
        this.days = days;
    }

    /**
     * @param actor the one from outside, at that organiser
     * @param elsewhere whether it is another organiser than the one at work now
     */
    Found of(Actor actor, String organiserName, boolean elsewhere) {
        var today = days.today(actor.organiser());
        var known = known(actor, today);
        if (known.isEmpty()) {
            return new Found(List.of(), List.of(), false);
        }
        var placements = known.stream().map(one -> new PlacementId(one.placement())).toList();
        audit.shown(actor, NetworkAction.ACCOMPANY, placements);
        var shared = shifts.of(placements, today);
        return new Found(
                known.stream()
                        .map(one ->
                                one.at(
                                        actor.organiser().value(),
                                        organiserName,
                                        elsewhere,
                                        shared.get(new PlacementId(one.placement())),
                                        today))
                        .toList(),
                visits(actor, today).stream()
                        .map(one ->
                                new AccompanyPage.Next(
                                        actor.organiser().value(),
                                        elsewhere,
                                        one.visit(),
                                        one.placement(),
                                        one.trainee(),
                                        one.place(),
                                        one.along(),
                                        one.day(),
                                        one.at()))
                        .toList(),
                teaches(actor, today));
    }

    private List<Accompanied.Known> known(Actor actor, LocalDate today) {
        return jdbc.sql(
                        """
                        select p.placement, p.given_name, p.surname, p.location_name || ' · ' || p.group_name as place,
                            p.from_day, p.through_day, g.words as goal, a.through_day as away_until,
                            t.mentor is not null as mentored,
                            exists (select 1 from trainee.guidance_time_card h where h.placement = p.placement
                                and h.valid @> greatest(p.from_day, cast(:today as date))) as has_time,
                            coalesce(w.messages, 0) as messages, n.day as next_visit, n.visit as next_visit_id,
                            (select max(v.day) from learning.visit_card v
                                where v.placement = p.placement and v.visitor = :me and v.day < :today) as last_visit,
                            (select f.asked_on from trainee.form_asked_card f where f.placement = p.placement
                                and exists (select 1 from trainee.teacher_of_placement r where r.actor = :me
                                    and r.subject = p.placement and r.valid @> cast(:today as date))) as form_asked_on,
                            (select min(e.day) from learning.evaluation_card e
                                where e.placement = p.placement and not e.school
                                and exists (select 1 from trainee.teacher_of_placement r where r.actor = :me
                                    and r.subject = p.placement and r.valid @> cast(:today as date))) as evaluation_on
                        from trainee.placement_card p
                        left join learning.goal_card g on g.placement = p.placement
                        left join mentorship.term_card t on t.trainee_placement = p.placement
                            and t.valid @> greatest(p.from_day, cast(:today as date))
                        left join lateral (select max(x.through_day) as through_day from organisation.absence_card x
                            where x.staff = t.mentor
                                and x.valid && daterange(:today, cast(:today as date) + :week, '[]')) a on true
                        left join conversation.waiting_card w on w.placement = p.placement and w.account = :me
                        left join lateral (select v.visit, v.day from learning.visit_card v
                            where v.placement = p.placement and v.visitor = :me and v.day >= :today
                            order by v.day, v.at limit 1) n on true
                        where p.through_day >= :today and %s
                        order by p.given_name, p.surname, p.placement
                        """
                                .formatted(access.rows(NetworkAction.ACCOMPANY, "p.placement")))
                .param("me", actor.account().value())
                .param("today", today)
                .param("week", WEEK)
                .query(Rows.of(Accompanied.Known.class))
                .list();
    }

    private List<Visit> visits(Actor actor, LocalDate today) {
        return jdbc.sql(
                        """
                        select v.visit, v.placement, p.given_name as trainee,
                            p.location_name || ' · ' || p.group_name as place, v.along, v.day, v.at
                        from learning.visit_card v
                        join trainee.placement_card p on p.placement = v.placement
                        where v.visitor = :me and v.day >= :today and %s
                        order by v.day, v.at, v.visit limit 5
                        """
                                .formatted(access.rows(NetworkAction.ACCOMPANY, "v.placement")))
                .param("me", actor.account().value())
                .param("today", today)
                .query(Rows.of(Visit.class))
                .list();
    }

    private boolean teaches(Actor actor, LocalDate today) {
        return jdbc.sql(
                        """
                        select exists (select 1 from trainee.teacher_of_placement r
                            where r.actor = :me and r.valid @> cast(:today as date))
                        """)
                .param("me", actor.account().value())
                .param("today", today)
                .query(Boolean.class)
                .single();
    }
}
