package org.houvast.demo.world;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was written of a child, with the observation that it belongs to.
 *
 * @param writtenAt on the clock of the place
 * @param readAt when the mentor read it; only for what was meant for the mentor
 */
record Note(
        UUID id,
        Stay stay,
        @Nullable Observed observed,
        String kind,
        String words,
        @Nullable Integer wellBeing,
        String audience,
        Colleague writer,
        LocalDateTime writtenAt,
        @Nullable LocalDateTime readAt) {

    /**
     * An observation.
     *
     * @param closed {@code null} while open
     */
    record Observed(
            UUID id,
            Stay stay,
            @Nullable Moment moment,
            LocalDate opened,
            @Nullable LocalDate closed,
            @Nullable Colleague closedBy,
            @Nullable String words) {}
}
