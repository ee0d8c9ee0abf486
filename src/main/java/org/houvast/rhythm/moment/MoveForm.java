package org.houvast.rhythm.moment;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another day for a moment, as it is filled in.
 *
 * @param choice one of the days that were offered; {@code null} for another one
 * @param day another day
 * @param because why it lies outside the window; {@code null} when it does not
 */
public record MoveForm(
        @Nullable LocalDate choice,
        @Nullable LocalDate day,
        @Nullable MoveReason because,
        @Nullable @Size(max = 200) String note) {

    static final MoveForm EMPTY = new MoveForm(null, null, null, null);

    /** The day that counts: what was typed, or else what was tapped. */
    @Nullable LocalDate to() {
        return day == null ? choice : day;
    }
}
