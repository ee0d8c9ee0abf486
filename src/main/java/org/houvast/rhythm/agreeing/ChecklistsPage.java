package org.houvast.rhythm.agreeing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.houvast.organisation.CareType;
import org.houvast.rhythm.checklist.WeekLimit;
import org.houvast.ui.Choice;
import org.houvast.ui.Hv;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed for each child.
 *
 * @param lists a list for each kind of care
 * @param begun whether these are the organiser's own; else they are what the library proposes
 * @param mayChange whether the viewer decides on them
 * @param perWeek moments that a week of one mentor holds; {@code null} for no limit
 * @param past what was changed; {@code null} for who does not decide on it
 * @param worksHere whether the viewer is a colleague, with a way of her own
 * @param ownWay what she wrote about that; {@code null} for nothing
 */
public record ChecklistsPage(
        List<OfCare> lists,
        boolean begun,
        boolean mayChange,
        boolean mayOpenPlan,
        LocalDate today,
        @Nullable Integer perWeek,
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

    /** What can be chosen. */
    public List<Choice> limits(Hv hv) {
        return Stream.concat(
                        Stream.of(new Choice("", hv.text("rhythm.week-limit.none"))),
                        IntStream.rangeClosed(1, WeekLimit.MOST)
                                .mapToObj(String::valueOf)
                                .map(many -> new Choice(many, many)))
                .toList();
    }

    public boolean isLater(Agreement line) {
        return line.validFrom().isAfter(today);
    }
}
