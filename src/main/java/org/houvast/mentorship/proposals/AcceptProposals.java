package org.houvast.mentorship.proposals;

import java.util.Map;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.matching.Strategy;
import org.houvast.mentorship.situation.PlacesToSee;
import org.houvast.mentorship.situation.Situations;
import org.jspecify.annotations.Nullable;

/** Accepts a proposal for some or all of those who are without: all of it, or nothing. */
@UseCase
class AcceptProposals {

    private final Access access;
    private final AuditTrail audit;
    private final PlacesToSee places;
    private final Situations situations;
    private final AcceptPart accept;
    private final Days days;

    AcceptProposals(
            Access access,
            AuditTrail audit,
            PlacesToSee places,
            Situations situations,
            AcceptPart accept,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.places = places;
        this.situations = situations;
        this.accept = accept;
        this.days = days;
    }

    /**
     * @param accepted child and mentor, as they were shown
     * @param location the one location that was looked at; {@code null} for all
     * @param strategy the way of choosing that was looked at; {@code null} for the own wishes
     * @param fingerprint of what the proposal was made for
     * @throws Refusal {@code mentorship.proposals.nobody-chosen}, or {@code
     *     mentorship.proposals.changed-meanwhile} when the proposal is no longer of today
     */
    void run(
            Actor actor,
            Map<UUID, UUID> accepted,
            @Nullable UUID location,
            @Nullable Strategy strategy,
            String fingerprint) {
        access.require(actor, MentorshipAction.ACCEPT_PROPOSALS);
        Refusal.when(accepted.isEmpty(), "mentorship.proposals.nobody-chosen");
        var today = days.today(actor.organiser());
        var situation = situations.at(places.of(today, location, null).toRead(), today);
        Refusal.when(
                !situation.fingerprint().equals(fingerprint),
                "mentorship.proposals.changed-meanwhile");

        var division = Division.of(situation, strategy);
        accepted.forEach((placement, mentor) -> {
            var child = new CarePlacementId(placement);
            accept.accept(actor, division.of(child).orElseThrow(NotVisible::new), child, mentor);
        });
        audit.changed(actor, MentorshipAction.ACCEPT_PROPOSALS, ProposeForAll.placements(accepted));
    }
}
