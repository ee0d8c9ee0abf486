package org.houvast.observation.meanwhile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.observation.NoteKind;
import org.houvast.ui.Emblem;
import org.houvast.ui.Page;
import org.houvast.ui.Tone;

/**
 * What happened while a mentor was away.
 *
 * @param takers who took over, by name
 * @param notes what others wrote of the own children, by child
 */
public record MeanwhilePage(
        LocalDate from, LocalDate through, List<String> takers, List<Note> notes) implements Page {

    /** What someone wrote. */
    public record Note(
            UUID placement,
            UUID child,
            String givenName,
            String emblem,
            String words,
            NoteKind kind,
            String writerName,
            LocalDate seenOn) {

        public Emblem ball() {
            return new Emblem(emblem, Tone.of(child));
        }
    }

    public List<String> names() {
        return notes.stream().map(Note::givenName).distinct().toList();
    }
}
