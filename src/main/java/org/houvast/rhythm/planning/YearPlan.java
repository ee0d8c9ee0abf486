package org.houvast.rhythm.planning;

import java.util.List;
import org.houvast.foundation.flow.OptimalityProof;

/**
 * A day for each moment, as even as mentors' and mentees' days allow, and with as few changes as
 * can be to what was planned.
 *
 * @param planned in order of moment
 * @param notPlanned in order of moment
 * @param proofs of both steps, per part: the weeks are best, and the days are best given the weeks
 */
public record YearPlan(
        List<Planned> planned, List<NotPlanned> notPlanned, List<OptimalityProof> proofs) {

    public YearPlan {
        planned = List.copyOf(planned);
        notPlanned = List.copyOf(notPlanned);
        proofs = List.copyOf(proofs);
    }
}
