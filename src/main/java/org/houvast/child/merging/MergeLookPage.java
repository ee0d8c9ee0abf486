package org.houvast.child.merging;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.ui.Page;

/**
 * What becomes of two files when they are put together.
 *
 * @param name of the file that stays
 * @param otherName of the file that goes into it
 * @param places how many places come along
 */
public record MergeLookPage(
        UUID placement,
        String name,
        LocalDate birthDate,
        UUID other,
        String otherName,
        LocalDate otherBirthDate,
        int places)
        implements Page {}
