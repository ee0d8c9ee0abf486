package org.houvast.observation.note;

import java.time.Clock;
import java.util.function.Consumer;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.UseCase;
import org.houvast.observation.NoteId;
import org.houvast.observation.ObservationAction;

/** The mentor, or who stands in, says that a note that was written for the mentor was read. */
@UseCase
class ReadNote {

    private final Access access;
    private final AuditTrail audit;
    private final Notes notes;
    private final Clock clock;

    ReadNote(Access access, AuditTrail audit, Notes notes, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.notes = notes;
        this.clock = clock;
    }

    void read(Actor actor, NoteId id) {
        change(actor, id, note -> note.read(clock.instant()));
    }

    void unread(Actor actor, NoteId id) {
        change(actor, id, Note::unread);
    }

    private void change(Actor actor, NoteId id, Consumer<Note> change) {
        var note = notes.findById(id).orElseThrow(NotVisible::new);
        access.require(actor, ObservationAction.READ_FOR_MENTOR, note.placement());
        change.accept(note);
        notes.save(note);
        audit.changed(actor, ObservationAction.READ_FOR_MENTOR, note.placement());
    }
}
