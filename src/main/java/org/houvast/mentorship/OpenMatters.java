package org.houvast.mentorship;

import java.time.LocalDate;
import java.util.List;
import org.houvast.child.CarePlacementId;

/**
 * What is open for a child, and goes along to the next mentor. Modules above say it: moments that
 * are planned, an observation that runs.
 */
public interface OpenMatters {

    /** One sentence each, the first one first. The one who asks may see the child. */
    List<Sentence> open(CarePlacementId child, LocalDate today);
}
