package org.houvast.mentorship.proposals;

import java.util.List;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.matching.Strategy;
import org.houvast.mentorship.situation.Places;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * Several ways of choosing side by side. None is marked: a person weighs them.
 *
 * @param places the locations one may look at, and the one that is looked at
 * @param open how many children are without a mentor now
 * @param scenarios as it is now first, then the proposal, then the others
 * @param loads how many children each mentor would have, in the order of the scenarios
 */
public record ScenariosPage(Places places, int open, List<Scenario> scenarios, List<Load> loads)
        implements Page {

    /** What a scenario is. */
    public enum Kind {
        /** As it is. */
        NOW,
        /** By the own wishes. */
        PROPOSAL,
        /** By another way of choosing. */
        STRATEGY,
        /** Without what a person decided for a child beforehand. */
        WITHOUT_LOCKS
    }

    /**
     * One way of choosing.
     *
     * @param strategy the other way; {@code null} for what is none
     * @param without children without a mentor
     * @param shared days in a week on which children and their mentors are there together
     * @param care days in a week on which children come
     * @param uncovered days in a week on which a child has neither mentor nor stand-in there
     * @param differs children with another mentor than in the proposal, by given name and mentor
     */
    public record Scenario(
            Kind kind,
            @Nullable Strategy strategy,
            int without,
            int shared,
            int care,
            int uncovered,
            List<Difference> differs) {}

    /**
     * A child with another mentor than in the proposal.
     *
     * @param mentor {@code null} for nobody
     */
    public record Difference(String child, @Nullable String mentor) {}

    /** A mentor, with how many children in each scenario. */
    public record Load(Mentors.Person mentor, List<Integer> children) {}
}
