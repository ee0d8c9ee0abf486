package org.houvast.mentorship.matching;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed for one mentee.
 *
 * @param mentor {@code null} when nobody could be found: the place stays vacant, and {@code
 *     attention} says why
 * @param reasons what speaks for it, in the order of the organiser's wishes
 * @param attention what to look at before choosing
 */
public record Match(
        UUID mentee, @Nullable UUID mentor, List<Reason> reasons, List<Reason> attention) {

    public Match {
        reasons = List.copyOf(reasons);
        attention = List.copyOf(attention);
    }
}
