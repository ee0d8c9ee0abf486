package org.houvast.learning.trial;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * The trial period on the page of a placement.
 *
 * @param decideOn when people decide; {@code null} when there is nothing to decide
 * @param decided what was decided last; {@code null} when nothing was, or a new day was agreed
 * @param mayDecide whether the viewer leads
 * @param proposed when one could decide, for who sets a trial; {@code null} for nobody
 */
public record TrialSection(
        UUID placement,
        String givenName,
        LocalDate today,
        @Nullable LocalDate decideOn,
        @Nullable Decided decided,
        boolean mayDecide,
        @Nullable LocalDate proposed,
        LocalDate last)
        implements Page {

    /**
     * What people decided.
     *
     * @param ends whether it ends
     * @param by who wrote it down; {@code null} when that is not known
     * @param ended whether the placement was ended by now
     */
    public record Decided(boolean ends, LocalDate on, @Nullable String by, boolean ended) {

        public String key() {
            return "learning.trial.decided."
                    + (ends ? "ends" : "goes-on")
                    + (by == null ? ".unsigned" : "");
        }
    }

    public boolean isDue() {
        return decideOn != null && !decideOn.isAfter(today.plusDays(7));
    }

    /**
     * Whether a day to decide can be agreed on: what goes on was decided, what ends may yet turn.
     */
    public boolean mayAgreeAgain() {
        return mayDecide && (decided == null || (decided.ends() && !decided.ended()));
    }

    /** A later day for who needs more time. */
    public LocalDate later() {
        var from = decideOn == null || decideOn.isBefore(today) ? today : decideOn;
        var later = from.plusWeeks(2);
        return later.isAfter(last) ? last : later;
    }
}
