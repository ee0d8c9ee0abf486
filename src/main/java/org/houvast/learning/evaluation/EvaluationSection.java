package org.houvast.learning.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.houvast.ui.Page;

/**
 * The evaluations to come on the page of a placement: when, and whose voice is missing.
 *
 * @param soon a day until then is near
 */
public record EvaluationSection(UUID placement, String givenName, List<Line> lines, LocalDate soon)
        implements Page {

    /** Whether one of them is near. */
    public boolean near() {
        return lines.stream().anyMatch(line -> !line.day().isAfter(soon));
    }

    /** One that comes. */
    public record Line(
            UUID placement,
            String givenName,
            EvaluationKind kind,
            LocalDate day,
            boolean learner,
            boolean workplace,
            boolean school) {

        public String path() {
            return "/placements/" + placement + "/evaluations/" + kind.path();
        }

        /** Whose voice is missing. */
        public List<Side> missing() {
            return Stream.of(
                            learner ? null : Side.LEARNER,
                            workplace ? null : Side.WORKPLACE,
                            school ? null : Side.SCHOOL)
                    .filter(Objects::nonNull)
                    .toList();
        }
    }
}
