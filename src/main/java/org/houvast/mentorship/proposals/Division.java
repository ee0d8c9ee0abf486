package org.houvast.mentorship.proposals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.flow.OptimalityProof;
import org.houvast.mentorship.matching.Matching;
import org.houvast.mentorship.matching.Proposal;
import org.houvast.mentorship.matching.StandIns;
import org.houvast.mentorship.matching.Strategy;
import org.houvast.mentorship.matching.Wish;
import org.houvast.mentorship.matching.Wishes;
import org.houvast.mentorship.situation.ChildRow;
import org.houvast.mentorship.situation.Situation;
import org.jspecify.annotations.Nullable;

/** A proposal for everyone who is without, each location by its own wishes. */
record Division(List<Part> parts) {

    /** One location: who is there, what counts, what is proposed, and who would stand in. */
    record Part(Situation situation, List<Wish> wishes, Proposal proposal, StandIns standIns) {

        /** The first day on which the child would be without. */
        public LocalDate startsOn(ChildRow child) {
            var today = situation.today();
            var without = child.withoutFrom(today, situation.horizon());
            return without == null || without.isBefore(today) ? today : without;
        }

        /** The children to propose for: who plays with someone first is left to a person. */
        public List<ChildRow> asked() {
            return situation.without().stream()
                    .filter(child -> situation.colleague(child.trialWith()).isEmpty())
                    .toList();
        }

        /** Whether it was proven that nothing better exists under these wishes. */
        public boolean isBest() {
            return proposal.proofs().stream().allMatch(OptimalityProof::holds);
        }
    }

    /**
     * @param strategy to look at another way of choosing; {@code null} goes by each location's own
     *     wishes
     */
    static Division of(Situation whole, @Nullable Strategy strategy) {
        return new Division(whole.parts().stream().map(part -> part(part, strategy)).toList());
    }

    private static Part part(Situation situation, @Nullable Strategy strategy) {
        var order = strategy == null ? situation.order() : strategy.order();
        var proposal = Matching.propose(situation.question(Set.of(), Wishes.of(order)));
        return new Part(situation, order, proposal, situation.standIns(proposal, Map.of()));
    }

    Optional<Part> of(CarePlacementId child) {
        return parts.stream().filter(part -> part.situation().child(child).isPresent()).findFirst();
    }

    /** Whether it was proven that nothing better exists under these wishes. */
    boolean isBest() {
        return parts.stream().allMatch(Part::isBest);
    }
}
