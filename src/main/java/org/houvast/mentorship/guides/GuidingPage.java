package org.houvast.mentorship.guides;

import java.util.List;
import org.houvast.ui.Page;

/**
 * The own answer: does guiding trainees fit now?
 *
 * @param programmes trainings to choose from
 */
public record GuidingPage(Guide guide, List<String> programmes) implements Page {}
