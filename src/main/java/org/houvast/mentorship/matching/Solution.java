package org.houvast.mentorship.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.houvast.foundation.flow.OptimalityProof;

/**
 * The best division, part by part, with what is needed to prove it and to see what another choice
 * would change.
 */
final class Solution {

    private final List<Component> components;
    private final int[] componentOf;
    final int[][] eligible;
    private final Terms terms;
    private final Siblings siblings;

    /** By number; {@link People#NOBODY} is vacant. */
    final int[] mentorOf;

    /** Per component the least that any division can cost, where a flow cannot prove it. */
    private final long[] bounds;

    Solution(List<Component> components, int[][] eligible, Terms terms, Siblings siblings) {
        this.components = components;
        this.eligible = eligible;
        this.terms = terms;
        this.siblings = siblings;
        componentOf = new int[eligible.length];
        bounds = new long[components.size()];
        for (int i = 0; i < components.size(); i++) {
            for (int mentee : components.get(i).mentees()) {
                componentOf[mentee] = i;
            }
        }
        mentorOf = Matching.divide(components, eligible, terms);
        IntStream.range(0, components.size())
                .filter(this::hasFamilies)
                .parallel()
                .forEach(i -> bounds[i] = together(components.get(i), terms, mentorOf));
    }

    private boolean hasFamilies(int component) {
        return !siblings.in(components.get(component)).isEmpty();
    }

    /** Brings siblings together where that is best, from the best division without that wish. */
    private long together(Component component, Terms terms, int[] mentorOf) {
        long cost = network(component, terms).flowOf(mentorOf).cost();
        return SiblingModel.improve(component, eligible, terms, siblings, mentorOf, cost);
    }

    int parts() {
        return components.size();
    }

    int partOf(int mentee) {
        return componentOf[mentee];
    }

    /** One proof per part with at least one mentor. */
    List<OptimalityProof> proofs() {
        var proofs = new ArrayList<OptimalityProof>();
        for (int i = 0; i < components.size(); i++) {
            var component = components.get(i);
            if (component.mentors().length > 0) {
                var flow = network(component, terms).flowOf(mentorOf);
                proofs.add(
                        hasFamilies(i)
                                ? new OptimalityProof(
                                        flow.cost() + siblings.costOf(component, mentorOf),
                                        bounds[i],
                                        "",
                                        List.of())
                                : OptimalityProof.of(flow));
            }
        }
        return proofs;
    }

    /** What each other possible mentor would mean for a mentee, the best one first. */
    List<Choice> choices(int mentee) {
        int part = componentOf[mentee];
        var component = components.get(part);
        if (component.mentors().length == 0) {
            return List.of();
        }
        var choices =
                hasFamilies(part)
                        ? solvedAnew(component, mentee)
                        : Choice.all(
                                network(component, terms),
                                terms,
                                mentorOf,
                                mentee,
                                eligible[mentee]);
        return choices.stream().sorted(Comparator.comparingLong(Choice::cost)).toList();
    }

    private List<Choice> solvedAnew(Component component, int mentee) {
        long present = cost(component, terms, mentorOf);
        var choices = new ArrayList<Choice>();
        for (int mentor : eligible[mentee]) {
            if (mentor != mentorOf[mentee] && hasPlaceLeft(component, mentee, mentor)) {
                var forced = terms.choosing(mentee, mentor);
                var network = network(component, forced);
                var other = mentorOf.clone();
                network.read(network.network.solve(), other);
                together(component, forced, other);
                var steps = new ArrayList<Choice.Step>();
                for (int m : component.mentees()) {
                    if (m != mentee && other[m] != mentorOf[m]) {
                        steps.add(new Choice.Step(m, mentorOf[m], other[m]));
                    }
                }
                choices.add(new Choice(mentor, cost(component, forced, other) - present, steps));
            }
        }
        return choices;
    }

    /** Whether somebody could make room, if need be: not all places are for whom a person chose. */
    private boolean hasPlaceLeft(Component component, int mentee, int mentor) {
        long chosen =
                Arrays.stream(component.mentees())
                        .filter(other -> other != mentee && terms.chosen(other) == mentor)
                        .count();
        return chosen < terms.places(mentor);
    }

    private long cost(Component component, Terms terms, int[] mentorOf) {
        return network(component, terms).flowOf(mentorOf).cost()
                + siblings.costOf(component, mentorOf);
    }

    private DivisionNetwork network(Component component, Terms terms) {
        return new DivisionNetwork(component, eligible, terms);
    }

    /** Whether two mentees could have one mentor. */
    boolean couldShare(int one, int other) {
        return Siblings.couldShare(eligible[one], eligible[other]);
    }
}
