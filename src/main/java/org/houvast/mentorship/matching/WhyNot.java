package org.houvast.mentorship.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a mentor was not proposed for a mentee.
 *
 * @param obstacles what rules the mentor out; empty when the mentor could be chosen
 * @param alternative what choosing this mentor would mean; {@code null} with an obstacle, and for
 *     the mentor who was proposed
 */
public record WhyNot(List<Obstacle> obstacles, @Nullable Alternative alternative) {

    /** What rules a mentor out for a mentee. */
    public enum Obstacle {
        /** Does not work on a group of the mentee (S1.6). */
        NOT_IN_GROUP,
        /** Is not available as a mentor. */
        NOT_AVAILABLE,
        /** A person ruled this mentor out for this mentee. */
        REFUSED,
        /** Said no to guiding learners. */
        SAID_NO,
        /** Is not named in the question: gone, or at another location. */
        NOT_THERE
    }

    public WhyNot {
        obstacles = List.copyOf(obstacles);
    }
}
