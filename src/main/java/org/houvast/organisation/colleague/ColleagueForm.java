package org.houvast.organisation.colleague;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.houvast.organisation.Position;
import org.jspecify.annotations.Nullable;

/**
 * Who a colleague is and what they do.
 *
 * @param hours of the contract, a week; {@code null} when not known
 * @param mentor whether this colleague can be a mentor
 * @param level the agreed number of mentees from which the load is worth a talk
 * @param interests with commas, as they chose it; so are expertise and languages
 * @param group the first group; only for a new colleague
 * @param from the first day; only for a new colleague
 */
public record ColleagueForm(
        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String surname,
        @NotNull Position position,
        @Nullable @Email @Size(max = 200) String email,
        @Nullable @DecimalMin("0") @DecimalMax("60") BigDecimal hours,
        @Nullable Boolean mentor,
        @Nullable @Min(1) @Max(60) Integer level,
        @Nullable @Size(max = 400) String interests,
        @Nullable @Size(max = 400) String expertise,
        @Nullable @Size(max = 200) String languages,
        @Nullable UUID group,
        @Nullable LocalDate from) {

    static ColleagueForm empty(@Nullable UUID group, LocalDate from) {
        return new ColleagueForm(
                "", "", Position.EDUCATOR, null, null, true, null, null, null, null, group, from);
    }

    public boolean mayMentor() {
        return Boolean.TRUE.equals(mentor);
    }

    @Nullable String mail() {
        return email == null || email.isBlank() ? null : email.strip();
    }

    static String[] several(@Nullable String text) {
        return text == null
                ? new String[0]
                : Stream.of(text.split("[,;]"))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toArray(String[]::new);
    }

    static @Nullable String joined(List<String> words) {
        return words.isEmpty() ? null : String.join(", ", words);
    }
}
