package org.houvast.child.care;

import java.time.LocalDate;
import java.util.List;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildAction;
import org.houvast.child.Children;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.foundation.UseCase;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Days that differ: a child does not come, comes on an extra day, or swaps one day for another. */
@UseCase
class OtherDays {

    private static final int NOT = 0;

    private final Access access;
    private final AuditTrail audit;
    private final Children children;
    private final JdbcClient jdbc;
    private final Days days;

    OtherDays(Access access, AuditTrail audit, Children children, JdbcClient jdbc, Days days) {
        this.access = access;
        this.audit = audit;
        this.children = children;
        this.jdbc = jdbc;
        this.days = days;
    }

    OtherDaysPage show(
            Actor actor, CarePlacementId placement, OtherDayForm form, Problems problems) {
        var child = child(actor, placement);
        var today = days.today(actor.organiser());
        audit.shown(actor, ChildAction.CHANGE_DAY, placement);
        return new OtherDaysPage(
                placement.value(),
                child.givenName(),
                child.careType(),
                today,
                form,
                coming(placement, today),
                problems);
    }

    private List<OtherDaysPage.Other> coming(CarePlacementId placement, LocalDate today) {
        return jdbc.sql(
                        """
                        select e.day, e.parts from child.day_exception e
                        where e.placement = :placement and e.day >= :today order by e.day
                        """)
                .param("placement", placement.value())
                .param("today", today)
                .query(Rows.of(OtherDaysPage.Other.class))
                .list();
    }

    /**
     * @param instead the day on which the child comes instead; {@code null} for none
     * @throws Refusal {@code child.other-day.past}, {@code child.other-day.outside}, {@code
     *     child.other-day.same}
     */
    void not(
            Actor actor,
            CarePlacementId placement,
            LocalDate day,
            @Nullable LocalDate instead,
            int parts) {
        var child = child(actor, placement);
        check(actor, child, day);
        if (instead != null) {
            check(actor, child, instead);
            Refusal.when(instead.equals(day), "child.other-day.same");
            children.on(placement, instead, parts);
        }
        children.on(placement, day, NOT);
        audit.changed(actor, ChildAction.CHANGE_DAY, placement);
    }

    /** An extra day, or other parts of a day. */
    void comes(Actor actor, CarePlacementId placement, LocalDate day, int parts) {
        check(actor, child(actor, placement), day);
        children.on(placement, day, parts);
        audit.changed(actor, ChildAction.CHANGE_DAY, placement);
    }

    /** The day is as usual again. */
    void asUsual(Actor actor, CarePlacementId placement, LocalDate day) {
        child(actor, placement);
        children.asUsual(placement, day);
        audit.changed(actor, ChildAction.CHANGE_DAY, placement);
    }

    private Children.Card child(Actor actor, CarePlacementId placement) {
        access.require(actor, ChildAction.CHANGE_DAY, placement);
        return children.find(placement).orElseThrow(NotVisible::new);
    }

    private void check(Actor actor, Children.Card child, LocalDate day) {
        Refusal.when(day.isBefore(days.today(actor.organiser())), "child.other-day.past");
        Refusal.when(
                day.isBefore(child.fromDay())
                        || (child.throughDay() != null && day.isAfter(child.throughDay())),
                "child.other-day.outside");
    }
}
