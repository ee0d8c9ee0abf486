package org.houvast.learning.arranging;

import java.util.List;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.trainee.Routes;
import org.houvast.trainee.TraineeAction;
import org.houvast.trainee.TraineeRegister;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Fills in what could wait when someone started on short notice (S2.81), and puts right what was
 * written down otherwise.
 */
@UseCase
class ChangeDetails {

    private final Access access;
    private final AuditTrail audit;
    private final Placements placements;
    private final TraineeRegister register;
    private final Routes routes;
    private final Days days;

    ChangeDetails(
            Access access,
            AuditTrail audit,
            Placements placements,
            TraineeRegister register,
            Routes routes,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.placements = placements;
        this.register = register;
        this.routes = routes;
        this.days = days;
    }

    DetailsPage page(
            Actor actor, PlacementId placement, @Nullable DetailsForm form, Problems problems) {
        access.require(actor, TraineeAction.CHANGE_PLACEMENT, placement);
        audit.shown(actor, TraineeAction.CHANGE_PLACEMENT, placement);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        var ways = routes.all(days.country(actor.organiser()));
        return new DetailsPage(
                placement.value(),
                card,
                ways,
                form == null
                        ? DetailsForm.of(card, placements.person(card.trainee()), route(card, ways))
                        : form,
                problems);
    }

    /** The way by which someone came, where it is one that is still known. */
    private static @Nullable String route(Placements.Card card, List<Routes.Route> ways) {
        var track = card.track() == null ? "" : card.track();
        return ways.stream()
                .filter(way -> way.kind() == card.kind() && way.track().equals(track))
                .map(Routes.Route::route)
                .findFirst()
                .orElse(null);
    }

    /**
     * @throws Refusal {@code trainee.terms.never-alone}, {@code trainee.terms.hours}, {@code
     *     trainee.start.unpaid-does-not-count}
     */
    void run(Actor actor, PlacementId placement, DetailsForm form) {
        access.require(actor, TraineeAction.CHANGE_PLACEMENT, placement);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        var country = days.country(actor.organiser());
        var way = form.route() == null ? null : routes.find(country, form.route()).orElse(null);
        var learns = form.learns(card, way, country.name());
        Placements.refuseUnpaid(learns.kind(), learns.paid(), learns.countsForRatio());
        register.change(List.of(form.person(card.trainee()), learns));
        placements.agree(placement, form.terms());
        placements.describe(placement, form.details());
        audit.changed(actor, TraineeAction.CHANGE_PLACEMENT, placement);
    }
}
