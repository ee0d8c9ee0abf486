package org.houvast.intake.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/**
 * Where lists are dropped.
 *
 * @param refused files that could not be read just now
 * @param earlier imports of this leader, newest first
 */
public record ImportsPage(List<Refused> refused, List<Earlier> earlier) implements Page {

    /** What is said beside the field: about the first file that could not be read. */
    public Problems problems() {
        return refused.isEmpty()
                ? Problems.none()
                : Problems.at(
                        "files", refused.getFirst().key(), refused.getFirst().details().toArray());
    }

    /** A file that could not be read, and what to do. */
    public record Refused(String fileName, String key, List<Object> details) {}

    /**
     * An import of before.
     *
     * @param state what became of it: {@code intake.imports.state.<state>}
     */
    public record Earlier(
            UUID id, LocalDate day, String state, String fileNames, int newRows, int changedRows) {}
}
