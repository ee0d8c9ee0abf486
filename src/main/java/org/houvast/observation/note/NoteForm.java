package org.houvast.observation.note;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.houvast.child.CarePlacementId;
import org.houvast.observation.Audience;
import org.houvast.observation.NoteKind;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in for a note.
 *
 * @param about the children it is about
 * @param also children who are named in it and for whom the answer was yes
 * @param asked names about which was asked before
 * @param asking the name about which was asked just now
 * @param seenBy the colleague who saw it; {@code null} for who writes
 * @param back where the writer came from
 */
public record NoteForm(
        @NotEmpty(message = "observation.note.choose-a-child") List<UUID> about,
        @Nullable List<UUID> also,
        @Nullable List<String> asked,
        @Nullable String asking,
        @Nullable NoteKind kind,
        @NotBlank(message = "observation.note.say-something")
                @Size(max = Note.LONGEST, message = "observation.note.too-long")
                String words,
        @Nullable @Min(1) @Max(5) Integer wellBeing,
        @Nullable Audience audience,
        @Nullable UUID seenBy,
        @Nullable String back) {

    public NoteForm {
        about = about == null ? List.of() : List.copyOf(about);
        also = also == null ? List.of() : List.copyOf(also);
        asked = asked == null ? List.of() : List.copyOf(asked);
        kind = kind == null ? NoteKind.NOTE : kind;
        words = words == null ? "" : words;
        audience = audience == null ? Audience.TEAM : audience;
        back = back == null ? "/today" : back;
    }

    static NoteForm about(List<UUID> children, NoteKind kind, String words, String back) {
        return new NoteForm(
                children, List.of(), List.of(), null, kind, words, null, Audience.TEAM, null, back);
    }

    /** The names about which the writer has answered by now. */
    List<String> answered() {
        var names = new ArrayList<>(asked());
        if (asking != null && !asking.isBlank() && !names.contains(asking)) {
            names.add(asking);
        }
        return names;
    }

    /** As it goes back to the writer, with one more question. */
    NoteForm askedSoFar() {
        return new NoteForm(
                about, also, answered(), null, kind, words, wellBeing, audience, seenBy, back);
    }

    WriteNote.Command command() {
        return new WriteNote.Command(
                ids(about),
                ids(Objects.requireNonNull(also)),
                answered(),
                Objects.requireNonNull(kind),
                words,
                wellBeing,
                Objects.requireNonNull(audience),
                seenBy == null ? null : new StaffId(seenBy));
    }

    private static List<CarePlacementId> ids(List<UUID> values) {
        return values.stream().map(CarePlacementId::new).toList();
    }
}
