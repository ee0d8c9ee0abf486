package org.houvast.learning.evaluation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.houvast.trainee.Placements;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation: who spoke, the own voice, and after the talk all three.
 *
 * @param side for which side who looks speaks; {@code null} for none
 * @param typed what who looks wrote before, or is typing
 * @param criteria by what one is judged in the end
 * @param mayPlan whether who looks plans, opens and closes the talk
 * @param mayTell whether who looks writes down what somebody told
 * @param mayCorrect whether who looks may add something afterwards
 */
public record EvaluationPage(
        Placements.Card card,
        LocalDate today,
        Evaluation evaluation,
        @Nullable Side side,
        Map<String, String> typed,
        List<String> criteria,
        boolean mayPlan,
        boolean mayTell,
        boolean mayCorrect,
        Problems problems)
        implements Page {

    public String path() {
        return "/placements/"
                + card.placement().value()
                + "/evaluations/"
                + evaluation.kind().path();
    }

    public List<Side> sides() {
        return List.of(Side.values());
    }

    /** What each side is asked; the workplace beside it for its advice. */
    public List<Evaluation.Topic> topics(Side who) {
        return Arrays.stream(Evaluation.Topic.values())
                .filter(topic -> topic != Evaluation.Topic.CRITERION)
                .filter(topic -> topic != Evaluation.Topic.ADVICE || who == Side.WORKPLACE)
                .toList();
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** A place to keep what is being typed. */
    public String draft(Evaluation.Topic topic) {
        return draft(evaluation, topic);
    }

    static String draft(Evaluation evaluation, Evaluation.Topic topic) {
        return "evaluation/" + evaluation.id() + "/" + topic.name();
    }

    public boolean mayWrite() {
        return side != null && !evaluation.isClosed();
    }

    /** The sides of which somebody can tell what they saw, to who writes it down. */
    public List<Side> tellable() {
        return evaluation.missing().stream().filter(one -> one != side).toList();
    }

    public List<Without> reasons() {
        return List.of(Without.values());
    }

    /** How a sentence can begin. */
    public List<String> starters() {
        return List.of(
                "learning.evaluation.starter.1",
                "learning.evaluation.starter.2",
                "learning.evaluation.starter.3");
    }
}
