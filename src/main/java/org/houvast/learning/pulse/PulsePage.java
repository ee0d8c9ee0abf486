package org.houvast.learning.pulse;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The question how it feels, for the trainee alone.
 *
 * @param moment which question is open; {@code null} for none
 * @param readers whom she can tell
 * @param said what she said before
 */
public record PulsePage(
        String placement,
        @Nullable PulseMoment moment,
        List<Reader> readers,
        List<Said> said,
        Problems problems)
        implements Page {

    /**
     * Someone who can be told.
     *
     * @param role the key of what she is to the trainee
     */
    public record Reader(UUID staff, String name, String role) {}

    /** What was said at one moment. */
    public record Said(
            PulseMoment moment,
            List<Feeling> felt,
            @Nullable String words,
            LocalDate saidOn,
            List<String> readers) {

        static Said of(Pulses.Said said) {
            return new Said(
                    said.moment(), said.felt(), said.words(), said.saidOn(), said.readers());
        }
    }
}
