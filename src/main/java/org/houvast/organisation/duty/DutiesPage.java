package org.houvast.organisation.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.organisation.Duty;
import org.houvast.ui.Choice;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What a colleague is trusted with, now and to come, and what more could be.
 *
 * @param version what was read, to see whether someone else changed the colleague
 * @param kinds the duties that the viewer may give
 * @param locations where the viewer may give one
 * @param everywhere whether the viewer may give one for the whole organisation
 */
public record DutiesPage(
        UUID staff,
        String givenName,
        int version,
        List<Held> duties,
        List<Duty> kinds,
        List<Choice> locations,
        boolean everywhere,
        DutyForm form,
        Problems problems)
        implements Page {

    /**
     * A duty.
     *
     * @param location {@code null} for everywhere
     * @param mayEnd whether the viewer may end it
     */
    public record Held(
            UUID id,
            Duty kind,
            @Nullable UUID location,
            @Nullable String name,
            LocalDate fromDay,
            @Nullable LocalDate throughDay,
            boolean mayEnd) {}
}
