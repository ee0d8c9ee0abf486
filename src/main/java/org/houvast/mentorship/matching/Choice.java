package org.houvast.mentorship.matching;

import java.util.ArrayList;
import java.util.List;
import org.houvast.foundation.flow.Detours;

/**
 * Another mentor for one mentee: the best division in which the mentee has that mentor differs from
 * the proposal by exactly these steps.
 *
 * @param cost how much dearer than the proposal; 0 or more
 */
record Choice(int mentor, long cost, List<Step> steps) {

    /** Somebody else who changes mentor; {@link People#NOBODY} is vacant. */
    record Step(int mentee, int from, int to) {}

    /** A choice for each other eligible mentor, in order of number. */
    static List<Choice> all(
            DivisionNetwork part, Terms terms, int[] mentorOf, int mentee, int[] eligible) {
        int present = mentorOf[mentee];
        var detours = Detours.to(part.menteeNode(mentee), part.flowOf(mentorOf));
        var choices = new ArrayList<Choice>();
        for (int mentor : eligible) {
            int node = part.mentorNode(mentor);
            if (mentor != present && detours.reachFrom(node)) {
                choices.add(
                        new Choice(
                                mentor,
                                terms.pair(mentee, mentor) + detours.costFrom(node),
                                part.steps(detours.from(node), mentee)));
            }
        }
        return choices;
    }
}
