package org.houvast.learning.question;

import java.util.List;
import java.util.UUID;
import org.houvast.trainee.Curricula;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The cards of the organisation, to put into its own words; or a file of another organisation that
 * was looked at.
 *
 * @param programme whose cards they are; {@code null} for all who learn here
 * @param programmes for which cards of their own can be written
 * @param looked {@code null} as long as there is no file
 */
public record QuestionsPage(
        Curricula.@Nullable Programme programme,
        List<Curricula.Programme> programmes,
        List<Card> cards,
        @Nullable Looked looked,
        Problems problems)
        implements Page {

    /** A card as a file says it. */
    public record Told(String question, String answer, String source) {}

    /**
     * A file that was looked at.
     *
     * @param rows what was read, to send again
     * @param same how many say what is said here already
     * @param wrongs what cannot be read; with one of them nothing is kept
     */
    public record Looked(String rows, List<Told> changed, int same, List<Wrong> wrongs) {}

    /** One cell that is not right. */
    public record Wrong(int row, String column, String value, String key) {}

    public @Nullable UUID programmeId() {
        return programme == null ? null : programme.programme();
    }

    public String query() {
        return programme == null ? "" : "?programme=" + programme.programme();
    }

    /** How many cards the workplace should still say in its own words. */
    public long toFillIn() {
        return cards.stream().filter(Card::fillIn).count();
    }
}
