package org.houvast.mentorship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.houvast.foundation.flow.OptimalityProof;

/** What holds for every location, tried on a thousand invented small ones. */
class MatchingProperties {

    @Property(tries = 1000)
    void no_division_is_better_than_the_proposal(@ForAll long seed) {
        var question = SmallLocations.of(seed);

        var proposal = Matching.propose(question);

        assertThat(EveryDivision.costOf(proposal)).isEqualTo(EveryDivision.leastCost(question));
        assertThat(proposal.proofs()).allMatch(OptimalityProof::holds);
    }

    @Property(tries = 300)
    void the_order_in_which_people_are_named_does_not_matter(
            @ForAll long seed, @ForAll long order) {
        var question = SmallLocations.of(seed);

        var one = Matching.propose(question);
        var other = Matching.propose(SmallLocations.shuffled(question, order));

        assertThat(other.matches()).isEqualTo(one.matches());
    }

    @Property(tries = 300)
    void an_alternative_is_the_best_division_with_that_mentor_chosen(@ForAll long seed) {
        var question = SmallLocations.of(seed);
        var proposal = Matching.propose(question);
        for (var mentee : question.mentees()) {
            if (mentee.chosen() != null) {
                continue;
            }
            long before = EveryDivision.costOf(proposal);
            for (var alternative : proposal.alternatives(mentee.id())) {
                long best = EveryDivision.leastCost(choosing(question, mentee, alternative));

                assertThat(EveryDivision.costOf(question, followed(proposal, mentee, alternative)))
                        .as("the moves that are told lead to the best division")
                        .isEqualTo(best);
                assertThat(best).as("the best alternative first").isGreaterThanOrEqualTo(before);
                before = best;
            }
        }
    }

    @Property(tries = 300)
    void stand_ins_are_proven_best_and_a_day_is_open_only_when_nobody_could(@ForAll long seed) {
        var question = SmallLocations.of(seed);
        var mentorOf = EveryDivision.divisionOf(Matching.propose(question));

        var plan = StandIns.propose(new StandInQuestion(question, mentorOf, Map.of()));

        assertThat(plan.proofs()).allMatch(OptimalityProof::holds);
        assertThat(plan.open()).allMatch(day -> day.couldAlso().isEmpty());
        assertThat(plan.all())
                .noneMatch(day ->
                        day.standIn() != null && day.standIn().equals(mentorOf.get(day.mentee())));
    }

    private static MatchingQuestion choosing(
            MatchingQuestion question, Mentee mentee, Alternative alternative) {
        var mentees =
                question.mentees().stream()
                        .map(m -> m.equals(mentee) ? m.withChosen(alternative.mentor()) : m)
                        .toList();
        return new MatchingQuestion(mentees, question.mentors(), question.wishes());
    }

    private static Map<UUID, UUID> followed(
            Proposal proposal, Mentee mentee, Alternative alternative) {
        var division = EveryDivision.divisionOf(proposal);
        division.put(mentee.id(), alternative.mentor());
        for (var move : alternative.moves()) {
            assertThat(division.get(move.mentee())).isEqualTo(move.from());
            if (move.to() == null) {
                division.remove(move.mentee());
            } else {
                division.put(move.mentee(), move.to());
            }
        }
        return division;
    }
}
