package org.houvast.mentorship.handing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.child.CarePlacementId;
import org.houvast.mentorship.Pairs;
import org.houvast.mentorship.Sentence;
import org.houvast.mentorship.handing.Handovers.Handover;
import org.houvast.ui.Emblem;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A child goes from one mentor to another.
 *
 * @param handover {@code null} where the mentor never changed
 * @param note what is written for the next mentor; {@code null} when nothing is yet
 * @param words what stands in the field: the draft, or the note
 * @param open what goes along
 * @param alsoThen other children who go from the same to the same on that day
 * @param past earlier versions of the note
 */
public record HandoverPage(
        CarePlacementId placement,
        String givenName,
        Emblem emblem,
        LocalDate today,
        @Nullable Handover handover,
        @Nullable Note note,
        String words,
        List<Sentence> open,
        List<Other> alsoThen,
        boolean mayWrite,
        boolean maySay,
        @Nullable Page past,
        Problems problems)
        implements Page {

    /** A note as it stands. */
    public record Note(String words, String writer, LocalDate day, int version) {}

    /**
     * Another child.
     *
     * @param hasNote whether something was written for the next mentor
     */
    public record Other(
            UUID placement, UUID child, String givenName, String emblem, boolean hasNote) {}

    public int seen() {
        return note == null ? Pairs.NONE : note.version();
    }

    public String draft() {
        return draft(placement);
    }

    static String draft(CarePlacementId placement) {
        return "handover/" + placement.value();
    }
}
