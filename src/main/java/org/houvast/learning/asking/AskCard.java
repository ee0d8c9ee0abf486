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

    /** What else one can ask than the first one, which is proposed. */
    public List<Integer> otherQuestions() {
        return questions.subList(1, questions.size());
    }

    /** The moments after the first one, which is proposed. */
    public List<QuietMoment> otherMoments() {
        return moments.subList(1, moments.size());
    }

    /** Who is asked first; empty words when there is nobody. */
    public String who() {
        return moments.isEmpty() ? "" : moments.getFirst().with().givenName();
    }
}
