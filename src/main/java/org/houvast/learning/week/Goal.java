package org.houvast.learning.week;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a trainee wants to learn now; one at a time.
 *
 * @param module of the school; {@code null} when it was not said
 * @param step 1 I watch, 2 together, 3 myself while the mentor watches, 4 alone
 */
public record Goal(UUID id, String words, @Nullable String module, int step) {

    public static final int STEPS = 4;
}
