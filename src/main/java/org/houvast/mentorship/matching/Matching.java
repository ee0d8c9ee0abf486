package org.houvast.mentorship.matching;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the best division of mentees over mentors under an organiser's wishes: the least sum of
 * named reasons ({@link Costs}), with a vacant place as a dear last resort, so that there always is
 * an answer.
 *
 * <p>Parts that share no mentor are solved apart, side by side. The answer does not depend on the
 * order of the question, and {@link Proposal#proofs} shows that nothing better exists.
 */
public final class Matching {

    private Matching() {}

    /**
     * @throws IllegalArgumentException when a person chose a mentor whom the question does not name
     */
    public static Proposal propose(MatchingQuestion question) {
        var people = new People(question);
        var costs = new Costs(people, question.wishes());
        var finder = new Component.Finder(people);
        var eligible = new int[people.mentees.many()][];
        Arrays.setAll(eligible, finder::eligible);
        var components = finder.all(eligible);
        var terms = new MentorTerms(people, costs, eligible);
        var siblings = new Siblings(people, question.wishes(), eligible, components);
        var solution = new Solution(components, eligible, terms, siblings);
        return new Proposal(question, people, solution);
    }

    /** The best division, part by part; {@link People#NOBODY} for who stays without. */
    static int[] divide(List<Component> components, int[][] eligible, Terms terms) {
        var mentorOf = new int[eligible.length];
        Arrays.fill(mentorOf, People.NOBODY);
        var solvable =
                components.stream().filter(component -> component.mentors().length > 0).toList();
        var stream = solvable.size() > 1 ? solvable.parallelStream() : solvable.stream();
        stream.forEach(component -> {
            var part = new DivisionNetwork(component, eligible, terms);
            part.read(part.network.solve(), mentorOf);
        });
        return mentorOf;
    }
}
