package org.houvast.mentorship.proposals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Days;
import org.houvast.foundation.UseCase;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.matching.Reason;
import org.houvast.mentorship.reasons.KeptReasons;
import org.houvast.mentorship.situation.ChildRow;
import org.houvast.mentorship.situation.Situations;
import org.houvast.organisation.LocationId;

/** Works on one place of a proposal: finds who fits, or saves what a person said yes to. */
@UseCase
class WorkOnPlace {

    private final Access access;
    private final AuditTrail audit;
    private final KeptProposals kept;
    private final Situations situations;
    private final AcceptPart accept;
    private final Days days;

    WorkOnPlace(
            Access access,
            AuditTrail audit,
            KeptProposals kept,
            Situations situations,
            AcceptPart accept,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.kept = kept;
        this.situations = situations;
        this.accept = accept;
        this.days = days;
    }

    /** The next place, marked as begun; empty when nothing is left. */
    Optional<LocationId> take(ProposalId id) {
        var next = kept.next(id);
        next.ifPresent(location -> kept.begun(id, location));
        return next;
    }

    /**
     * All of the place, or nothing.
     *
     * @return {@code false} when another worker is at it
     */
    boolean work(Actor actor, ProposalId id, LocationId location) {
        var proposal = kept.of(actor, id);
        var held = kept.hold(id, location);
        if (held.isEmpty()) {
            return false;
        }
        var place = held.get();
        if (place.saved() != null) {
            return true;
        }
        access.require(actor, MentorshipAction.SEE_WHO_IS_WITHOUT, location);
        var situation = situations.at(List.of(location), days.today(actor.organiser()));
        var division = Division.of(situation, proposal.strategy());
        var input = situation.fingerprint();
        if (place.solvedAt() == null) {
            keep(id, location, division, input, Map.of(), false);
        } else if (place.asked() && input.equals(place.input())) {
            save(actor, id, location, division);
        } else if (place.asked()) {
            keep(id, location, division, input, before(id, location), true);
        }
        return true;
    }

    private Map<UUID, UUID> before(ProposalId id, LocationId location) {
        var before = new HashMap<UUID, UUID>();
        for (var line : kept.proposed(id, location)) {
            if (line.mentor() != null) {
                before.put(line.carePlacement(), line.mentor());
            }
        }
        return before;
    }

    private void keep(
            ProposalId id,
            LocationId location,
            Division division,
            String input,
            Map<UUID, UUID> before,
            boolean again) {
        var lines =
                division.parts().stream()
                        .flatMap(part ->
                                part.asked().stream().map(child -> line(part, child, before)))
                        .toList();
        kept.solved(id, location, input, division.isBest(), again, lines);
    }

    private static KeptProposals.Line line(
            Division.Part part, ChildRow child, Map<UUID, UUID> before) {
        var placement = child.placement().value();
        var match = part.proposal().match(placement);
        var was = before.get(placement);
        return new KeptProposals.Line(
                placement,
                match.mentor(),
                was == null || was.equals(match.mentor()) ? null : was,
                part.startsOn(child),
                KeptReasons.keep(
                        Stream.concat(match.reasons().stream(), match.attention().stream())
                                .filter(reason -> !(reason instanceof Reason.NobodyMoves))
                                .toList()));
    }

    private void save(Actor actor, ProposalId id, LocationId location, Division division) {
        access.require(actor, MentorshipAction.ACCEPT_PROPOSALS);
        var chosen =
                kept.proposed(id, location).stream().filter(line -> line.mentor() != null).toList();
        for (var line : chosen) {
            var child = new CarePlacementId(line.carePlacement());
            accept.accept(
                    actor,
                    division.of(child).orElseThrow(),
                    child,
                    java.util.Objects.requireNonNull(line.mentor()));
        }
        kept.saved(id, location, chosen.size());
        audit.changed(
                actor,
                MentorshipAction.ACCEPT_PROPOSALS,
                chosen.stream().map(line -> new CarePlacementId(line.carePlacement())).toList());
    }
}
