package org.houvast.conversation.meeting;

import java.util.UUID;
import org.houvast.mentorship.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A point for the team.
 *
 * @param id of what was written down; {@code null} for a point that wrote itself and stands as it
 *     is
 * @param about of a point that wrote itself: what it is about; {@code null} for one that was
 *     brought
 * @param words as people put it; {@code null} leaves it as it wrote itself
 * @param sentence as it wrote itself; {@code null} for one that was brought
 */
public record Point(
        @Nullable UUID id,
        Kind kind,
        @Nullable String about,
        @Nullable String words,
        @Nullable Sentence sentence) {

    /** Where it comes from. */
    public enum Kind {
        FOUND("sprout"),
        QUESTION("message-circle-question-mark"),
        CASE("puzzle");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }

        /** The key of its name. */
        public String key() {
            return "conversation.meeting.kind." + name();
        }
    }

    /** How a form names it. */
    public String value() {
        return about == null ? String.valueOf(id) : about;
    }
}
