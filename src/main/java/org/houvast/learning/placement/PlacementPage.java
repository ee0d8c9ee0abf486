package org.houvast.learning.placement;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.houvast.learning.arranging.WhoCouldCome;
import org.houvast.mentorship.BesideTrainee;
import org.houvast.trainee.AloneDays;
import org.houvast.trainee.Bundles;
import org.houvast.trainee.PaperKind;
import org.houvast.trainee.Placements;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * One placement: with whom, when, and what the school handed out.
 *
 * @param form by what the trainee is judged in the end
 * @param mine the papers that the viewer may take away
 * @param mayAdd whether the viewer can add to the bundle
 * @param mayAsk whether the viewer can ask the school for the form
 * @param teaches the teacher who looks along; {@code null} for nobody
 * @param mayArrange whether the viewer can change days and period
 * @param mayKeepTime whether the viewer can agree on the weekly half hour
 * @param mayInvite whether the viewer can give the trainee a way in; not when there is one already
 * @param alone on which days the plan leaves the trainee alone; for who guides and who leads
 * @param couldCome who could stand beside on a weekday; for who leads
 * @param comes who comes and stands beside, now or later
 * @param now who is there today; {@code null} when the trainee is not
 * @param sections what other modules know
 */
public record PlacementPage(
        PlacementView placement,
        List<Bundles.Paper> bundle,
        List<Bundles.Paper> mine,
        Bundles.FinalForm form,
        boolean mayAdd,
        boolean mayAsk,
        @Nullable String teaches,
        boolean mayArrange,
        boolean mayKeepTime,
        boolean mayInvite,
        List<AloneDays.Alone> alone,
        List<Beside> couldCome,
        List<Placements.Beside> comes,
        BesideTrainee.@Nullable Day now,
        List<Page> sections,
        Problems problems)
        implements Page {

    /** Who of the location works on a weekday on which the trainee would be alone. */
    public record Beside(DayOfWeek weekday, List<WhoCouldCome.Colleague> colleagues) {}

    /** Whether it is time to agree on the weekly half hour, for who can. */
    public boolean asksForTime() {
        return placement.time() == null && mayKeepTime;
    }

    /** The sections beside who and when; the others stand beside the papers. */
    public List<Page> firstSections() {
        return sections.subList(0, sections.size() / 2);
    }

    public List<Page> otherSections() {
        return sections.subList(sections.size() / 2, sections.size());
    }

    /** What a paper can be. */
    public List<PaperKind> kinds() {
        return List.of(PaperKind.values());
    }

    /** Whether the form of the end is missed: only where a school is known. */
    public boolean missesForm() {
        return !form.isThere() && placement.card().institute() != null;
    }

    /** What comes most likely next: what was asked for, as long as it is not there. */
    public PaperKind likelyKind() {
        return missesForm() && form.askedOn() != null
                ? PaperKind.FINAL_EVALUATION
                : PaperKind.OTHER;
    }

    /** Whether papers are missed, so that adding them stands open. */
    public boolean asksForPapers() {
        return bundle.isEmpty() || missesForm() || problems.any();
    }

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
