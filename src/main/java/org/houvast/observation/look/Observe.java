package org.houvast.observation.look;

import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.UseCase;
import org.houvast.observation.ObservationAction;
import org.houvast.observation.ObservationId;
import org.houvast.rhythm.MomentKind;
import org.houvast.rhythm.Moments;
import org.jspecify.annotations.Nullable;

/**
 * A mentor opens an observation, says that it is enough, or takes that back. What is enough here is
 * done in the year plan too.
 */
@UseCase
class Observe {

    private final Access access;
    private final AuditTrail audit;
    private final Observations observations;
    private final OpenObservations open;
    private final Moments moments;
    private final Days days;

    Observe(
            Access access,
            AuditTrail audit,
            Observations observations,
            OpenObservations open,
            Moments moments,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.observations = observations;
        this.open = open;
        this.moments = moments;
        this.days = days;
    }

    void open(Actor actor, CarePlacementId placement) {
        require(actor, placement);
        open.open(placement, days.today(actor.organiser()));
    }

    /**
     * @param words what the mentor takes from it; {@code null} for nothing in particular
     * @return the child
     */
    CarePlacementId enough(Actor actor, ObservationId id, @Nullable String words) {
        var observation = get(actor, id);
        observation.enough(days.today(actor.organiser()), actor.account(), words);
        observation.fulfils(moments.done(actor, observation.placement(), MomentKind.OBSERVATION));
        observations.save(observation);
        return observation.placement();
    }

    /**
     * @return the child
     */
    CarePlacementId reopen(Actor actor, ObservationId id) {
        var observation = get(actor, id);
        var moment = observation.moment();
        observation.reopen();
        observation.fulfils(null);
        observations.save(observation);
        if (moment != null) {
            moments.reopen(actor, moment);
            moments.openNow(
                            observation.placement(),
                            MomentKind.OBSERVATION,
                            days.today(actor.organiser()))
                    .ifPresent(again -> {
                        observation.fulfils(again);
                        observations.save(observation);
                    });
        }
        return observation.placement();
    }

    private Observation get(Actor actor, ObservationId id) {
        var observation = observations.findById(id).orElseThrow(NotVisible::new);
        require(actor, observation.placement());
        return observation;
    }

    private void require(Actor actor, CarePlacementId placement) {
        access.require(actor, ObservationAction.OBSERVE, placement);
        audit.changed(actor, ObservationAction.OBSERVE, placement);
    }
}
