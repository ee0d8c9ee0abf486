package org.houvast.learning.asking;

import java.time.LocalDate;
import java.util.List;
import org.houvast.trainee.Placements;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/**
 * What a trainee asked, for who guides her.
 *
 * @param others other quiet moments for the viewer
 */
public record AsksPage(
        Placements.Card card,
        LocalDate today,
        List<Ask> asks,
        List<QuietMoment> others,
        Problems problems)
        implements Page {}
