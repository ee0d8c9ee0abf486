package org.houvast.rhythm;

import java.time.LocalDate;
import java.util.Optional;
import org.houvast.access.Actor;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Refusal;

/**
 * What can happen to a moment. Each verb is one transaction, or joins the one that is there.
 * Whoever calls has asked already whether the actor may.
 */
public interface Moments {

    /**
     * A moment of this kind was last done on this day, before Houvast or in another system. It
     * counts for when the next one is due. A second time changes nothing.
     */
    void doneBefore(CarePlacementId placement, MomentKind kind, LocalDate day);

    /** Takes back {@link #doneBefore}: the undo of an import. */
    void forgetDoneBefore(CarePlacementId placement, MomentKind kind, LocalDate day);

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
