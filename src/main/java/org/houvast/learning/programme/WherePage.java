package org.houvast.learning.programme;

import java.time.LocalDate;
import java.util.List;
import org.houvast.trainee.Curricula;
import org.houvast.trainee.Placements;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/**
 * Where a trainee is in the programme.
 *
 * @param modules of the programme, to choose from; empty when they are not known
 * @param criteria by what she is judged in the end
 * @param programmes to choose from; empty for who cannot
 */
public record WherePage(
        Placements.Card card,
        LocalDate today,
        Curricula.Now now,
        List<String> modules,
        List<String> criteria,
        List<Curricula.Programme> programmes,
        boolean maySayModule,
        Problems problems)
        implements Page {

    private static final int ANY = 7;

    public String path() {
        return "/placements/" + card.placement().value();
    }

    /** What belongs to the module, at any part of the day. */
    public List<String> tasks() {
        return now.tasks(ANY);
    }
}
