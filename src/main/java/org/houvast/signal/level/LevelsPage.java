package org.houvast.signal.level;

import java.util.List;
import org.houvast.signal.knowing.Kind;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/**
 * From when on each kind of signal is told.
 *
 * @param past what was changed
 */
public record LevelsPage(List<Level> levels, Problems problems, Page past) implements Page {

    /**
     * A kind of signal.
     *
     * @param days so many days ahead, or so many after it began; see {@link #hasDays}
     * @param leaderAfter so many days after the mentor the leader hears of it
     * @param own whether the organisation set it; otherwise Houvast proposes it
     */
    public record Level(Kind kind, boolean told, int days, int leaderAfter, boolean own) {

        /** Whether there is a number of days to agree on, besides that of who leads. */
        public boolean hasDays() {
            return kind != Kind.NO_SHARED_DAY && kind != Kind.LOAD;
        }

        /** Whether a mentor hears of it before who leads. */
        public boolean hasMentorFirst() {
            return switch (kind) {
                case VACANT, ALONE, UNGUIDED, AWAY -> false;
                default -> true;
            };
        }
    }
}
