package org.houvast.organisation.colleague;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.houvast.ui.DayPatternFields;
import org.jspecify.annotations.Nullable;

/**
 * On which days a colleague works.
 *
 * @param from the first day on which this holds; what was planned from there on gives way
 */
public record DaysForm(@NotNull LocalDate from, @Nullable DayPatternFields days) {}
