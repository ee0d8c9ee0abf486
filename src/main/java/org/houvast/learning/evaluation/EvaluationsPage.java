package org.houvast.learning.evaluation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houvast.trainee.Placements;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Both evaluations of a placement, planned or proposed.
 *
 * @param proposed for those that are not planned yet
 */
public record EvaluationsPage(
        Placements.Card card,
        LocalDate today,
        List<Evaluation> planned,
        Map<EvaluationKind, Proposal> proposed,
        boolean mayPlan,
        Problems problems)
        implements Page {

    /**
     * A day that would fit.
     *
     * @param at the hour of the weekly guidance; {@code null} when there is none
     */
    public record Proposal(LocalDate day, @Nullable LocalTime at) {}

    public String path() {
        return "/placements/" + card.placement().value() + "/evaluations";
    }

    public List<EvaluationKind> kinds() {
        return List.of(EvaluationKind.values());
    }

    public Optional<Evaluation> of(EvaluationKind kind) {
        return planned.stream().filter(one -> one.kind() == kind).findFirst();
    }
}
