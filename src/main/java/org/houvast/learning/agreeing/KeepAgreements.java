package org.houvast.learning.agreeing;

import java.util.List;
import java.util.Locale;
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
import org.jspecify.annotations.Nullable;

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

    AgreementsPage page(Actor actor, PlacementId placement) {
        return page(actor, placement, null, List.of(), Problems.none());
    }

    /**
     * @param kind which of the two forms was filled in; {@code null} for none
     * @param words what was typed or ticked in it
     */
    AgreementsPage page(
            Actor actor,
            PlacementId placement,
            Agreements.@Nullable Kind kind,
            List<String> words,
            Problems problems) {
        access.require(actor, TraineeAction.KEEP_AGREEMENTS, placement);
        audit.shown(actor, TraineeAction.KEEP_AGREEMENTS, placement);
        return new AgreementsPage(
                placement.value(),
                placements.find(placement).orElseThrow(NotVisible::new).givenName(),
                agreements.of(placement),
                library.measures(),
                kind,
                words,
                problems);
    }

    /**
     * @throws Refusal {@code trainee.agreement.words}, {@code learning.agreeing.label} for words
     *     that name a problem of a person
     */
    void add(Actor actor, PlacementId placement, Agreements.Kind kind, List<String> words) {
        access.require(actor, TraineeAction.KEEP_AGREEMENTS, placement);
        var today = days.today(actor.organiser());
        var said = words.stream().map(String::strip).filter(w -> !w.isEmpty()).distinct().toList();
        Refusal.when(said.isEmpty(), "trainee.agreement.words");
        said.forEach(this::refuseLabel);
        said.forEach(one -> agreements.add(placement, kind, one, today));
        audit.changed(actor, TraineeAction.KEEP_AGREEMENTS, placement);
    }

    private void refuseLabel(String words) {
        var said = " " + words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}-]+", " ") + " ";
        library.labels().stream()
                .filter(label -> said.contains(" " + label + " "))
                .findFirst()
                .ifPresent(label -> {
                    throw new Refusal("learning.agreeing.label", label);
                });
    }

    void end(Actor actor, PlacementId placement, UUID agreement) {
        access.require(actor, TraineeAction.KEEP_AGREEMENTS, placement);
        agreements.end(placement, agreement, days.today(actor.organiser()));
        audit.changed(actor, TraineeAction.KEEP_AGREEMENTS, placement);
    }
}
