package org.houvast.intake.comparing;

import org.houvast.intake.reading.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * What a list says otherwise than what is known: old and new. A value is a text, a day, a pattern
 * of days, a duration or a list of texts.
 */
public record Difference(Meaning field, @Nullable Object before, Object now) {}
