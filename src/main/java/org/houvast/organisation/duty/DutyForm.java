package org.houvast.organisation.duty;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.houvast.organisation.Duty;
import org.jspecify.annotations.Nullable;

/**
 * A duty to give.
 *
 * @param location {@code null} for everywhere
 * @param from the first day
 */
public record DutyForm(@NotNull Duty kind, @Nullable UUID location, @NotNull LocalDate from) {

    /** Who arranges things does so everywhere. */
    public @Nullable UUID where() {
        return kind == Duty.ADMIN ? null : location;
    }
}
