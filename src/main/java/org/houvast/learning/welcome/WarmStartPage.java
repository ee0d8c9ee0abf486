package org.houvast.learning.welcome;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.houvast.learning.sheet.SheetKind;
import org.houvast.learning.sheet.Sheets;
import org.houvast.trainee.Placements;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * How someone starts here, for who starts and for who welcomes.
 *
 * @param isTrainee whether the one who starts is looking
 * @param typedWords what stands in the invitation while it is being written
 * @param settlingThrough last day to settle in, for every kind of trainee
 */
public record WarmStartPage(
        Placements.Card card,
        boolean isTrainee,
        LocalDate today,
        @Nullable LocalDate visitOn,
        @Nullable LocalTime visitAt,
        @Nullable String visitWords,
        @Nullable Boolean comes,
        boolean mayInvite,
        boolean mayAnswer,
        boolean mayTick,
        boolean mayRead,
        boolean mayChangeSettling,
        LocalDate settlingThrough,
        List<Part> parts,
        List<Paper> papers,
        List<Page> sections,
        Problems problems)
        implements Page {

    /** A part of the list. */
    public record Part(String section, String heading, String aside, List<Line> lines) {

        public long done() {
            return lines.stream().filter(Line::isDone).count();
        }
    }

    /**
     * One thing to do together.
     *
     * @param doneOn {@code null} when not yet
     * @param givenName who did it with the trainee
     */
    public record Line(String words, @Nullable LocalDate doneOn, @Nullable String givenName) {

        public boolean isDone() {
            return doneOn != null;
        }
    }

    /** A sheet that is read together. */
    public record Paper(SheetKind kind, Sheets.@Nullable Talk talk) {}

    public String path() {
        return "/placements/" + card.placement().value();
    }

    public boolean isBefore() {
        return today.isBefore(card.fromDay());
    }

    public boolean isSettling() {
        return !isBefore() && !today.isAfter(settlingThrough);
    }
}
