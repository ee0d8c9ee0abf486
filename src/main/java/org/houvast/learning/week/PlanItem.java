package org.houvast.learning.week;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.foundation.DayPart;
import org.jspecify.annotations.Nullable;

/**
 * Something that is planned on a part of a day.
 *
 * @param placement the trainee; {@code null} for an activity of the team
 * @param trainee how the trainee is called
 * @param watches who looks along
 * @param watcher how that colleague is called
 * @param fallsOut whether it cannot go on: who looks along, or the trainee, is not there then
 * @param nextDay when both are there again; {@code null} when not within three weeks, or not needed
 */
public record PlanItem(
        UUID id,
        @Nullable UUID placement,
        @Nullable String trainee,
        LocalDate day,
        DayPart part,
        Kind kind,
        String words,
        @Nullable UUID watches,
        @Nullable String watcher,
        @Nullable LocalDate doneOn,
        boolean fallsOut,
        @Nullable LocalDate nextDay) {

    /** What is planned. */
    public enum Kind {
        /** A chance to learn, in what is done anyway. */
        CHANCE("lightbulb"),
        /** An activity with children; it stands in the group's calendar too. */
        ACTIVITY("blocks"),
        /** Something that was agreed. */
        AGREEMENT("hand");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }

        /** The key of its name on a screen. */
        public String key() {
            return "learning.week.kind." + name();
        }
    }

    /** Whether it asks for another moment on a day. */
    public boolean asksNewMoment(LocalDate today) {
        return fallsOut && doneOn == null && !day.isBefore(today);
    }

    /** The key of the part of its day. */
    public String partKey() {
        return "learning.week.part." + part.name();
    }
}
