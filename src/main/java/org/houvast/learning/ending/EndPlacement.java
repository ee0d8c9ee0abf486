package org.houvast.learning.ending;

import java.time.LocalDate;
import java.util.List;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.trainee.Agreements;
import org.houvast.trainee.Endings;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.trainee.TraineeAction;
import org.houvast.trainee.Trials;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Ends a placement before its time, with why, the talks that were held before and what the school
 * says. From the day after the last one, nobody from outside reads along any more.
 */
@UseCase
class EndPlacement {

    private final Access access;
    private final AuditTrail audit;
    private final Placements placements;
    private final Endings endings;
    private final Trials trials;
    private final Agreements agreements;
    private final Days days;

    EndPlacement(
            Access access,
            AuditTrail audit,
            Placements placements,
            Endings endings,
            Trials trials,
            Agreements agreements,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.placements = placements;
        this.endings = endings;
        this.trials = trials;
        this.agreements = agreements;
        this.days = days;
    }

    private Placements.Card card(Actor actor, PlacementId placement) {
        access.require(actor, TraineeAction.END_PLACEMENT, placement);
        audit.shown(actor, TraineeAction.END_PLACEMENT, placement);
        return placements.find(placement).orElseThrow(NotVisible::new);
    }

    EndingPage page(
            Actor actor, PlacementId placement, @Nullable EndingForm form, Problems problems) {
        var card = card(actor, placement);
        var ending = endings.of(placement);
        return new EndingPage(
                card.placement().value(),
                card.givenName(),
                card.institute() != null,
                form == null
                        ? ending.map(one -> filled(one, endings.talks(placement)))
                                .orElseGet(() -> empty(actor, card))
                        : form,
                agreements.of(placement).stream()
                        .filter(one -> one.kind() == Agreements.Kind.LIMIT)
                        .toList(),
                problems);
    }

    private EndingForm empty(Actor actor, Placements.Card card) {
        LocalDate today = days.today(actor.organiser());
        return new EndingForm(
                today.isBefore(card.fromDay()) ? card.fromDay() : today,
                Endings.Reason.OTHER,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static EndingForm filled(Endings.Ending ending, List<Endings.Talk> talks) {
        var first = talks.isEmpty() ? null : talks.get(0);
        var second = talks.size() < 2 ? null : talks.get(1);
        return new EndingForm(
                ending.lastDay(),
                ending.reason(),
                ending.words(),
                first == null ? null : first.heldOn(),
                first == null ? null : first.words(),
                second == null ? null : second.heldOn(),
                second == null ? null : second.words(),
                ending.schoolAskedOn(),
                ending.schoolView());
    }

    /**
     * @throws Refusal as {@link Endings#end}
     */
    void run(Actor actor, PlacementId placement, EndingForm form) {
        var card = card(actor, placement);
        var today = days.today(actor.organiser());
        endings.end(card, form.ending(today), form.talks(), actor.account());
        if (trials.decideOn(placement).isPresent()) {
            trials.decide(placement, Trials.Decision.ENDS, actor.account(), today);
        }
        audit.changed(actor, TraineeAction.END_PLACEMENT, placement);
    }
}
