package org.houvast.rhythm.planning;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.foundation.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A moment with a day on which mentor and mentee are both there.
 *
 * @param owner the mentor of that day; {@code null} only for an agreed day without one
 * @param window in which the day was sought: shorter than the moment's own where a chain divides
 *     it, another where what lies behind is spread
 * @param moved had another day before
 */
public record Planned(
        UUID moment, LocalDate day, @Nullable UUID owner, DateRange window, boolean moved) {

    Planned withMoved(boolean moved) {
        return new Planned(moment, day, owner, window, moved);
    }
}
