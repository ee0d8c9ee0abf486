package org.houvast.child.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a child is called.
 *
 * @param prefix the small words before the surname
 * @param since the first day of another name; {@code null} when it was written wrongly
 */
public record NameForm(
        @NotBlank @Size(max = 80) String givenName,
        @Nullable @Size(max = 40) String prefix,
        @NotBlank @Size(max = 80) String surname,
        @Nullable @NotNull LocalDate birthDate,
        @Nullable LocalDate since) {}
