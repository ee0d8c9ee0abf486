package org.houvast.learning.question;

import java.util.List;
import org.houvast.trainee.Placements;
import org.houvast.ui.Page;

/** The cards for a trainee and those around her. */
public record QuestionCardsPage(Placements.Card placement, List<Card> cards) implements Page {

    public String path() {
        return "/placements/" + placement.placement().value();
    }
}
