package org.houvast.learning.placement;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.houvast.learning.arranging.WhoCouldCome;
import org.houvast.trainee.AloneDays;
import org.houvast.trainee.Placements;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/**
 * One placement: with whom, when, and what the school handed out.
 *
 * @param mayAdd whether the viewer can add to the bundle
 * @param mayArrange whether the viewer can change days and period
 * @param mayKeepTime whether the viewer can agree on the weekly half hour
 * @param mayInvite whether the viewer can give the trainee a way in; not when there is one already
 * @param alone on which days the plan leaves the trainee alone; for who guides and who leads
 * @param couldCome who could stand beside on a weekday; for who leads
 * @param sections what other modules know
 */
public record PlacementPage(
        PlacementView placement,
        List<Placements.BundlePage> bundle,
        boolean mayAdd,
        boolean mayArrange,
        boolean mayKeepTime,
        boolean mayInvite,
        List<AloneDays.Alone> alone,
        List<Beside> couldCome,
        List<Page> sections,
        Problems problems)
        implements Page {

    /** Who of the location works on a weekday on which the trainee would be alone. */
    public record Beside(DayOfWeek weekday, List<WhoCouldCome.Colleague> colleagues) {}

    /** What can still be written down, the end of a key each; none of it is needed to begin. */
    public List<String> later() {
        var card = placement.card();
        var open = new ArrayList<String>();
        if (card.firstDayAt() == null) {
            open.add("first-day");
        }
        if (card.teacherName() == null && card.institute() != null) {
            open.add("teacher");
        }
        if (card.callWhenIll() == null) {
            open.add("call");
        }
        if (bundle.isEmpty()) {
            open.add("bundle");
        }
        return open;
    }
}
