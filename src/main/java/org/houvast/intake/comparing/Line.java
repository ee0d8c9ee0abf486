package org.houvast.intake.comparing;

import java.util.List;
import java.util.Map;
import org.houvast.foundation.Id;
import org.houvast.intake.reading.Meaning;
import org.houvast.intake.reading.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one row.
 *
 * @param subject the placement or the colleague that is known already; {@code null} for who is new
 * @param name of the child or the colleague
 * @param values what the row says in the columns that a preview shows
 * @param differences with what is known, for who is known
 * @param problems what is not clear in the row itself
 * @param questions keys of the questions on which the row waits
 * @param remarks keys of what is worth knowing, with what they name
 */
public record Line(
        RowRef at,
        Status status,
        @Nullable Id subject,
        String name,
        Map<Meaning, Object> values,
        List<Difference> differences,
        List<Problem> problems,
        List<String> questions,
        List<Remark> remarks) {

    /** {@code intake.remark.<key>}. */
    public record Remark(String key, List<String> details) {}
}
