package org.houvast.mentorship.guides;

import java.time.LocalDate;
import java.util.List;
import org.houvast.mentorship.matching.Mentor;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A colleague as someone who could guide trainees.
 *
 * @param eligible what the leader said; {@code null} when nothing was said
 * @param grounds on what the leader based it
 * @param willing the own answer; {@code null} when there is none yet
 * @param programmes trainings with which the colleague feels at home
 */
public record Guide(
        StaffId staff,
        @Nullable Boolean eligible,
        List<String> grounds,
        @Nullable LocalDate askedOn,
        @Nullable Boolean willing,
        @Nullable LocalDate answeredOn,
        List<String> programmes) {

    /** On what a leader can base it, the most usual first. */
    public static final List<String> GROUNDS =
            List.of("QUALIFIED", "EXPERIENCE", "MENTOR_COURSE", "STAYS");

    static Guide unknown(StaffId staff) {
        return new Guide(staff, null, List.of(), null, null, null, List.of());
    }

    /** Whether the leader put this colleague on the list. */
    public boolean isOnTheList() {
        return Boolean.TRUE.equals(eligible);
    }

    /** Whether the leader said that this colleague does not guide now. */
    public boolean isOff() {
        return Boolean.FALSE.equals(eligible);
    }

    /** Asked, and not answered yet. */
    public boolean isAsked() {
        return askedOn != null && willing == null;
    }

    public Mentor.Willing answer() {
        if (willing == null) {
            return Mentor.Willing.NOT_ASKED;
        }
        return willing ? Mentor.Willing.YES : Mentor.Willing.NO;
    }
}
