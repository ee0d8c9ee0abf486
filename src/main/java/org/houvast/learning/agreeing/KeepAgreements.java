package org.houvast.learning.agreeing;

import java.util.List;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.library.Library;
import org.houvast.trainee.Agreements;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.trainee.TraineeAction;
import org.houvast.ui.Problems;

/** Agrees with a trainee on what helps, and on what must go well; the trainee reads it too. */
@UseCase
class KeepAgreements {

    private final Access access;
    private final AuditTrail audit;
    private final Placements placements;
    private final Agreements agreements;
    private final Library library;
    private final Days days;

    KeepAgreements(
            Access access,
            AuditTrail audit,
            Placements placements,
            Agreements agreements,
            Library library,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.placements = placements;
        this.agreements = agreements;
        this.library = library;
        this.days = days;
    }

    AgreementsPage page(Actor actor, PlacementId placement, Problems problems) {
        access.require(actor, TraineeAction.KEEP_AGREEMENTS, placement);
        audit.shown(actor, TraineeAction.KEEP_AGREEMENTS, placement);
        return new AgreementsPage(
                placement.value(),
                placements.find(placement).orElseThrow(NotVisible::new).givenName(),
                agreements.of(placement),
                library.measures(),
                problems);
    }

    /**
     * @throws Refusal {@code trainee.agreement.words}
     */
    void add(Actor actor, PlacementId placement, Agreements.Kind kind, List<String> words) {
        access.require(actor, TraineeAction.KEEP_AGREEMENTS, placement);
        var today = days.today(actor.organiser());
        var said = words.stream().map(String::strip).filter(w -> !w.isEmpty()).distinct().toList();
        Refusal.when(said.isEmpty(), "trainee.agreement.words");
        said.forEach(one -> agreements.add(placement, kind, one, today));
        audit.changed(actor, TraineeAction.KEEP_AGREEMENTS, placement);
    }

    void end(Actor actor, PlacementId placement, UUID agreement) {
        access.require(actor, TraineeAction.KEEP_AGREEMENTS, placement);
        agreements.end(placement, agreement, days.today(actor.organiser()));
        audit.changed(actor, TraineeAction.KEEP_AGREEMENTS, placement);
    }
}
