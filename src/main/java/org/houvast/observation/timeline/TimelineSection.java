package org.houvast.observation.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.observation.Audience;
import org.houvast.observation.NoteKind;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of a child, latest first.
 *
 * @param running the observation that is open; {@code null} for none
 * @param entries the notes
 * @param more whether there are older notes than these
 */
public record TimelineSection(
        UUID placement,
        String givenName,
        LocalDate today,
        @Nullable Running running,
        List<Entry> entries,
        boolean more,
        boolean mayWrite,
        boolean mayObserve,
        boolean mayRead)
        implements Page {

    private static final int LATEST = 8;

    /** An observation that is open. */
    public record Running(UUID observation, LocalDate openedOn, int notes) {}

    /**
     * A note.
     *
     * @param closedOn when the observation that collected it was enough; {@code null} otherwise
     * @param readByMentorAt for the mentor: when it was read
     */
    public record Entry(
            UUID entry,
            NoteKind kind,
            String words,
            @Nullable Integer wellBeing,
            Audience audience,
            String writerName,
            @Nullable String seenByName,
            LocalDate seenOn,
            @Nullable UUID observation,
            @Nullable LocalDate closedOn,
            @Nullable Instant readByMentorAt) {

        public boolean forMentorUnread() {
            return kind == NoteKind.FOR_THE_MENTOR && readByMentorAt == null;
        }
    }

    /** What stands on the page at once. */
    public List<Entry> latest() {
        return entries.stream().limit(LATEST).toList();
    }

    /** What is one tap away. */
    public List<Entry> earlier() {
        return entries.stream().skip(LATEST).toList();
    }
}
