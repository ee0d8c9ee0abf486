package org.houvast.learning.placement;

import java.util.List;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Action;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.trainee.Bundles;
import org.houvast.trainee.PaperKind;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.TraineeAction;

/**
 * Keeps what the school handed out, photographed or as a file, readable from the first day; and
 * asks the school for what is not there.
 */
@UseCase
class KeepBundle {

    /** A file as it was handed in. */
    record Handed(String name, byte[] content) {}

    private final Access access;
    private final AuditTrail audit;
    private final Bundles bundles;
    private final Days days;

    KeepBundle(Access access, AuditTrail audit, Bundles bundles, Days days) {
        this.access = access;
        this.audit = audit;
        this.bundles = bundles;
        this.days = days;
    }

    /**
     * All files, or none when one cannot be kept.
     *
     * @throws Refusal {@code trainee.bundle.empty} and the others of {@link Bundles#add}
     */
    void add(Actor actor, PlacementId placement, PaperKind kind, List<Handed> files) {
        may(actor, TraineeAction.ADD_TO_BUNDLE, placement);
        Refusal.when(files.isEmpty(), "trainee.bundle.empty");
        for (var file : files) {
            bundles.add(placement, kind, file.name(), file.content(), actor.account());
        }
    }

    /** Says what a paper is that was added before. */
    void call(Actor actor, PlacementId placement, UUID paper, PaperKind kind) {
        may(actor, TraineeAction.ADD_TO_BUNDLE, placement);
        bundles.call(placement, paper, kind);
    }

    /**
     * Who put a paper there takes it away, or who leads.
     *
     * @return how the paper is called
     * @throws Refusal {@code learning.bundle.not-yours}
     */
    String takeAway(Actor actor, PlacementId placement, UUID paper) {
        may(actor, TraineeAction.ADD_TO_BUNDLE, placement);
        var taken =
                bundles.of(placement).stream()
                        .filter(one -> one.id().equals(paper))
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        Refusal.when(
                !taken.addedBy().equals(actor.account().value())
                        && !access.may(actor, TraineeAction.TAKE_EACH_FROM_BUNDLE, placement),
                "learning.bundle.not-yours");
        bundles.takeAway(placement, paper, actor.account());
        return taken.name();
    }

    /** Undoes what one took away oneself. */
    void putBack(Actor actor, PlacementId placement, UUID paper) {
        may(actor, TraineeAction.ADD_TO_BUNDLE, placement);
        bundles.putBack(placement, paper, actor.account());
    }

    /** Asks the school for the form of the final evaluation. */
    void ask(Actor actor, PlacementId placement) {
        may(actor, TraineeAction.ASK_FOR_FORM, placement);
        bundles.ask(placement, actor.account(), days.today(actor.organiser()));
    }

    private void may(Actor actor, Action action, PlacementId placement) {
        access.require(actor, action, placement);
        audit.changed(actor, action, placement);
    }

    Bundles.PaperFile file(Actor actor, PlacementId placement, UUID paper) {
        access.require(actor, TraineeAction.READ_BUNDLE, placement);
        audit.shown(actor, TraineeAction.READ_BUNDLE, placement);
        return bundles.file(placement, paper).orElseThrow(NotVisible::new);
    }
}
