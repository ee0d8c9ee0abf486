package org.houvast.intake.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list as it was understood: rows with a type, and what is not clear about them. A row with a
 * question is among the rows too, with nothing where the question is.
 */
public record ReadSheet(
        Sheet sheet,
        Mapping mapping,
        List<ChildRow> children,
        List<StaffRow> staff,
        List<MentorRow> mentors,
        List<LocationRow> locations,
        List<TraineeRow> trainees,
        List<Problem> problems,
        List<Skipped> skipped) {

    /** Rows that wait for a person. */
    public Set<Integer> heldBack() {
        return problems.stream()
                .filter(Problem::holdsBack)
                .map(Problem::row)
                .collect(Collectors.toUnmodifiableSet());
    }
}
