package org.houvast.today.assistant;

import java.time.LocalDate;
import java.util.List;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.access.Homes;
import org.houvast.access.Part;
import org.houvast.access.Parts;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildAction;
import org.houvast.foundation.Days;
import org.houvast.foundation.Rows;
import org.houvast.rhythm.RhythmAction;
import org.houvast.today.Standing;
import org.houvast.today.TodayAction;
import org.houvast.ui.Sections;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Composes the home of who assists a leader. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AssistantHome {

    private static final int WEEK = 7;
    private static final int MOST = 30;

    private final Access access;
    private final AuditTrail audit;
    private final Parts parts;
    private final Sections sections;
    private final JdbcClient jdbc;
    private final Days days;

    AssistantHome(
            Access access,
            AuditTrail audit,
            Parts parts,
            Sections sections,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.parts = parts;
        this.sections = sections;
        this.jdbc = jdbc;
        this.days = days;
    }

    /** The home of someone who assists, and leads nowhere. */
    public AssistantHomePage page(Actor actor, Standing standing) {
        var today = days.today(actor.organiser());
        var plans = parts.isOn(Part.YEAR_PLAN);
        var planned = plans ? planned(today) : List.<AssistantHomePage.Planned>of();
        audit.shown(
                actor,
                ChildAction.SEE_CHILD,
                planned.stream()
                        .map(one -> new CarePlacementId(one.placement()))
                        .distinct()
                        .toList());
        return new AssistantHomePage(
                today,
                standing,
                plans ? mentors(actor, today) : List.of(),
                planned,
                lastOfQuarter(today),
                sections.at(Homes.NEWS, new Homes.Looking(actor, today, Homes.Home.ASSISTANT)));
    }

    private static LocalDate lastOfQuarter(LocalDate today) {
        var month = (today.getMonthValue() + 2) / 3 * 3;
        return LocalDate.of(today.getYear(), month, 1).plusMonths(1).minusDays(1);
    }

    /** Of the latest quarter of which there are overviews. */
    private List<AssistantHomePage.Mentor> mentors(Actor actor, LocalDate today) {
        return jdbc.sql(
                        """
                        select o.overview, o.quarter, s.id as staff, s.called as given_name, s.surname, o.due_on,
                            o.sent_on, o.reminded_on, s.account is not distinct from :me as self
                        from rhythm.overview_card o
                        join organisation.staff_card s on s.id = o.mentor
                        where o.quarter = (select max(l.quarter) from rhythm.overview_card l) and %s
                        order by o.sent_on is not null, s.called, s.id
                        """
                                .formatted(
                                        access.rows(RhythmAction.REMIND_OF_OVERVIEW, "o.mentor")))
                .param("me", actor.account().value())
                .param("today", today)
                .query(Rows.of(AssistantHomePage.Mentor.class))
                .list();
    }

    private List<AssistantHomePage.Planned> planned(LocalDate today) {
        return jdbc.sql(
                        """
                        select m.moment, k.placement, k.child, k.called as given_name, k.emblem, m.kind, m.title,
                            m.planned_on, s.called as mentor
                        from rhythm.moment_card m
                        join child.child_card k on k.placement = m.care_placement
                        left join mentorship.term_card t on t.care_placement = m.care_placement
                            and t.valid @> m.planned_on
                        left join organisation.staff_card s on s.id = t.mentor
                        where m.state = 'OPEN'
                            and m.planned_on between cast(:today as date) and cast(:today as date) + :week - 1
                            and %s
                        order by m.planned_on, k.called, m.moment limit :most
                        """
                                .formatted(access.rows(TodayAction.SEE_ROUND, "k.location")))
                .param("today", today)
                .param("week", WEEK)
                .param("most", MOST)
                .query(Rows.of(AssistantHomePage.Planned.class))
                .list();
    }
}
