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
import org.houvast.mentorship.matching.StandIns;
import org.houvast.mentorship.matching.Strategy;
import org.houvast.mentorship.matching.Wish;
import org.houvast.mentorship.reasons.KeptReasons;
import org.houvast.mentorship.situation.ChildRow;
import org.houvast.mentorship.situation.PlacesToSee;
import org.houvast.mentorship.situation.Situations;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/** Accepts a proposal for some or all of those who are without: all of it, or nothing. */
@UseCase
class AcceptProposals {

    private final Access access;
    private final AuditTrail audit;
    private final PlacesToSee places;
    private final Situations situations;
    private final Pairs pairs;
    private final Days days;

    AcceptProposals(
            Access access,
            AuditTrail audit,
            PlacesToSee places,
            Situations situations,
            Pairs pairs,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.places = places;
        this.situations = situations;
        this.pairs = pairs;
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
        accepted.forEach((child, mentor) -> accept(actor, division, child, mentor));
        audit.changed(actor, MentorshipAction.ACCEPT_PROPOSALS, ProposeForAll.placements(accepted));
    }

    private void accept(Actor actor, Division division, UUID placement, UUID mentor) {
        var id = new CarePlacementId(placement);
        var part = division.of(id).orElseThrow(NotVisible::new);
        var child = part.situation().child(id).orElseThrow(NotVisible::new);
        access.require(actor, MentorshipAction.CHOOSE_MENTOR, child.placement());
        var match = part.proposal().match(placement);
        Refusal.when(!mentor.equals(match.mentor()), "mentorship.proposals.changed-meanwhile");
        pairs.choose(
                actor,
                new Pairs.Choice(
                        MenteeId.of(child.placement()),
                        new StaffId(mentor),
                        ProposeForAll.startsOn(part.situation(), child),
                        others(part.standIns(), child, mentor),
                        KeptReasons.keep(match.reasons()),
                        child.seen(),
                        new Pairs.Basis(
                                part.wishes().stream().map(Wish::name).toList(),
                                part.situation().fingerprint(),
                                true)));
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
