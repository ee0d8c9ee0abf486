package org.houvast.mentorship.proposals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.matching.Matching;
import org.houvast.mentorship.matching.Strategy;
import org.houvast.mentorship.matching.Wishes;
import org.houvast.mentorship.situation.ChildRow;
import org.houvast.mentorship.situation.Places;
import org.houvast.mentorship.situation.PlacesToSee;
import org.houvast.mentorship.situation.Situation;
import org.houvast.mentorship.situation.Situations;
import org.houvast.mentorship.situation.Together;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/** Lays several ways of choosing side by side for one location. Saves nothing. */
@Answer
class ShowScenarios {

    /** Who would have whom, and who would stand in. */
    private record Outcome(Map<UUID, UUID> mentorOf, int uncovered) {}

    private final Access access;
    private final AuditTrail audit;
    private final PlacesToSee places;
    private final Situations situations;
    private final Days days;

    ShowScenarios(
            Access access, AuditTrail audit, PlacesToSee places, Situations situations, Days days) {
        this.access = access;
        this.audit = audit;
        this.places = places;
        this.situations = situations;
        this.days = days;
    }

    /**
     * @param location which one; {@code null} for the first that one may look at
     */
    ScenariosPage page(Actor actor, @Nullable UUID location) {
        access.require(actor, MentorshipAction.SEE_PROPOSALS);
        var today = days.today(actor.organiser());
        var all = places.of(today, location, null);
        var chosen =
                all.location()
                        .or(() -> all.locations().stream().map(Places.Location::id).findFirst());
        if (chosen.isEmpty()) {
            return new ScenariosPage(all, 0, List.of(), List.of());
        }
        var seen = new Places(all.all(), chosen.get(), null);
        var situation = situations.at(List.of(chosen.get()), today);
        audit.shown(
                actor,
                MentorshipAction.SEE_PROPOSALS,
                situation.children().stream().map(ChildRow::placement).toList());

        var outcomes = new ArrayList<Outcome>();
        var scenarios = new ArrayList<ScenariosPage.Scenario>();
        var proposal = proposed(situation, Wishes.of(situation.order()), true);
        add(scenarios, outcomes, situation, ScenariosPage.Kind.NOW, null, now(situation), proposal);
        add(
                scenarios,
                outcomes,
                situation,
                ScenariosPage.Kind.PROPOSAL,
                Strategy.of(situation.order()).orElse(null),
                proposal,
                proposal);
        for (var strategy : Strategy.values()) {
            if (!strategy.order().equals(situation.order())) {
                add(
                        scenarios,
                        outcomes,
                        situation,
                        ScenariosPage.Kind.STRATEGY,
                        strategy,
                        proposed(situation, Wishes.of(strategy.order()), true),
                        proposal);
            }
        }
        if (situation.without().stream().anyMatch(situation::isLocked)) {
            add(
                    scenarios,
                    outcomes,
                    situation,
                    ScenariosPage.Kind.WITHOUT_LOCKS,
                    null,
                    proposed(situation, Wishes.of(situation.order()), false),
                    proposal);
        }
        return new ScenariosPage(
                seen, situation.without().size(), scenarios, loads(situation, outcomes));
    }

    private static void add(
            List<ScenariosPage.Scenario> scenarios,
            List<Outcome> outcomes,
            Situation situation,
            ScenariosPage.Kind kind,
            @Nullable Strategy strategy,
            Outcome outcome,
            Outcome proposal) {
        int shared = 0;
        int care = 0;
        for (var child : situation.children()) {
            var mentor = situation.colleague(outcome.mentorOf().get(child.placement().value()));
            care += child.days() == null ? 0 : child.days().weekdays().size();
            shared +=
                    mentor.map(who -> Together.of(child.days(), who.days()).shared().size())
                            .orElse(0);
        }
        outcomes.add(outcome);
        scenarios.add(
                new ScenariosPage.Scenario(
                        kind,
                        strategy,
                        situation.children().size() - outcome.mentorOf().size(),
                        shared,
                        care,
                        outcome.uncovered(),
                        situation.children().stream()
                                .flatMap(child -> differs(situation, child, outcome, proposal))
                                .toList()));
    }

    private static Stream<ScenariosPage.Difference> differs(
            Situation situation, ChildRow child, Outcome outcome, Outcome proposal) {
        var here = outcome.mentorOf().get(child.placement().value());
        return Objects.equals(here, proposal.mentorOf().get(child.placement().value()))
                ? Stream.of()
                : Stream.of(
                        new ScenariosPage.Difference(
                                child.givenName(), here == null ? null : situation.nameOf(here)));
    }

    private static Outcome proposed(Situation situation, Wishes wishes, boolean withLocks) {
        var proposal =
                Matching.propose(
                        (withLocks ? situation : situation.withoutLocks())
                                .question(Set.of(), wishes));
        var mentorOf = new HashMap<UUID, UUID>();
        proposal.matches()
                .forEach(match -> {
                    if (match.mentor() != null) {
                        mentorOf.put(match.mentee(), match.mentor());
                    }
                });
        var uncovered =
                (int)
                        situation.standIns(proposal, Map.of()).all().stream()
                                .filter(day -> !day.mentorThere() && day.standIn() == null)
                                .count();
        return new Outcome(mentorOf, uncovered);
    }

    /** As it is: today's mentors, and the stand-ins who were agreed. */
    private static Outcome now(Situation situation) {
        var mentorOf = new HashMap<UUID, UUID>();
        int uncovered = 0;
        var without = Set.copyOf(situation.without());
        for (var child : situation.children()) {
            var mentor =
                    without.contains(child)
                            ? null
                            : situation.colleague(child.mentor()).orElse(null);
            if (mentor != null) {
                mentorOf.put(child.placement().value(), mentor.id().value());
            }
            var there =
                    mentor == null ? Set.of() : Together.of(child.days(), mentor.days()).shared();
            if (child.days() != null) {
                uncovered +=
                        (int)
                                child.days().weekdays().stream()
                                        .filter(day -> !there.contains(day))
                                        .filter(day -> !child.standInPerDay().containsKey(day))
                                        .count();
            }
        }
        return new Outcome(mentorOf, uncovered);
    }

    /** Whoever has a child in one of the scenarios. */
    private static List<ScenariosPage.Load> loads(Situation situation, List<Outcome> outcomes) {
        var loads = new ArrayList<ScenariosPage.Load>();
        for (var colleague : situation.colleagues()) {
            var children = outcomes.stream().map(outcome -> many(outcome, colleague.id())).toList();
            if (children.stream().anyMatch(number -> number > 0)) {
                loads.add(new ScenariosPage.Load(colleague.person(), children));
            }
        }
        return loads;
    }

    private static int many(Outcome outcome, StaffId mentor) {
        return (int) outcome.mentorOf().values().stream().filter(mentor.value()::equals).count();
    }
}
