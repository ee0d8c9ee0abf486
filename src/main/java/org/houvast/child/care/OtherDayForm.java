package org.houvast.child.care;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in for a day that differs.
 *
 * @param instead the day on which the child comes instead
 * @param parts the parts of the day on which it comes
 */
public record OtherDayForm(
        @Nullable @NotNull Kind kind,
        @Nullable @NotNull LocalDate day,
        @Nullable LocalDate instead,
        @Nullable @Min(1) @Max(7) Integer parts) {

    /** How a day differs. */
    public enum Kind {
        NOT,
        SWAP,
        EXTRA
    }

    static OtherDayForm empty() {
        return new OtherDayForm(Kind.NOT, null, null, null);
    }
}
