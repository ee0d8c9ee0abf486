package org.houvast.mentorship.card;

import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Days;
import org.houvast.foundation.Rows;
import org.houvast.foundation.UseCase;
import org.houvast.mentorship.MenteeId;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.Pairs;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who of the parents does not know yet who is the mentor, and that they were told. */
@UseCase
class ParentsToTell {

    private final Access access;
    private final AuditTrail audit;
    private final Pairs pairs;
    private final JdbcClient jdbc;
    private final Days days;

    ParentsToTell(Access access, AuditTrail audit, Pairs pairs, JdbcClient jdbc, Days days) {
        this.access = access;
        this.audit = audit;
        this.pairs = pairs;
        this.jdbc = jdbc;
        this.days = days;
    }

    /** A mentor sees the own children, a leader those of the own locations. */
    ParentsPage page(Actor actor) {
        access.require(actor, MentorshipAction.OPEN_PARENTS_LIST);
        var today = days.today(actor.organiser());
        var children =
                jdbc.sql(
                                """
                                select c.placement, c.child, c.called as given_name, c.emblem, l.name as location_name,
                                    s.called as mentor, t.starts_on
                                from mentorship.parents_to_tell_card t
                                join child.child_card c on c.placement = t.care_placement
                                join organisation.location_card l on l.id = c.location
                                join organisation.staff_card s on s.id = t.mentor
                                where t.valid @> cast(:today as date) and %s
                                order by l.name, s.called, t.starts_on, c.called, c.placement
                                """
                                        .formatted(
                                                access.rows(
                                                        MentorshipAction.SAY_PARENTS_KNOW,
                                                        "t.care_placement")))
                        .param("today", today)
                        .query(Rows.of(ParentsPage.Child.class))
                        .list();
        audit.shown(
                actor,
                MentorshipAction.SAY_PARENTS_KNOW,
                children.stream().map(child -> new CarePlacementId(child.placement())).toList());
        return new ParentsPage(children, today);
    }

    void know(Actor actor, CarePlacementId placement) {
        say(actor, placement, days.today(actor.organiser()));
    }

    void knowNot(Actor actor, CarePlacementId placement) {
        say(actor, placement, null);
    }

    private void say(Actor actor, CarePlacementId placement, java.time.@Nullable LocalDate since) {
        access.require(actor, MentorshipAction.SAY_PARENTS_KNOW, placement);
        pairs.parentsKnow(actor, MenteeId.of(placement), since);
        audit.changed(actor, MentorshipAction.SAY_PARENTS_KNOW, placement);
    }
}
