package org.houvast.rhythm.talks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What parents wrote, as it is filled in.
 *
 * @param saidBy which parent, by name
 * @param how in which way it was written
 */
public record OptOutForm(
        @NotNull LocalDate saidOn,
        @NotBlank @Size(max = 120) String saidBy,
        @NotNull WrittenHow how) {}
