package org.houvast.rhythm.planning;

import java.util.List;
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
