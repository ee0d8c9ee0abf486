package org.houvast.intake.importing;

import java.time.Instant;
import java.util.UUID;
import org.houvast.intake.ImportId;
import org.jspecify.annotations.Nullable;

/**
 * Lists that were dropped together, as far as they are.
 *
 * @param takenOverAt when someone said go; {@code null} before that
 * @param waitingRows rows that were not taken over because a question was open
 */
record Import(
        ImportId id,
        String source,
        State state,
        UUID startedBy,
        Instant startedAt,
        @Nullable Instant takenOverAt,
        int newRows,
        int changedRows,
        int waitingRows,
        int version) {

    /** How far an import is. */
    enum State {
        LOOKING,
        TAKEN_OVER,
        TAKEN_BACK,
        THROWN_AWAY
    }

    boolean isOpen() {
        return state == State.LOOKING;
    }
}
