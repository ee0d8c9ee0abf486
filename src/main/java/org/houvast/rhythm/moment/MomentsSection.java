package org.houvast.rhythm.moment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.rhythm.MomentKind;
import org.houvast.rhythm.talks.WrittenHow;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * What is planned for a child.
 *
 * @param open what is still to come, soonest first
 * @param done what was done last, latest first
 * @param mayClose whether the viewer can say that it is done
 * @param mayPlan whether the viewer can choose another day
 * @param talkWish what the parents wrote; {@code null} when a talk is welcome
 * @param mayKeepTalkWish whether the viewer can change that
 */
public record MomentsSection(
        UUID placement,
        String givenName,
        LocalDate today,
        List<Line> open,
        List<Line> done,
        boolean mayClose,
        boolean mayPlan,
        @Nullable TalkWish talkWish,
        boolean mayKeepTalkWish)
        implements Page {

    /** What parents wrote: no talk now. */
    public record TalkWish(String saidBy, LocalDate saidOn, WrittenHow how) {}

    /**
     * One moment.
     *
     * @param title the organiser's words; empty when it came from no checklist
     * @param reason why it has no day, or was let go, as a key; {@code null} for none
     * @param note what was written beside that
     */
    public record Line(
            UUID id,
            MomentKind kind,
            String title,
            LocalDate opensOn,
            LocalDate dueOn,
            @Nullable LocalDate plannedOn,
            @Nullable String reason,
            String state,
            @Nullable LocalDate closedOn,
            @Nullable String note) {

        public boolean open() {
            return state.equals("OPEN");
        }

        public boolean waived() {
            return state.equals("WAIVED");
        }
    }

    public boolean asksAttention(Line line) {
        return line.dueOn().isBefore(today);
    }

    public boolean now(Line line) {
        return !line.opensOn().isAfter(today);
    }
}
