package org.houvast.mentorship.handing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.mentorship.MenteeId;
import org.houvast.mentorship.Pairs;
import org.houvast.mentorship.Sentence;
import org.houvast.mentorship.handing.Handovers.Handover;
import org.houvast.ui.Emblem;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A mentee goes from one mentor to another, or will.
 *
 * @param emblem the child's picture; {@code null} for a trainee
 * @param handover {@code null} where there never was a mentor
 * @param note what is written for the next mentor; {@code null} when nothing is yet
 * @param earlier what was written at earlier handovers, the newest first
 * @param words what stands in the field: the draft, or the note
 * @param open what goes along
 * @param alsoThen other children who go from the same to the same on that day
 * @param past earlier versions of the note
 */
public record HandoverPage(
        MenteeId mentee,
        String givenName,
        @Nullable Emblem emblem,
        LocalDate today,
        @Nullable Handover handover,
        @Nullable Note note,
        List<Note> earlier,
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

    /** Whether it is about who learns the job. */
    public boolean learner() {
        return mentee.traineePlacement() != null;
    }

    /** The address of this page. */
    public String path() {
        return path(mentee);
    }

    static String path(MenteeId mentee) {
        return mentee.traineePlacement() == null
                ? "/mentors/handovers/" + mentee.value()
                : "/mentors/trainees/" + mentee.value() + "/handover";
    }

    /** The address of the mentee's own page. */
    public String back() {
        return (learner() ? "/placements/" : "/children/") + mentee.value();
    }

    /** The end of a message key that differs for who learns the job. */
    public String key(String key) {
        return "mentorship.handover." + (learner() ? "trainee." : "") + key;
    }

    public int seen() {
        return note == null ? Pairs.NONE : note.version();
    }

    public String draft() {
        return draft(mentee);
    }

    static String draft(MenteeId mentee) {
        return "handover/" + mentee.value();
    }
}
