package org.houvast.rhythm.planning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.houvast.foundation.flow.OptimalityProof;

/**
 * A day for each moment, as even as mentors' and mentees' days allow, and with as few changes as
 * can be to what was planned.
 */
public final class YearPlan {

    private final List<Planned> planned;
    private final List<NotPlanned> notPlanned;
    private final Supplier<List<OptimalityProof>> proofs;

    YearPlan(
            List<Planned> planned,
            List<NotPlanned> notPlanned,
            Supplier<List<OptimalityProof>> proofs) {
        this.planned = List.copyOf(planned);
        this.notPlanned = List.copyOf(notPlanned);
        this.proofs = proofs;
    }

    /** The same plan, where what had another day in a question is said to have moved. */
    YearPlan comparedWith(PlanQuestion question) {
        var before = new HashMap<UUID, LocalDate>();
        for (var moment : question.moments()) {
            if (moment.plannedOn() != null) {
                before.put(moment.id(), moment.plannedOn());
            }
        }
        return new YearPlan(
                planned.stream()
                        .map(one ->
                                one.withMoved(
                                        !one.day()
                                                .equals(
                                                        before.getOrDefault(
                                                                one.moment(), one.day()))))
                        .toList(),
                notPlanned,
                proofs);
    }

    /** In order of moment. */
    public List<Planned> planned() {
        return planned;
    }

    /** In order of moment. */
    public List<NotPlanned> notPlanned() {
        return notPlanned;
    }

    /**
     * Of both steps, per part: the weeks are best, and the days are best given the weeks. Computed
     * when asked.
     */
    public List<OptimalityProof> proofs() {
        return proofs.get();
    }
}
