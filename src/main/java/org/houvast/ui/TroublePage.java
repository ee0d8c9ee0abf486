package org.houvast.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something did not work: what, and what one can do now.
 *
 * @param key the start of two keys, {@code .title} and {@code .text}; or of one sentence
 * @param details parameters of the sentence
 * @param reference a number to name when asking for help, for a mistake of ours; or null
 */
public record TroublePage(String key, List<Object> details, @Nullable String reference)
        implements Page {}
