package org.houvast.mentorship;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.houvast.child.CarePlacementId;

/**
 * What is planned with a child on a day, in words that anyone who is with the child may read.
 * Modules above say it.
 */
public interface MomentsOfDay {

    /** Sentences by child; no entry for a child with whom nothing is planned. */
    Map<CarePlacementId, List<Sentence>> of(Collection<CarePlacementId> children, LocalDate day);
}
