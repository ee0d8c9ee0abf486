package org.houvast.observation.note;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Refusal;
import org.houvast.observation.Audience;
import org.houvast.observation.NoteId;
import org.houvast.observation.NoteKind;
import org.houvast.observation.ObservationId;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What someone saw or heard of a child. A note about several children is one note for each, saved
 * in one go.
 */
@Table(schema = "observation", name = "entry")
class Note {

    /** The longest note. */
    static final int LONGEST = 4000;

    /** Who writes: the colleague, if it is one, and the name that stands beside the note. */
    record Writer(@Nullable StaffId staff, String name) {}

    /** Who saw it and told it, when the writer is another. */
    record Teller(StaffId staff, String name) {}

    @Id private final NoteId id;
    private final CarePlacementId carePlacement;
    private final @Nullable ObservationId observation;
    private final NoteKind kind;
    private final String words;
    private final @Nullable Integer wellBeing;
    private final Audience audience;
    private final @Nullable StaffId writtenBy;

    private final String writerName;
    private final @Nullable StaffId seenBy;
    private final @Nullable String seenByName;
    private final Instant writtenAt;
    private final LocalDate seenOn;
    private final UUID saving;
    private @Nullable Instant readByMentorAt;
    private @Nullable Instant takenBackAt;
    @Version private @Nullable Integer version;

    @PersistenceCreator
    Note(
            NoteId id,
            CarePlacementId carePlacement,
            @Nullable ObservationId observation,
            NoteKind kind,
            String words,
            @Nullable Integer wellBeing,
            Audience audience,
            @Nullable StaffId writtenBy,
            String writerName,
            @Nullable StaffId seenBy,
            @Nullable String seenByName,
            Instant writtenAt,
            LocalDate seenOn,
            UUID saving,
            @Nullable Instant readByMentorAt,
            @Nullable Instant takenBackAt,
            @Nullable Integer version) {
        this.id = id;
        this.carePlacement = carePlacement;
        this.observation = observation;
        this.kind = kind;
        this.words = words;
        this.wellBeing = wellBeing;
        this.audience = audience;
        this.writtenBy = writtenBy;
        this.writerName = writerName;
        this.seenBy = seenBy;
        this.seenByName = seenByName;
        this.writtenAt = writtenAt;
        this.seenOn = seenOn;
        this.saving = saving;
        this.readByMentorAt = readByMentorAt;
        this.takenBackAt = takenBackAt;
        this.version = version;
    }

    /** The mentor, or who stands in, has read it. */
    void read(Instant at) {
        if (readByMentorAt == null) {
            readByMentorAt = at;
        }
    }

    /** It was not read after all. */
    void unread() {
        readByMentorAt = null;
    }

    /**
     * The writer takes it back.
     *
     * @param by who asks; only the writer can
     * @throws Refusal {@code observation.note.of-someone-else}
     */
    void takeBack(@Nullable StaffId by, Instant at) {
        Refusal.when(by == null || !by.equals(writtenBy), "observation.note.of-someone-else");
        takenBackAt = at;
    }

    CarePlacementId placement() {
        return carePlacement;
    }

    String words() {
        return words;
    }
}
