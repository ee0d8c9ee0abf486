package org.houvast.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.houvast.foundation.flow.OptimalityProof;
import org.houvast.mentorship.matching.EveryDivision;
import org.houvast.mentorship.matching.Matching;
import org.houvast.mentorship.matching.Proposal;
import org.houvast.mentorship.matching.SmallLocations;
import org.houvast.rhythm.planning.EveryPlan;
import org.houvast.rhythm.planning.SmallYears;
import org.houvast.rhythm.planning.YearPlan;
import org.houvast.rhythm.planning.YearPlanning;

/**
 * How good matching and year plan are, checked independently of the solver, and how long they take
 * without loading.
 *
 * <p>The time runs from people in memory to a proposal for each of them, or to a day for each
 * moment. What is compared takes turns, so that a noisy machine disturbs all alike.
 */
public final class B7Matching {

    private static final int ROUNDS = 9;
    private static final int ROUNDS_OF_A_MILLION = 5;
    private static final int SMALL_CASES = 2_000;

    private B7Matching() {}

    /**
     * @param args {@code --long} adds a million children
     */
    public static void main(String[] args) {
        smallLocations();
        smallYears();
        var sizes =
                List.of(
                        matching(200),
                        matching(10_000),
                        oneLocation(300),
                        siblings(300),
                        yearPlan(200),
                        yearPlan(10_000));
        run(sizes, ROUNDS);
        if (Arrays.asList(args).contains("--long")) {
            run(List.of(matching(1_000_000)), ROUNDS_OF_A_MILLION);
        }
    }

    private static void smallLocations() {
        int different = 0;
        for (long seed = 0; seed < SMALL_CASES; seed++) {
            var question = SmallLocations.of(seed);
            var found = EveryDivision.costOf(Matching.propose(question));
            different += found == EveryDivision.leastCost(question) ? 0 : 1;
        }
        System.out.printf(
                "B7 matching, every division tried: %,d small locations, %d differ%n",
                SMALL_CASES, different);
    }

    private static void smallYears() {
        int different = 0;
        for (long seed = 0; seed < SMALL_CASES; seed++) {
            var question = SmallYears.of(seed);
            var plan = YearPlanning.plan(question);
            var found = EveryPlan.costOf(question, plan);
            different += found == EveryPlan.leastCost(question, plan) ? 0 : 1;
        }
        System.out.printf(
                "B7 year plan, every choice of weeks tried: %,d small plans, %d differ%n",
                SMALL_CASES, different);
    }

    /** One line of the result: work that is measured, and what is said of its last answer. */
    private static final class Line<A> {
        private final String subject;
        private final Supplier<A> work;
        private final Function<A, String> quality;
        private A answer;

        Line(String subject, Supplier<A> work, Function<A, String> quality) {
            this.subject = subject;
            this.work = work;
            this.quality = quality;
            answer = work.get();
        }

        void round() {
            answer = work.get();
        }

        String said(Rounds times) {
            return "B7 " + subject + ": " + quality.apply(answer) + ", solve " + times;
        }
    }

    private static void run(List<? extends Line<?>> lines, int rounds) {
        var times = lines.stream().map(_ -> new Rounds(rounds)).toList();
        for (int warm = 0; warm < (rounds > ROUNDS_OF_A_MILLION ? 3 : 0); warm++) {
            lines.forEach(Line::round);
        }
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < lines.size(); i++) {
                times.get(i).measure(lines.get(i)::round);
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            System.out.println(lines.get(i).said(times.get(i)));
        }
    }

    private static Line<Proposal> matching(int children) {
        var question = Sector.ofChildren(children).matching();
        return new Line<>(
                String.format("matching %,d children", children),
                () -> Matching.propose(question),
                proposal -> gap(proposal.proofs()));
    }

    private static Line<Proposal> oneLocation(int children) {
        var question = Sector.oneLocation(children).matching();
        var child = question.mentees().get(children / 2).id();
        return new Line<>(
                String.format("location of %,d with one child's alternatives", children),
                () -> {
                    var proposal = Matching.propose(question);
                    proposal.match(child);
                    proposal.alternatives(child);
                    return proposal;
                },
                proposal -> gap(proposal.proofs()));
    }

    private static Line<Proposal> siblings(int children) {
        var question = Sector.oneLocation(children).matchingSiblings();
        return new Line<>(
                String.format("location of %,d with siblings together", children),
                () -> Matching.propose(question),
                proposal -> gap(proposal.proofs()).replace("dual certificate", "solver's bound"));
    }

    private static Line<YearPlan> yearPlan(int children) {
        var sector = Sector.ofChildren(children);
        var question = sector.year(Matching.propose(sector.matching()));
        return new Line<>(
                String.format(
                        "year plan %,d children, %,d moments", children, question.moments().size()),
                () -> YearPlanning.plan(question),
                plan -> gap(plan.proofs()) + ", " + plan.notPlanned().size() + " not placed");
    }

    private static String gap(List<OptimalityProof> proofs) {
        double worst = proofs.stream().mapToDouble(OptimalityProof::gap).max().orElse(0);
        return "gap " + (worst == 0 ? "0" : worst * 100) + "% (dual certificate)";
    }
}
