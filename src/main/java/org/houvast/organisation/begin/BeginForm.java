package org.houvast.organisation.begin;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.houvast.foundation.Country;

/** What the first leader fills in. */
public record BeginForm(
        @NotBlank @Size(max = 200) String organiser,
        @NotNull Country country,
        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String surname,
        @NotBlank @Email @Size(max = 200) String email,
        @NotBlank String password) {

    static BeginForm empty() {
        return new BeginForm("", Country.NL, "", "", "", "");
    }
}
