package org.houvast.organisation.place;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.organisation.CareType;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * One location.
 *
 * @param endedOn the last day, when it is known
 * @param leaders who leads or assists here today
 * @param closing the next days on which it is closed
 * @param past what was changed; {@code null} for who may not see that
 */
public record LocationPage(
        UUID id,
        String name,
        @Nullable String area,
        @Nullable Zone zone,
        @Nullable LocalDate endedOn,
        List<Group> groups,
        List<Leader> leaders,
        List<LocalDate> closing,
        boolean mayChange,
        @Nullable Page past)
        implements Page {

    /**
     * A group.
     *
     * @param people who belongs to it
     */
    public record Group(
            UUID id,
            String name,
            CareType careType,
            @Nullable Integer fromMonths,
            @Nullable Integer throughMonths,
            @Nullable LocalDate endedOn,
            List<Belonging> people) {}

    /** Who leads or assists. */
    public record Leader(UUID staff, String name) {}
}
