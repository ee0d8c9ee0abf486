package org.houvast.learning.asking;

import java.time.LocalDate;
import java.util.List;
import org.houvast.trainee.PlacementId;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Vraag Els om vijf minuten: one thing, and a quiet moment.
 *
 * @param moments quiet moments to come; empty when nobody who guides is there within two weeks
 * @param questions of which the words are {@code learning.question.N}; the first one is of today
 * @param about what was typed
 */
public record AskCard(
        PlacementId placement,
        LocalDate today,
        List<QuietMoment> moments,
        List<Integer> questions,
        @Nullable String about,
        Problems problems)
        implements Page {

    public String path() {
        return "/placements/" + placement.value() + "/asks";
    }

    /** Who is asked first; empty words when there is nobody. */
    public String who() {
        return moments.isEmpty() ? "" : moments.getFirst().with().givenName();
    }
}
