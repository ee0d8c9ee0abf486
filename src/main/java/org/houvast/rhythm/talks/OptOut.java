package org.houvast.rhythm.talks;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Parents wrote that they want no talk.
 *
 * @param saidBy which parent
 * @param recordedBy the colleague who kept it, by given name; {@code null} when not known any more
 * @param takenBackOn since when a talk is welcome again; {@code null} while it stands
 */
public record OptOut(
        UUID id,
        LocalDate saidOn,
        String saidBy,
        WrittenHow how,
        @Nullable String recordedBy,
        @Nullable LocalDate takenBackOn) {

    public boolean stands() {
        return takenBackOn == null;
    }
}
