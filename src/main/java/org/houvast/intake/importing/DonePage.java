package org.houvast.intake.importing;

import java.util.List;
import java.util.UUID;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/**
 * An import that was taken over, or taken back.
 *
 * @param back whether it was taken back
 * @param waiting rows that were not taken over
 * @param trainees whether the lists were about trainees only
 * @param absent who is known from earlier lists and stands in none of these
 */
public record DonePage(
        UUID id,
        boolean back,
        int newRows,
        int changedRows,
        int waiting,
        boolean trainees,
        List<Absent> absent,
        Problems problems)
        implements Page {

    /**
     * Children, or trainees, who stand in none of the lists.
     *
     * @param words the beginning of the keys of what is said of them
     * @param named some of them, with where they are
     * @param inAll how many there are
     */
    public record Absent(String words, List<String> named, int inAll) {}
}
