package org.houvast.learning.evaluation;

import java.util.List;
import org.houvast.ui.Page;

/** Evaluations that are near, at the home of who guides. */
public record EvaluationNear(List<EvaluationSection.Line> lines) implements Page {}
