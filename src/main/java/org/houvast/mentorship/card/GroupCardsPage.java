package org.houvast.mentorship.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.houvast.organisation.Workplace;
import org.houvast.ui.Page;
import org.houvast.ui.Speech;

/**
 * The cards of a group, four on an A4.
 *
 * @param sheets four cards each, the last one as many as are left
 * @param forParents otherwise they are for the children
 * @param say the words of the language of the cards
 */
public record GroupCardsPage(
        Workplace.Group group,
        List<List<MentorCard>> sheets,
        boolean forParents,
        Speech say,
        LocalDate today)
        implements Page {

    private static final int ON_A_SHEET = 4;

    static List<List<MentorCard>> byFour(List<MentorCard> cards) {
        var sheets = new ArrayList<List<MentorCard>>();
        for (int i = 0; i < cards.size(); i += ON_A_SHEET) {
            sheets.add(List.copyOf(cards.subList(i, Math.min(cards.size(), i + ON_A_SHEET))));
        }
        return sheets;
    }
}
