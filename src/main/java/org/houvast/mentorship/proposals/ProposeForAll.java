package org.houvast.mentorship.proposals;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.matching.Match;
import org.houvast.mentorship.matching.StandIn;
import org.houvast.mentorship.matching.StandIns;
import org.houvast.mentorship.matching.Strategy;
import org.houvast.mentorship.reasons.ReasonWords;
import org.houvast.mentorship.situation.ChildRow;
import org.houvast.mentorship.situation.ColleagueRow;
import org.houvast.mentorship.situation.PlacesToSee;
import org.houvast.mentorship.situation.Situation;
import org.houvast.mentorship.situation.Situations;
import org.houvast.mentorship.situation.WaysOut;
import org.houvast.mentorship.situation.WhyWithout;
import org.jspecify.annotations.Nullable;

/** Proposes a mentor for everyone who is without, in the actor's own locations. Saves nothing. */
@Answer
class ProposeForAll {

    private final Access access;
    private final AuditTrail audit;
    private final PlacesToSee places;
    private final Situations situations;
    private final Days days;

    ProposeForAll(
            Access access, AuditTrail audit, PlacesToSee places, Situations situations, Days days) {
        this.access = access;
        this.audit = audit;
        this.places = places;
        this.situations = situations;
        this.days = days;
    }

    /**
     * @param seen the mentor per child that was shown a moment ago, when something changed since;
     *     empty for a first look
     * @param location to look at one location only; or {@code null}
     * @param strategy to look at another way of choosing; or {@code null}
     */
    ProposalsPage page(
            Actor actor,
            Map<UUID, UUID> seen,
            @Nullable UUID location,
            @Nullable Strategy strategy) {
        access.require(actor, MentorshipAction.SEE_PROPOSALS);
        var today = days.today(actor.organiser());
        var places = this.places.of(today, location, null);
        var situation = situations.at(places.toRead(), today);
        var division = Division.of(situation, strategy);
        var lines = new ArrayList<ProposalsPage.Line>();
        var open = new ArrayList<ProposalsPage.Open>();
        var tries = new ArrayList<ProposalsPage.Open>();
        for (var child : situation.without()) {
            var part = division.of(child.placement()).orElseThrow();
            var match = part.proposal().match(child.placement().value());
            if (situation.colleague(child.trialWith()).isPresent()) {
                tries.add(tries(situation, child));
            } else {
                colleague(situation, match)
                        .ifPresentOrElse(
                                mentor ->
                                        lines.add(
                                                line(situation, child, mentor, match, part, seen)),
                                () -> open.add(open(part.situation(), child, match)));
            }
        }
        var shown = situation.without().stream().map(ChildRow::placement).toList();
        audit.shown(actor, MentorshipAction.SEE_PROPOSALS, shown);
        return new ProposalsPage(
                places,
                strategy,
                lines,
                open,
                tries,
                situation.children().size() - shown.size(),
                settled(situation, seen),
                division.isBest(),
                situation.fingerprint(),
                !seen.isEmpty(),
                access.may(actor, MentorshipAction.ACCEPT_PROPOSALS, actor.organiser()));
    }

    /** Children who were in the proposal a moment ago, and are not without any more. */
    private static List<String> settled(Situation situation, Map<UUID, UUID> seen) {
        var without = situation.without().stream().map(child -> child.placement().value()).toList();
        return seen.keySet().stream()
                .filter(child -> !without.contains(child))
                .map(situation::nameOf)
                .filter(name -> !name.isEmpty())
                .sorted()
                .toList();
    }

    private static Optional<ColleagueRow> colleague(Situation situation, Match match) {
        return situation.colleague(match.mentor());
    }

    private static ProposalsPage.Line line(
            Situation situation,
            ChildRow child,
            ColleagueRow mentor,
            Match match,
            Division.Part part,
            Map<UUID, UUID> seen) {
        var words = words(situation, child, mentor);
        var id = child.placement().value();
        var before = seen.get(id);
        return new ProposalsPage.Line(
                id,
                child.givenName(),
                child.picture(),
                child.groupName(),
                part.startsOn(child),
                mentor.person(),
                words.say(match.reasons()),
                words.say(match.attention()),
                openDays(part.standIns(), id),
                before != null && !before.equals(mentor.id().value()));
    }

    private static ReasonWords words(Situation situation, ChildRow child, ColleagueRow mentor) {
        return new ReasonWords(
                child.givenName(),
                mentor.givenName(),
                situation::nameOf,
                false,
                mentor.level(),
                mentor.levelAgreed());
    }

    private static List<DayOfWeek> openDays(StandIns standIns, UUID child) {
        return standIns.of(child).stream()
                .filter(day -> day.standIn() == null)
                .map(StandIn::weekday)
                .toList();
    }

    private static ProposalsPage.Open open(Situation situation, ChildRow child, Match match) {
        var words = new ReasonWords(child.givenName(), "", id -> "", false, null, false);
        return new ProposalsPage.Open(
                child.placement().value(),
                child.givenName(),
                child.picture(),
                child.groupName(),
                words.say(match.attention()),
                WaysOut.of(situation, child, match));
    }

    private static ProposalsPage.Open tries(Situation situation, ChildRow child) {
        return new ProposalsPage.Open(
                child.placement().value(),
                child.givenName(),
                child.picture(),
                child.groupName(),
                List.of(WhyWithout.of(child, situation)),
                List.of());
    }

    /** The mentees of a proposal as the form named them. */
    static List<CarePlacementId> placements(Map<UUID, UUID> accepted) {
        return accepted.keySet().stream().map(CarePlacementId::new).toList();
    }
}
