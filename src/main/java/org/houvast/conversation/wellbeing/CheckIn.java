package org.houvast.conversation.wellbeing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a mentor says that guiding goes.
 *
 * @param wantsTalk whether the mentor wants to talk about it
 * @param heardOn when who leads said that it was heard
 */
public record CheckIn(
        UUID id,
        How how,
        @Nullable String words,
        boolean wantsTalk,
        LocalDate saidOn,
        @Nullable LocalDate heardOn) {

    /** How it goes. */
    public enum How {
        WELL,
        FULL,
        HEAVY;

        public String key() {
            return "conversation.wellbeing.how." + name();
        }
    }
}
