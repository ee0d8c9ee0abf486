package org.houvast.intake.reading;

import java.util.Map;
import java.util.Set;

/**
 * What a person said about a list: values typed in place, and doubts that are right after all.
 *
 * @param typed the new text of a cell; empty text empties it
 */
public record Answers(Map<Sheet.Place, String> typed, Set<Confirmed> confirmed) {

    public static final Answers NONE = new Answers(Map.of(), Set.of());

    /** "It is right so", about one reason in one cell. */
    public record Confirmed(Sheet.Place place, String reason) {}

    public Answers {
        typed = Map.copyOf(typed);
        confirmed = Set.copyOf(confirmed);
    }

    boolean confirms(Problem problem) {
        return problem.weight() == Problem.Weight.CONFIRM
                && confirmed.contains(
                        new Confirmed(
                                new Sheet.Place(problem.row(), problem.column()),
                                problem.reason()));
    }
}
