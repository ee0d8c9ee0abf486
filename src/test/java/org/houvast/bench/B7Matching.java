package org.houvast.bench;

import java.util.Arrays;
import java.util.List;
import org.houvast.foundation.flow.OptimalityProof;
import org.houvast.mentorship.matching.EveryDivision;
import org.houvast.mentorship.matching.Matching;
import org.houvast.mentorship.matching.MatchingQuestion;
import org.houvast.mentorship.matching.Proposal;
import org.houvast.mentorship.matching.SmallLocations;

/**
 * How good matching and year plan are, checked independently of the solver, and how long they take
 * without loading.
 *
 * <p>The time runs from people in memory to a proposal for each of them. Sizes take turns, so that
 * a noisy machine disturbs them alike.
 */
public final class B7Matching {

    private static final int ROUNDS = 7;
    private static final int SMALL_CASES = 2_000;

    private B7Matching() {}

    /**
     * @param args {@code --long} adds a million children
     */
    public static void main(String[] args) {
        Matching.warmUp();
        smallCases();
        matching(List.of(200, 10_000), ROUNDS);
        oneLocation();
        if (Arrays.asList(args).contains("--long")) {
            matching(List.of(1_000_000), 5);
        }
    }

    private static void smallCases() {
        int different = 0;
        for (long seed = 0; seed < SMALL_CASES; seed++) {
            var question = SmallLocations.of(seed);
            var found = EveryDivision.costOf(Matching.propose(question));
            different += found == EveryDivision.leastCost(question) ? 0 : 1;
        }
        System.out.printf(
                "B7 matching brute force: %,d small locations, %d different%n",
                SMALL_CASES, different);
    }

    /** One size: its question, and its proposals round after round. */
    private static final class Size {
        private final MatchingQuestion question;
        private final Rounds times;
        private Proposal proposal;

        Size(int children, int rounds) {
            question = Sector.ofChildren(children);
            times = new Rounds(rounds);
            proposal = Matching.propose(question);
        }

        void round() {
            times.measure(() -> proposal = Matching.propose(question));
        }
    }

    private static void matching(List<Integer> children, int rounds) {
        var sizes = children.stream().map(many -> new Size(many, rounds)).toList();
        for (int round = 0; round < rounds; round++) {
            sizes.forEach(Size::round);
        }
        for (var size : sizes) {
            System.out.printf(
                    "B7 matching %,d children: gap %s (dual certificate), solve %s%n",
                    size.question.mentees().size(), gap(size.proposal.proofs()), size.times);
        }
    }

    private static void oneLocation() {
        var question = Sector.oneLocation(300);
        var times = new Rounds(ROUNDS);
        Runnable work =
                () -> {
                    var proposal = Matching.propose(question);
                    for (var mentee : question.mentees().subList(0, 1)) {
                        proposal.match(mentee.id());
                        proposal.alternatives(mentee.id());
                    }
                };
        for (int i = 0; i < 5; i++) {
            work.run();
        }
        for (int i = 0; i < ROUNDS; i++) {
            times.measure(work);
        }
        System.out.printf("B7 location of 300 with one child's alternatives: %s%n", times);
    }

    private static String gap(List<OptimalityProof> proofs) {
        double worst = proofs.stream().mapToDouble(OptimalityProof::gap).max().orElse(0);
        return worst == 0 ? "0%" : worst * 100 + "%";
    }
}
