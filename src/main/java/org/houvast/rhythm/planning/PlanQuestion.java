package org.houvast.rhythm.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must get a day, for whom, and when who is there.
 *
 * <p>The order in which things are named does not matter.
 *
 * @param today nothing is planned before it
 * @param goLive since when the organiser works with Houvast; what was due before is a backlog, and
 *     not late
 * @param people mentors and mentees, each once
 */
public record PlanQuestion(
        LocalDate today,
        LocalDate goLive,
        List<MomentToPlan> moments,
        List<Person> people,
        PlanRules rules) {

    /**
     * @throws IllegalArgumentException when something is named twice
     */
    public PlanQuestion {
        moments = moments.stream().sorted(Comparator.comparing(MomentToPlan::id)).toList();
        people = people.stream().sorted(Comparator.comparing(Person::id)).toList();
        refuseTwice(moments.stream().map(MomentToPlan::id));
        refuseTwice(people.stream().map(Person::id));
    }

    /** The same with the days of a plan in it; what was not planned has none. */
    PlanQuestion keeping(YearPlan plan) {
        var days = plan.planned().stream().collect(Collectors.toMap(Planned::moment, Planned::day));
        return new PlanQuestion(
                today,
                goLive,
                moments.stream()
                        .map(moment ->
                                moment.agreed()
                                        ? moment
                                        : moment.withPlannedOn(days.get(moment.id())))
                        .toList(),
                people,
                rules);
    }

    private static void refuseTwice(Stream<UUID> ids) {
        var seen = new HashSet<UUID>();
        ids.forEach(id -> {
            if (!seen.add(id)) {
                throw new IllegalArgumentException("named twice: " + id);
            }
        });
    }
}
