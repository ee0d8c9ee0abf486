package org.houvast.rhythm.overview;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.rhythm.MomentKind;
import org.houvast.ui.Speech;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an overview tells.
 *
 * @param moment {@code null} when the moment is not there any more
 * @param givenName of the child
 * @param title the organiser's words; empty when no checklist had asked for it
 * @param day done, let go, due or planned on; {@code null} for none
 * @param because why it was let go or has no day, the end of a key; {@code null} for none
 * @param note what was written beside that
 */
public record Told(
        @Nullable UUID moment,
        UUID placement,
        String givenName,
        What what,
        MomentKind kind,
        String title,
        @Nullable LocalDate day,
        @Nullable String because,
        @Nullable String note) {

    /** What became of it. */
    public enum What {
        DONE,
        DONE_ELSEWHERE,
        /** It was not needed. */
        WAIVED,
        /** It did not work out yet. */
        ASKS,
        /** It is planned for the next quarter. */
        COMING;

        /** Whether it is over, so that a later change is a correction. */
        boolean isPast() {
            return this == DONE || this == DONE_ELSEWHERE || this == WAIVED;
        }
    }

    /** What it is called. */
    public String name(Speech speech) {
        return title.isEmpty() ? speech.text(kind.key()) : title;
    }

    /** Why, in words; empty for no reason. */
    public String why(Speech speech) {
        if (because == null) {
            return "";
        }
        var key = (what == What.WAIVED ? "rhythm.waived." : "rhythm.unplanned.").concat(because);
        return speech.has(key) ? speech.text(key) : "";
    }

    boolean isSame(Told other) {
        return moment != null && moment.equals(other.moment) && what == other.what;
    }
}
