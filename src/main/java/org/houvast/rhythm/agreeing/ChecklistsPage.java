package org.houvast.rhythm.agreeing;

import java.time.LocalDate;
import java.util.List;
import org.houvast.organisation.CareType;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed for each child.
 *
 * @param lists a list for each kind of care
 * @param begun whether these are the organiser's own; else they are what the library proposes
 * @param mayChange whether the viewer decides on them
 * @param past what was changed; {@code null} for who does not decide on it
 * @param worksHere whether the viewer is a colleague, with a way of her own
 * @param ownWay what she wrote about that; {@code null} for nothing
 */
public record ChecklistsPage(
        List<OfCare> lists,
        boolean begun,
        boolean mayChange,
        LocalDate today,
        @Nullable Page past,
        boolean worksHere,
        @Nullable String ownWay)
        implements Page {

    /**
     * The checklist of a kind of care.
     *
     * @param lines those that hold now or later, in their order
     * @param over those that held before
     */
    public record OfCare(CareType careType, List<Agreement> lines, List<Agreement> over) {}

    public boolean isLater(Agreement line) {
        return line.validFrom().isAfter(today);
    }
}
