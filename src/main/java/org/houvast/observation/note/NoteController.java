package org.houvast.observation.note;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.observation.NoteId;
import org.houvast.observation.NoteKind;
import org.houvast.observation.ObservationAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing, taking back, and reading what was written for the mentor. */
@Controller
class NoteController {

    private static final String HOME = "/today";

    private final OpenNotebook notebook;
    private final WriteNote write;
    private final ReadNote read;

    NoteController(OpenNotebook notebook, WriteNote write, ReadNote read) {
        this.notebook = notebook;
        this.write = write;
        this.read = read;
    }

    @GetMapping("/notes/new")
    @ObservationAction.Asks(ObservationAction.OPEN_NOTEBOOK)
    Page open(
            Actor actor,
            @RequestParam @Nullable UUID child,
            @RequestParam(defaultValue = "NOTE") NoteKind kind,
            @RequestParam(defaultValue = HOME) String back) {
        return notebook.open(
                actor,
                NoteForm.about(
                        child == null ? List.of() : List.of(child),
                        kind,
                        "",
                        GoTo.back(back, HOME).path()));
    }

    @PostMapping("/notes")
    @ObservationAction.Asks(ObservationAction.WRITE_NOTE)
    Page write(Actor actor, @Valid @ModelAttribute NoteForm form, BindingResult shape) {
        try {
            return Shown.attempt(
                    shape,
                    () -> {
                        var saved = write.run(actor, form.command());
                        return GoTo.back(Objects.requireNonNull(form.back()), HOME)
                                .saying("observation.note.saved", String.join(", ", saved.names()))
                                .undoneBy("/notes/" + saved.saving() + "/taken-back");
                    },
                    problems -> notebook.again(actor, form.askedSoFar(), null, problems));
        } catch (NamesAnother another) {
            return Shown.invalid(
                    notebook.again(actor, form.askedSoFar(), another.named(), Problems.none()));
        }
    }

    @PostMapping("/notes/{saving}/taken-back")
    @ObservationAction.Asks(ObservationAction.WRITE_NOTE)
    Page takeBack(Actor actor, @PathVariable UUID saving) {
        write.takeBack(actor, saving);
        return GoTo.path("/notes/new").saying("observation.note.taken-back");
    }

    @PostMapping("/notes/{note}/read")
    @ObservationAction.Asks(ObservationAction.READ_FOR_MENTOR)
    Page read(
            Actor actor, @PathVariable UUID note, @RequestParam(defaultValue = HOME) String back) {
        read.read(actor, new NoteId(note));
        return GoTo.back(back, HOME)
                .saying("observation.note.read")
                .undoneBy("/notes/" + note + "/unread");
    }

    @PostMapping("/notes/{note}/unread")
    @ObservationAction.Asks(ObservationAction.READ_FOR_MENTOR)
    Page unread(Actor actor, @PathVariable UUID note) {
        read.unread(actor, new NoteId(note));
        return GoTo.path(HOME).saying("observation.note.unread");
    }
}
