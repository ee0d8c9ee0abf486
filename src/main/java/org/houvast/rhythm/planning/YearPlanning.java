package org.houvast.rhythm.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.flow.Parts;

/**
 * Plans a year: first a week for each moment, then a day in that week. Both steps are proven best
 * ({@link YearPlan#proofs}); mentors who have nothing to do with one another are planned side by
 * side.
 */
public final class YearPlanning {

    /** Mostly one is enough; more than a few would be a circle. */
    private static final int ROUNDS = 8;

    private final PlanQuestion question;
    private final Timetable timetable;
    private final Meetings meetings;
    private final Windows windows;

    private YearPlanning(PlanQuestion question) {
        this.question = question;
        var first = question.today();
        var last = OwnWindow.catchUp(question).through();
        var through = last == null ? first : last;
        for (var moment : question.moments()) {
            var window = OwnWindow.of(moment, question);
            first = window.from().isBefore(first) ? window.from() : first;
            var ends = window.through();
            through = ends != null && ends.isAfter(through) ? ends : through;
        }
        timetable = new Timetable(question.people(), first, through);
        meetings = new Meetings(timetable);
        windows = new Windows(question, meetings);
    }

    /**
     * @throws IllegalArgumentException when a moment names someone whom the question does not, or
     *     windows lie more than ten years apart
     */
    public static YearPlan plan(PlanQuestion question) {
        var planning = new YearPlanning(question);
        var plan = planning.once();
        // Days that were found divide a chain otherwise, and so can leave a day for what had none.
        for (int round = 0; round < ROUNDS; round++) {
            var next = new YearPlanning(question.keeping(plan));
            if (next.windows.areThoseOf(planning.windows)) {
                break;
            }
            var again = next.once();
            if (again.notPlanned().size() > plan.notPlanned().size()) {
                break;
            }
            planning = next;
            plan = again;
        }
        return plan.comparedWith(question);
    }

    private YearPlan once() {
        var parts = parts();
        var stream = parts.size() > 1 ? parts.parallelStream() : parts.stream();
        return together(stream.map(this::solve).toList());
    }

    /** Moments that a mentor has in common belong together. */
    private List<PlanPart> parts() {
        var moments = question.moments();
        var joined = new Parts(timetable.people() + moments.size());
        for (int i = 0; i < moments.size(); i++) {
            for (var term : moments.get(i).terms()) {
                joined.join(timetable.number(term.mentor()), timetable.people() + i);
            }
        }
        var parts = new TreeMap<Integer, PlanPart>();
        for (int i = 0; i < moments.size(); i++) {
            var part =
                    parts.computeIfAbsent(
                            joined.find(timetable.people() + i),
                            _ -> new PlanPart(new ArrayList<>(), new ArrayList<>()));
            var moment = moments.get(i);
            (moment.agreed() ? part.agreed() : part.moments()).add(moment);
        }
        return List.copyOf(parts.values());
    }

    /** A part that was solved. */
    private record Solved(PlanPart part, WeekNetwork weeks, DayNetwork days) {}

    private Solved solve(PlanPart part) {
        var weeks = new WeekNetwork(question, timetable, meetings, windows, part);
        var days = new DayNetwork(timetable, meetings, windows, part, weeks.weeks());
        return new Solved(part, weeks, days);
    }

    private YearPlan together(List<Solved> parts) {
        var planned = new ArrayList<Planned>();
        var notPlanned = new ArrayList<NotPlanned>();
        for (var solved : parts) {
            for (var moment : solved.part().agreed()) {
                planned.add(planned(moment, Objects.requireNonNull(moment.plannedOn())));
            }
            var dates = solved.days().dates();
            for (int i = 0; i < dates.length; i++) {
                var moment = solved.part().moments().get(i);
                var date = dates[i];
                if (date != null) {
                    planned.add(planned(moment, date));
                } else {
                    notPlanned.add(notPlanned(moment, solved.weeks().couldBe(i)));
                }
            }
        }
        planned.sort(Comparator.comparing(Planned::moment));
        notPlanned.sort(Comparator.comparing(NotPlanned::moment));
        return new YearPlan(
                planned,
                notPlanned,
                () ->
                        parts.stream()
                                .flatMap(p -> Stream.of(p.weeks().proof(), p.days().proof()))
                                .toList());
    }

    private Planned planned(MomentToPlan moment, LocalDate day) {
        var owner =
                moment.terms().stream()
                        .filter(term -> term.time().contains(day))
                        .map(Term::mentor)
                        .findFirst()
                        .orElse(null);
        boolean moved = moment.plannedOn() != null && !day.equals(moment.plannedOn());
        return new Planned(moment.id(), day, owner, window(moment), moved);
    }

    private NotPlanned notPlanned(MomentToPlan moment, boolean couldBe) {
        if (windows.of(moment) == null) {
            return new NotPlanned(moment.id(), window(moment), NotPlanned.Why.TOO_TIGHT);
        }
        return new NotPlanned(
                moment.id(),
                window(moment),
                couldBe ? NotPlanned.Why.WEEKS_FULL : meetings.whyNever(moment, window(moment)));
    }

    private DateRange window(MomentToPlan moment) {
        var window = windows.of(moment);
        return window == null ? OwnWindow.of(moment, question) : window;
    }
}
