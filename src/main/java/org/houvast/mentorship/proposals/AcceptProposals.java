package org.houvast.mentorship.proposals;

import java.time.DayOfWeek;
import java.util.EnumMap;
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
import org.houvast.mentorship.MenteeId;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.Pairs;
import org.houvast.mentorship.matching.Matching;
import org.houvast.mentorship.matching.Proposal;
import org.houvast.mentorship.matching.StandIns;
import org.houvast.mentorship.reasons.ReasonWords;
import org.houvast.mentorship.situation.ChildRow;
import org.houvast.mentorship.situation.Situation;
import org.houvast.mentorship.situation.Situations;
import org.houvast.organisation.StaffId;

/** Accepts a proposal for some or all of those who are without: all of it, or nothing. */
@UseCase
class AcceptProposals {

    private final Access access;
    private final AuditTrail audit;
    private final OwnLocations locations;
    private final Situations situations;
    private final Pairs pairs;
    private final Days days;

    AcceptProposals(
            Access access,
            AuditTrail audit,
            OwnLocations locations,
            Situations situations,
            Pairs pairs,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.locations = locations;
        this.situations = situations;
        this.pairs = pairs;
        this.days = days;
    }

    /**
     * @param accepted child and mentor, as they were shown
     * @param fingerprint of what the proposal was made for
     * @throws Refusal {@code mentorship.proposals.nobody-chosen}, or {@code
     *     mentorship.proposals.changed-meanwhile} when the proposal is no longer of today
     */
    void run(Actor actor, Map<UUID, UUID> accepted, String fingerprint) {
        access.require(actor, MentorshipAction.ACCEPT_PROPOSALS);
        Refusal.when(accepted.isEmpty(), "mentorship.proposals.nobody-chosen");
        var situation = situations.at(locations.of(actor), days.today(actor.organiser()));
        Refusal.when(
                !situation.fingerprint().equals(fingerprint),
                "mentorship.proposals.changed-meanwhile");

        var proposal = Matching.propose(situation.question(null));
        var standIns = situation.standIns(proposal, Map.of());
        accepted.forEach(
                (child, mentor) -> accept(actor, situation, proposal, standIns, child, mentor));
        audit.changed(actor, MentorshipAction.ACCEPT_PROPOSALS, ProposeForAll.placements(accepted));
    }

    private void accept(
            Actor actor,
            Situation situation,
            Proposal proposal,
            StandIns standIns,
            UUID placement,
            UUID mentor) {
        var child = situation.child(new CarePlacementId(placement)).orElseThrow(NotVisible::new);
        access.require(actor, MentorshipAction.CHOOSE_MENTOR, child.placement());
        var match = proposal.match(placement);
        Refusal.when(!mentor.equals(match.mentor()), "mentorship.proposals.changed-meanwhile");
        pairs.choose(
                actor,
                new Pairs.Choice(
                        MenteeId.of(child.placement()),
                        new StaffId(mentor),
                        ProposeForAll.startsOn(situation, child),
                        others(standIns, child, mentor),
                        ReasonWords.kept(match.reasons()),
                        child.seen()));
    }

    private static Map<DayOfWeek, StaffId> others(StandIns standIns, ChildRow child, UUID mentor) {
        var perDay = new EnumMap<DayOfWeek, StaffId>(DayOfWeek.class);
        for (var day : standIns.of(child.placement().value())) {
            if (day.standIn() != null && !day.standIn().equals(mentor)) {
                perDay.put(day.weekday(), new StaffId(day.standIn()));
            }
        }
        return perDay;
    }
}
