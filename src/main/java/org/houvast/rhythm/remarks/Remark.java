package org.houvast.rhythm.remarks;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.rhythm.MomentKind;
import org.jspecify.annotations.Nullable;

/**
 * What someone said about a planned moment.
 *
 * @param givenName of the child
 * @param readOn when the mentor read it; {@code null} for not yet
 */
public record Remark(
        UUID id,
        UUID moment,
        UUID placement,
        String givenName,
        MomentKind kind,
        String words,
        String writerName,
        LocalDate writtenOn,
        @Nullable LocalDate readOn) {}
