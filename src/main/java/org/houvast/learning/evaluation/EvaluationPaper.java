package org.houvast.learning.evaluation;

import java.util.List;
import org.houvast.trainee.Placements;
import org.houvast.ui.Page;

/** The three voices and what people agreed on, on one A4. */
public record EvaluationPaper(Placements.Card card, Evaluation evaluation) implements Page {

    public List<Side> sides() {
        return List.of(Side.values());
    }

    public String back() {
        return "/placements/"
                + card.placement().value()
                + "/evaluations/"
                + evaluation.kind().path();
    }

    /** Whether much was said, so that it is written smaller. */
    public boolean isFull() {
        return evaluation.voices().stream()
                        .flatMap(voice -> voice.lines().stream())
                        .mapToInt(line -> line.words().length() + 60)
                        .sum()
                > 1_500;
    }
}
