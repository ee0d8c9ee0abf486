package org.houvast.rhythm.agreeing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.houvast.rhythm.MomentKind;
import org.jspecify.annotations.Nullable;

/**
 * A line of a checklist as it is filled in.
 *
 * @param after how long after or before {@code start} the first moment is due, in {@code unit}s
 * @param everyMonths whole months after the last one; {@code null} happens once
 * @param windowWeeks how many weeks there are to do it
 * @param required whether it belongs to it; without it, it is an offer
 * @param from the first day on which this holds
 */
public record LineForm(
        @NotBlank @Size(max = 80) String title,
        @NotNull MomentKind kind,
        @Nullable @Size(max = 600) String guide,
        @NotNull @Min(0) @Max(600) Integer after,
        Span.@NotNull Unit unit,
        @NotNull Start start,
        @Nullable @Min(1) @Max(60) Integer everyMonths,
        @NotNull @Min(1) @Max(52) Integer windowWeeks,
        @Nullable Boolean required,
        @NotNull LocalDate from) {

    /** What many lines begin with. */
    static LineForm usual(LocalDate from) {
        return new LineForm(
                "",
                MomentKind.OTHER,
                null,
                6,
                Span.Unit.WEEKS,
                Start.AFTER_ENTRY,
                null,
                6,
                true,
                from);
    }

    boolean isRequired() {
        return Boolean.TRUE.equals(required);
    }
}
