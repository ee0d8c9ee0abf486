package org.houvast.learning.confidence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.ui.Choice;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/**
 * What was told in confidence, to this one reader.
 *
 * @param isTrainee whether the trainee is looking; she chooses whom she tells
 * @param people whom she can tell, or who can be named
 * @param typed what stands in the field after a refusal
 */
public record ConfidencePage(
        String placement,
        String givenName,
        boolean isTrainee,
        List<Told> told,
        List<Choice> people,
        String typed,
        Problems problems)
        implements Page {

    /**
     * Something that was told.
     *
     * @param isMine whether the reader is who heard it, and can name others
     */
    public record Told(
            UUID id,
            String words,
            String toldTo,
            LocalDate writtenOn,
            boolean isMine,
            List<String> readers) {}
}
