package org.houvast.organisation.place;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.houvast.organisation.CareType;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a group.
 *
 * @param fromMonths the age in months at which children come in
 * @param throughMonths the age in months at which they leave
 */
public record GroupForm(
        @NotBlank @Size(max = 120) String name,
        @NotNull CareType careType,
        @Nullable Integer fromMonths,
        @Nullable Integer throughMonths) {}
