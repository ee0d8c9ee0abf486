package org.houvast.learning.ending;

import java.util.List;
import java.util.UUID;
import org.houvast.trainee.Endings;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * Why a placement ended, or the way to end it; for who leads.
 *
 * @param ending {@code null} while it did not end before its time
 */
public record EndingSection(
        UUID placement, Endings.@Nullable Ending ending, List<Endings.Talk> talks)
        implements Page {}
