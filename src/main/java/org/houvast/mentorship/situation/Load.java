package org.houvast.mentorship.situation;

import java.time.Duration;
import java.util.Set;
import org.houvast.organisation.CareType;
import org.jspecify.annotations.Nullable;

/**
 * From how many children on a mentor's load is worth a talk. No law sets a number (F1.5); a leader
 * agrees one with the mentor. It is never a limit.
 */
final class Load {

    /** A mentor in out-of-school care follows about ten children an afternoon (F1.11). */
    private static final int OUT_OF_SCHOOL_CARE = 10;

    /** A full-time contract in childcare, in hours a week; to scale a level by, not a rule. */
    static final Duration FULL_TIME = Duration.ofHours(36);

    private Load() {}

    /**
     * Where nothing was agreed; {@code null} for kinds of care for which no source has a number.
     */
    static @Nullable Integer levelOf(Set<CareType> careTypes) {
        return careTypes.contains(CareType.OUT_OF_SCHOOL_CARE) ? OUT_OF_SCHOOL_CARE : null;
    }
}
