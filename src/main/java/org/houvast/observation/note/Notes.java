package org.houvast.observation.note;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houvast.observation.NoteId;
import org.springframework.data.repository.Repository;

/** All notes of the organiser. */
interface Notes extends Repository<Note, NoteId> {

    Note save(Note note);

    Optional<Note> findById(NoteId id);

    List<Note> findBySaving(UUID saving);
}
