package org.houvast.learning.home;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.ui.Page;

/** On the home of who leads: who starts soon, and for whom there is no time for guidance yet. */
public record LeaderSection(LocalDate today, List<Line> lines) implements Page {

    /** One of them. */
    public record Line(UUID placement, String givenName, LocalDate fromDay, boolean hasTime) {

        public boolean startsAfter(LocalDate today) {
            return fromDay.isAfter(today);
        }
    }
}
