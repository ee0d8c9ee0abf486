package org.houvast.mentorship.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.houvast.foundation.flow.Detours;
import org.houvast.foundation.flow.Flow;
import org.houvast.foundation.flow.FlowNetwork;

/**
 * A component as a network: each mentee sends one unit, through a mentor or as <em>vacant</em>, to
 * one end; each next unit through the same mentor costs more.
 *
 * <p>Nodes: the component's mentees, its mentors, the end. Arcs: for each mentee those to eligible
 * mentors and the one that leaves the place vacant (only the chosen one where a person chose); for
 * each mentor one per next mentee.
 */
final class DivisionNetwork {

    private final Component component;
    final FlowNetwork network;

    /**
     * Per mentee of the component its first arc; the last entry is where the mentors' arcs begin.
     */
    private final int[] firstArc;

    /** Per mentor of the component the first of its arcs to the end. */
    private final int[] firstPlace;

    DivisionNetwork(Component component, int[][] eligible, Terms terms) {
        this.component = component;
        int mentees = component.mentees().length;
        int mentors = component.mentors().length;
        int pairs = mentees;
        for (int mentee : component.mentees()) {
            pairs += eligible[mentee].length;
        }
        network = new FlowNetwork(mentees + mentors + 1, 2 * pairs);
        firstArc = new int[mentees + 1];
        firstPlace = new int[mentors + 1];
        addMentees(eligible, terms);
        addPlaces(eligible, terms);
    }

    private int end() {
        return network.nodes() - 1;
    }

    int mentorNode(int mentor) {
        return component.mentees().length + Arrays.binarySearch(component.mentors(), mentor);
    }

    int menteeNode(int mentee) {
        return Arrays.binarySearch(component.mentees(), mentee);
    }

    private void addMentees(int[][] eligible, Terms terms) {
        for (int i = 0; i < component.mentees().length; i++) {
            int mentee = component.mentees()[i];
            int chosen = terms.chosen(mentee);
            firstArc[i] = network.arcs();
            network.supply(i, 1);
            if (chosen != People.NOBODY) {
                network.arc(i, mentorNode(chosen), 1, terms.pair(mentee, chosen));
            } else {
                for (int mentor : eligible[mentee]) {
                    network.arc(i, mentorNode(mentor), 1, terms.pair(mentee, mentor));
                }
                network.arc(i, end(), 1, terms.vacant());
            }
        }
        firstArc[component.mentees().length] = network.arcs();
        network.supply(end(), -component.mentees().length);
    }

    private void addPlaces(int[][] eligible, Terms terms) {
        var could = new int[component.mentors().length];
        for (int mentee : component.mentees()) {
            for (int mentor : eligible[mentee]) {
                could[Arrays.binarySearch(component.mentors(), mentor)]++;
            }
        }
        for (int i = 0; i < component.mentors().length; i++) {
            int mentor = component.mentors()[i];
            int places = Math.min(could[i], terms.places(mentor));
            firstPlace[i] = network.arcs();
            for (int n = 1; n <= places; n++) {
                network.arc(component.mentees().length + i, end(), 1, terms.nth(mentor, n));
            }
        }
        firstPlace[component.mentors().length] = network.arcs();
    }

    /**
     * Who gets whom, by number; {@link People#NOBODY} is vacant. Entries of others are left alone.
     */
    void read(Flow flow, int[] mentorOf) {
        for (int i = 0; i < component.mentees().length; i++) {
            int mentor = People.NOBODY;
            for (int arc = firstArc[i]; arc < firstArc[i + 1]; arc++) {
                if (flow.on(arc) == 1) {
                    mentor = mentorAt(network.to(arc));
                }
            }
            mentorOf[component.mentees()[i]] = mentor;
        }
    }

    /** The flow that a division of mentees over mentors amounts to. */
    Flow flowOf(int[] mentorOf) {
        var units = new long[network.arcs()];
        var many = new int[component.mentors().length];
        for (int i = 0; i < component.mentees().length; i++) {
            int mentor = mentorOf[component.mentees()[i]];
            int to = mentor == People.NOBODY ? end() : mentorNode(mentor);
            for (int arc = firstArc[i]; arc < firstArc[i + 1]; arc++) {
                if (network.to(arc) == to) {
                    units[arc] = 1;
                }
            }
            if (mentor != People.NOBODY) {
                many[to - component.mentees().length]++;
            }
        }
        for (int i = 0; i < many.length; i++) {
            Arrays.fill(
                    units, firstPlace[i], Math.min(firstPlace[i] + many[i], firstPlace[i + 1]), 1);
        }
        return new Flow(network, units);
    }

    /**
     * Who else changes mentor along a detour, in the order in which one makes room for the next.
     */
    List<Choice.Step> steps(List<Detours.Step> detour, int mentee) {
        int leaves = People.NOBODY;
        var steps = new ArrayList<Choice.Step>();
        for (var change : detour) {
            int node = network.from(change.arc());
            if (node < component.mentees().length && component.mentees()[node] != mentee) {
                int mentor = mentorAt(network.to(change.arc()));
                if (change.more()) {
                    steps.add(new Choice.Step(component.mentees()[node], leaves, mentor));
                } else {
                    leaves = mentor;
                }
            }
        }
        return steps;
    }

    private int mentorAt(int node) {
        return node == end()
                ? People.NOBODY
                : component.mentors()[node - component.mentees().length];
    }
}
