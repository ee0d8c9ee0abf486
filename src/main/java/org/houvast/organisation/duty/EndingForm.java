package org.houvast.organisation.duty;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The end of a duty.
 *
 * @param successor who takes over the day after; {@code null} for nobody
 */
public record EndingForm(@NotNull LocalDate lastDay, @Nullable UUID successor) {}
