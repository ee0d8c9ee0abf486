package org.houvast.observation.good;

import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.observation.ObservationAction;

/** Shows a mentor the good moments of the own children; nobody else sees this. */
@Answer
class ShowGoodMoments {

    private final Access access;
    private final AuditTrail audit;
    private final GoodMoments moments;
    private final Days days;

    ShowGoodMoments(Access access, AuditTrail audit, GoodMoments moments, Days days) {
        this.access = access;
        this.audit = audit;
        this.moments = moments;
        this.days = days;
    }

    GoodMomentsPage show(Actor actor) {
        access.require(actor, ObservationAction.SEE_GOOD_MOMENTS);
        var today = days.today(actor.organiser());
        var children = moments.ofMentor(actor, today);
        audit.shown(
                actor,
                ObservationAction.SEE_GOOD_MOMENTS,
                children.stream().map(child -> new CarePlacementId(child.placement())).toList());
        return new GoodMomentsPage(
                today,
                children.stream()
                        .filter(child -> child.lately(today))
                        .map(GoodMomentsPage.Child::of)
                        .toList(),
                children.stream()
                        .filter(child -> !child.lately(today))
                        .map(GoodMomentsPage.Child::of)
                        .toList());
    }
}
