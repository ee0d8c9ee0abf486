package org.houvast.organisation.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.organisation.Workplace;
import org.houvast.organisation.place.Zone;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The school holidays and closing days to come.
 *
 * @param zones where the organisation has locations
 * @param locations for a closing day
 * @param typed the days that were typed and could not be read
 * @param past what was changed; {@code null} for who may not see that
 */
public record CalendarPage(
        LocalDate today,
        List<Holidays> zones,
        List<Closing> closing,
        List<Workplace.Location> locations,
        boolean mayChange,
        String typed,
        @Nullable Page past,
        Problems problems)
        implements Page {

    /** The holidays of a zone. */
    public record Holidays(Zone zone, List<Holiday> holidays) {}

    /**
     * A school holiday.
     *
     * @param own the row of the organisation; {@code null} for what is published and holds
     * @param applies whether it holds here
     */
    public record Holiday(
            Zone zone,
            LocalDate fromDay,
            LocalDate throughDay,
            String name,
            @Nullable UUID own,
            boolean applies) {}

    /** A day on which locations are closed. */
    public record Closing(LocalDate day, @Nullable String name, List<String> locations) {}
}
