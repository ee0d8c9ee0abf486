package org.houvast.mentorship.matching;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.houvast.foundation.flow.FlowNetwork;

/**
 * The best division of a part in which siblings should share a mentor. No flow can say that, so a
 * constraint solver looks for it, from the best division without that wish on; its bound says how
 * good the answer is.
 */
final class SiblingModel {

    /** The solver's own measure of effort, the same on every machine; about seconds. */
    private static final double MOST_EFFORT = 3;

    private final Component component;
    private final int[][] eligible;
    private final Terms terms;
    private final Siblings siblings;
    private final CpModel model = new CpModel();
    private final LinearExprBuilder cost = LinearExpr.newBuilder();

    /** Per mentee the mentors that are possible; {@link People#NOBODY} is vacant. */
    private final Map<Integer, Map<Integer, BoolVar>> holders = new TreeMap<>();

    private SiblingModel(Component component, int[][] eligible, Terms terms, Siblings siblings) {
        this.component = component;
        this.eligible = eligible;
        this.terms = terms;
        this.siblings = siblings;
    }

    /**
     * Improves a division that is best without the wish for siblings.
     *
     * @param mentorOf that division; holds the better one afterwards
     * @param costWithout what it costs, siblings apart; no division can cost less
     * @return the least that any division can cost, as far as the solver could prove
     */
    static long improve(
            Component component,
            int[][] eligible,
            Terms terms,
            Siblings siblings,
            int[] mentorOf,
            long costWithout) {
        if (siblings.costOf(component, mentorOf) == 0) {
            return costWithout;
        }
        FlowNetwork.warmUp();
        var model = new SiblingModel(component, eligible, terms, siblings);
        model.addMentees(mentorOf);
        model.addPlaces();
        model.addFamilies();
        return Math.max(costWithout, model.solve(mentorOf));
    }

    private void addMentees(int[] mentorOf) {
        for (int mentee : component.mentees()) {
            var possible = new TreeMap<Integer, BoolVar>();
            int chosen = terms.chosen(mentee);
            if (chosen != People.NOBODY) {
                possible.put(chosen, holder(mentee, chosen, terms.pair(mentee, chosen)));
            } else {
                for (int mentor : eligible[mentee]) {
                    possible.put(mentor, holder(mentee, mentor, terms.pair(mentee, mentor)));
                }
                possible.put(People.NOBODY, holder(mentee, People.NOBODY, terms.vacant()));
            }
            model.addExactlyOne(possible.values().toArray(BoolVar[]::new));
            possible.forEach((mentor, is) -> model.addHint(is, mentor == mentorOf[mentee]));
            holders.put(mentee, possible);
        }
    }

    private BoolVar holder(int mentee, int mentor, long points) {
        var is = model.newBoolVar(mentee + " has " + mentor);
        cost.addTerm(is, points);
        return is;
    }

    private void addPlaces() {
        for (int mentor : component.mentors()) {
            var coming =
                    Arrays.stream(component.mentees())
                            .mapToObj(mentee -> possible(mentee).get(mentor))
                            .filter(Objects::nonNull)
                            .toArray(BoolVar[]::new);
            int places = Math.min(coming.length, terms.places(mentor));
            var filled = new BoolVar[places];
            for (int n = 0; n < places; n++) {
                filled[n] = model.newBoolVar("place " + n + " of " + mentor);
                cost.addTerm(filled[n], terms.nth(mentor, n + 1));
            }
            model.addEquality(LinearExpr.sum(coming), LinearExpr.sum(filled));
        }
    }

    private void addFamilies() {
        for (var family : siblings.in(component)) {
            var mentors = new TreeSet<Integer>();
            for (int child : family) {
                mentors.addAll(possible(child).keySet());
            }
            for (int mentor : mentors) {
                var someone = model.newBoolVar("a child of " + family[0] + " has " + mentor);
                cost.addTerm(someone, siblings.cost());
                for (int child : family) {
                    var is = possible(child).get(mentor);
                    if (is != null) {
                        model.addImplication(is, someone);
                    }
                }
            }
            cost.add(-siblings.cost());
        }
    }

    private Map<Integer, BoolVar> possible(int mentee) {
        return Objects.requireNonNull(holders.get(mentee));
    }

    /**
     * One worker, so that the answer is the same every time; all constraints in the linear
     * relaxation, which is nearly whole here: without it the bound hardly rises.
     */
    private long solve(int[] mentorOf) {
        model.minimize(cost);
        var solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(1)
                .setLinearizationLevel(2)
                .setMaxDeterministicTime(MOST_EFFORT);
        var status = solver.solve(model);
        if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
            holders.forEach((mentee, possible) ->
                    possible.forEach((mentor, is) -> {
                        if (solver.booleanValue(is)) {
                            mentorOf[mentee] = mentor;
                        }
                    }));
            return (long) Math.ceil(solver.bestObjectiveBound() - 1e-6);
        }
        return Long.MIN_VALUE;
    }
}
