package org.houvast.organisation.about;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the organisation is called. */
public record NameForm(@NotBlank @Size(max = 200) String name) {}
