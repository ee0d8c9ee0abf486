package org.houvast.rhythm;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.houvast.access.Actor;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Refusal;

/**
 * What can happen to a moment. Each verb is one transaction, or joins the one that is there.
 * Whoever calls has asked already whether the actor may.
 */
public interface Moments {

    /** A moment of this kind was last done on this day, before Houvast or in another system. */
    record Before(CarePlacementId placement, MomentKind kind, LocalDate day) {}

    /**
     * What was done before counts for when the next one is due. A second time changes nothing.
     *
     * @return those that were not known yet
     */
    List<Before> doneBefore(Collection<Before> moments);

    /** As {@link #doneBefore(Collection)}, for one moment. */
    default void doneBefore(CarePlacementId placement, MomentKind kind, LocalDate day) {
        doneBefore(List.of(new Before(placement, kind, day)));
    }

    /** Takes back {@link #doneBefore}: the undo of an import. */
    void forgetDoneBefore(Collection<Before> moments);

    /** As {@link #forgetDoneBefore(Collection)}, for one moment. */
    default void forgetDoneBefore(CarePlacementId placement, MomentKind kind, LocalDate day) {
        forgetDoneBefore(List.of(new Before(placement, kind, day)));
    }

    /**
     * Forgets what is planned for children and not done, for the undo of an import.
     *
     * @return how many moments that were
     * @throws Refusal {@code rhythm.moment.next-has-begun} when somebody has begun with one
     */
    int forgetPlans(Collection<CarePlacementId> placements);

    /**
     * Closes a moment, and plans the next one where its line says so.
     *
     * @throws Refusal {@code rhythm.moment.closed-already}
     */
    void close(Actor actor, MomentId moment, Closing closing);

    /**
     * This was done today. It closes the moment whose window is open; without one it counts as done
     * too, and the next one follows from it.
     *
     * @return the moment that was closed
     */
    MomentId done(Actor actor, CarePlacementId placement, MomentKind kind);

    /**
     * Takes the closing of a moment back; the next one, if nobody began with it, goes.
     *
     * @throws Refusal {@code rhythm.moment.not-closed}, {@code rhythm.moment.next-has-begun}
     */
    void reopen(Actor actor, MomentId moment);

    /** The open moment of this kind whose window has opened on a day; the first one due. */
    Optional<MomentId> openNow(CarePlacementId placement, MomentKind kind, LocalDate day);
}
