package org.houvast.today.calendar;

import java.time.LocalDate;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * What is planned, in one's own calendar.
 *
 * @param kept the address that works now; {@code null} for none
 * @param address that address in full, said only just after it was made
 */
public record OwnCalendarPage(@Nullable Kept kept, @Nullable String address) implements Page {

    /** Since when there is an address, and whether names go along. */
    public record Kept(LocalDate madeOn, boolean withNames) {}
}
