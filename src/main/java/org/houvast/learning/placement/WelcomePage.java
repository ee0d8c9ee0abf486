package org.houvast.learning.placement;

import java.time.LocalDate;
import java.time.LocalTime;
import org.houvast.trainee.Bundles;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * What a trainee gets on paper before the first day; one A4.
 *
 * @param form by what she is judged in the end: readable before she begins
 * @param visit when she can come and have a look first; {@code null} when nothing was agreed
 */
public record WelcomePage(PlacementView placement, Bundles.FinalForm form, @Nullable Visit visit)
        implements Page {

    /** A calm hour before the start. */
    public record Visit(LocalDate visitOn, LocalTime visitAt) {}
}
