package org.houvast.rhythm.moment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.rhythm.MomentKind;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * What is planned for a child.
 *
 * @param open what is still to come, soonest first
 * @param done what was done last, latest first
 * @param mayClose whether the viewer can say that it is done
 */
public record MomentsSection(
        UUID placement,
        String givenName,
        LocalDate today,
        List<Line> open,
        List<Line> done,
        boolean mayClose)
        implements Page {

    /**
     * One moment.
     *
     * @param title the organiser's words; empty when it came from no checklist
     * @param reason why it has no day, as a key; {@code null} when it has one
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
            @Nullable LocalDate closedOn) {

        public boolean open() {
            return state.equals("OPEN");
        }
    }

    public boolean asksAttention(Line line) {
        return line.dueOn().isBefore(today);
    }

    public boolean now(Line line) {
        return !line.opensOn().isAfter(today);
    }
}
