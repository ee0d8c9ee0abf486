package org.houvast.learning.evaluation;

import java.util.List;
import org.houvast.ui.Page;

/**
 * Evaluations that are near, at somebody's home.
 *
 * @param isLearner whether it is the home of who learns
 */
public record EvaluationNear(boolean isLearner, List<EvaluationSection.Line> lines)
        implements Page {

    /** Whether the own voice is missing. */
    public boolean isAsked(EvaluationSection.Line line) {
        return isLearner ? !line.learner() : !line.workplace();
    }
}
