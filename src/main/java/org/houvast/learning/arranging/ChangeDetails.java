package org.houvast.learning.arranging;

import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.trainee.TraineeAction;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/** Fills in what could wait when someone started on short notice (S2.81). */
@UseCase
class ChangeDetails {

    private final Access access;
    private final AuditTrail audit;
    private final Placements placements;

    ChangeDetails(Access access, AuditTrail audit, Placements placements) {
        this.access = access;
        this.audit = audit;
        this.placements = placements;
    }

    DetailsPage page(
            Actor actor, PlacementId placement, @Nullable DetailsForm form, Problems problems) {
        access.require(actor, TraineeAction.CHANGE_PLACEMENT, placement);
        audit.shown(actor, TraineeAction.CHANGE_PLACEMENT, placement);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        return new DetailsPage(
                placement.value(),
                card.givenName(),
                form == null
                        ? DetailsForm.of(card, placements.email(card.trainee()).orElse(null))
                        : form,
                card.countsForRatio(),
                problems);
    }

    /**
     * @throws Refusal {@code trainee.terms.never-alone}, {@code trainee.terms.hours}
     */
    void run(Actor actor, PlacementId placement, DetailsForm form) {
        access.require(actor, TraineeAction.CHANGE_PLACEMENT, placement);
        placements.agree(placement, form.terms());
        placements.describe(placement, form.details());
        audit.changed(actor, TraineeAction.CHANGE_PLACEMENT, placement);
    }
}
