package org.houvast.learning.sheet;

import java.util.List;
import org.houvast.library.PhraseBook;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * One sheet, as it hangs on the wall; one A4.
 *
 * @param place the location, and the group when it is its day
 * @param talk when the trainee and a colleague read it together; {@code null} when not yet
 * @param trainee who reads it, or beside whom; {@code null} for the team
 * @param phrases what our own sentences say in other languages
 */
public record SheetPage(
        Sheet sheet,
        String place,
        List<Sheets.Signature> signatures,
        String back,
        Sheets.@Nullable Talk talk,
        @Nullable String trainee,
        PhraseBook phrases)
        implements Page {

    /** Lines to sign on, beside the names that are there. */
    public List<Integer> blanks() {
        int left = Math.max(0, 4 - signatures.size());
        return java.util.stream.IntStream.range(0, left).boxed().toList();
    }

    /** The last day on which someone agreed. */
    public java.time.@Nullable LocalDate signedOn() {
        return signatures.isEmpty() ? null : signatures.getLast().signedOn();
    }
}
