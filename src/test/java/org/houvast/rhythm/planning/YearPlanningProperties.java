package org.houvast.rhythm.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.houvast.foundation.flow.OptimalityProof;

/** What holds for every plan, tried on a thousand invented small ones. */
class YearPlanningProperties {

    @Property(tries = 1000)
    void no_choice_of_weeks_is_better_than_the_plan(@ForAll long seed) {
        var question = SmallYears.of(seed);

        var plan = YearPlanning.plan(question);

        assertThat(EveryPlan.costOf(question, plan)).isEqualTo(EveryPlan.leastCost(question, plan));
        assertThat(plan.proofs()).allMatch(OptimalityProof::holds);
    }

    @Property(tries = 500)
    void every_moment_has_a_day_on_which_both_are_there_or_a_reason(@ForAll long seed) {
        var question = SmallYears.of(seed);
        var plan = YearPlanning.plan(question);
        var moments =
                question.moments().stream()
                        .collect(Collectors.toMap(MomentToPlan::id, Function.identity()));

        assertThat(plan.planned().size() + plan.notPlanned().size())
                .isEqualTo(question.moments().size());
        for (var planned : plan.planned()) {
            var moment = Objects.requireNonNull(moments.get(planned.moment()));
            if (!moment.agreed()) {
                assertThat(planned.window().contains(planned.day())).isTrue();
                assertThat(planned.day()).isAfterOrEqualTo(question.today());
                assertThat(
                                EveryPlan.meetOn(
                                        question,
                                        moment.mentee(),
                                        Objects.requireNonNull(planned.owner()),
                                        planned.day()))
                        .isTrue();
            }
        }
    }

    @Property(tries = 500)
    void moments_of_a_chain_that_are_not_agreed_come_in_order(@ForAll long seed) {
        var question = SmallYears.of(seed);
        var days =
                YearPlanning.plan(question).planned().stream()
                        .collect(Collectors.toMap(Planned::moment, Planned::day));
        question.moments().stream()
                .filter(moment -> moment.chain() != null && !moment.agreed())
                .collect(Collectors.groupingBy(MomentToPlan::mentee))
                .values()
                .forEach(chain ->
                        assertThat(
                                        chain.stream()
                                                .sorted(Comparator.comparing(MomentToPlan::id))
                                                .map(moment -> days.get(moment.id()))
                                                .filter(Objects::nonNull))
                                .isSorted()
                                .doesNotHaveDuplicates());
    }

    @Property(tries = 300)
    void the_order_in_which_things_are_named_does_not_matter(
            @ForAll long seed, @ForAll long order) {
        var question = SmallYears.of(seed);

        var one = YearPlanning.plan(question);
        var other = YearPlanning.plan(SmallYears.shuffled(question, order));

        assertThat(other.planned()).isEqualTo(one.planned());
        assertThat(other.notPlanned()).isEqualTo(one.notPlanned());
    }

    @Property(tries = 300)
    void planning_again_changes_nothing(@ForAll long seed) {
        var question = SmallYears.of(seed);
        var plan = YearPlanning.plan(question);
        var days = plan.planned().stream().collect(Collectors.toMap(Planned::moment, Planned::day));
        var again =
                new PlanQuestion(
                        question.today(),
                        question.goLive(),
                        question.moments().stream()
                                .map(moment ->
                                        moment.agreed()
                                                ? moment
                                                : moment.withPlannedOn(days.get(moment.id())))
                                .toList(),
                        question.people(),
                        question.rules());

        var second = YearPlanning.plan(again);

        assertThat(second.planned()).noneMatch(Planned::moved);
        assertThat(second.notPlanned().stream().map(NotPlanned::moment))
                .containsExactlyElementsOf(
                        plan.notPlanned().stream().map(NotPlanned::moment).toList());
    }
}
