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
 * @param missing children from earlier lists that stand in none of these, with where they are
 * @param moreMissing how many there are besides
 */
public record DonePage(
        UUID id,
        boolean back,
        int newRows,
        int changedRows,
        int waiting,
        List<String> missing,
        int moreMissing,
        Problems problems)
        implements Page {}
