package org.houvast.observation.note;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.observation.Audience;
import org.houvast.observation.NoteKind;
import org.houvast.ui.Choice;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Where one writes what one saw.
 *
 * @param near the children within reach: own mentor children who come today, or who come at all
 * @param others the other children whom the viewer may write about, by group
 * @param starters how a note can begin, for each kind
 * @param enoughSince of the one child that is chosen: when the last observation was enough, while
 *     no other one runs; {@code null} otherwise
 * @param tellers colleagues without an account, under whose name the viewer may write
 * @param form what was filled in so far
 * @param kept whether the words were found in a draft
 * @param named a child that is named and not chosen: one question first; {@code null} for none
 * @param running the observation that is open for the one child that is chosen
 */
public record NotebookPage(
        List<Face> near,
        Map<String, List<Face>> others,
        Map<NoteKind, List<String>> starters,
        List<Choice> tellers,
        NoteForm form,
        boolean kept,
        @Nullable Mentioned named,
        @Nullable Running running,
        @Nullable LocalDate enoughSince,
        Problems problems)
        implements Page {

    /**
     * A child to write about.
     *
     * @param mine the viewer is its mentor
     * @param comes it comes today
     * @param observed it is being observed
     */
    public record Face(
            UUID placement,
            UUID child,
            String givenName,
            String surname,
            String emblem,
            LocalDate birthDate,
            String careType,
            String groupName,
            boolean mine,
            boolean comes,
            boolean observed) {}

    /**
     * An observation that is open.
     *
     * @param notes how many notes it has
     * @param mayClose the viewer can say that it is enough
     */
    public record Running(UUID observation, int notes, boolean mayClose) {}

    private Set<UUID> chosen() {
        return Set.copyOf(form.about());
    }

    public boolean chosen(Face face) {
        return chosen().contains(face.placement());
    }

    /** The name of the one child that is chosen; {@code null} for none or several. */
    public @Nullable String oneName() {
        return chosen().size() == 1 ? chosenNames() : null;
    }

    /** Whom the note is about: <em>Milan, Sem</em>. */
    public String chosenNames() {
        return Stream.concat(near.stream(), others.values().stream().flatMap(List::stream))
                .filter(this::chosen)
                .map(Face::givenName)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public List<NoteKind> kinds() {
        return List.of(NoteKind.values());
    }

    public List<Audience> audiences() {
        return List.of(Audience.values());
    }
}
