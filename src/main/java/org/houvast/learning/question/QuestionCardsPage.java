package org.houvast.learning.question;

import java.util.List;
import org.houvast.library.PhraseBook;
import org.houvast.trainee.Placements;
import org.houvast.ui.Page;

/**
 * The cards for a trainee and those around her.
 *
 * @param phrases what our own cards say in other languages
 */
public record QuestionCardsPage(Placements.Card placement, List<Card> cards, PhraseBook phrases)
        implements Page {

    public String path() {
        return "/placements/" + placement.placement().value();
    }
}
