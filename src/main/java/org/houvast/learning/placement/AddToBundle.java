package org.houvast.learning.placement;

import java.util.List;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.trainee.TraineeAction;

/** Keeps what the school handed out, photographed or as a file, readable from the first day. */
@UseCase
class AddToBundle {

    /** A file as it was handed in. */
    record Handed(String name, byte[] content) {}

    private final Access access;
    private final AuditTrail audit;
    private final Placements placements;

    AddToBundle(Access access, AuditTrail audit, Placements placements) {
        this.access = access;
        this.audit = audit;
        this.placements = placements;
    }

    /**
     * All files, or none when one cannot be kept.
     *
     * @throws Refusal {@code trainee.bundle.empty} and the others of {@link Placements#addPage}
     */
    void run(Actor actor, PlacementId placement, List<Handed> files) {
        access.require(actor, TraineeAction.ADD_TO_BUNDLE, placement);
        Refusal.when(files.isEmpty(), "trainee.bundle.empty");
        for (var file : files) {
            placements.addPage(placement, file.name(), file.content(), actor.account());
        }
        audit.changed(actor, TraineeAction.ADD_TO_BUNDLE, placement);
    }
}
