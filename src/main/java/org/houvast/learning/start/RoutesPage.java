package org.houvast.learning.start;

import java.util.List;
import org.houvast.trainee.LearnerKind;
import org.houvast.trainee.Routes;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/** The ways by which people come to learn here, and one more. */
public record RoutesPage(List<Routes.Route> routes, List<LearnerKind> kinds, Problems problems)
        implements Page {}
