package org.houvast.rhythm.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.foundation.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The least cost of any choice of weeks, by trying them all, day by day. Knows the reasons' points
 * and the windows, and nothing of networks, parts, bits or solvers.
 */
public final class EveryPlan {

    /** A week of a mentor, named by its Monday. */
    private record Slot(UUID mentor, LocalDate monday) {}

    private final PlanQuestion question;
    private final Map<UUID, DateRange> windows;
    private final Map<UUID, Presence> presences;
    private final List<MomentToPlan> free;
    private final List<List<Slot>> slots = new ArrayList<>();
    private final Map<Slot, Integer> agreed = new HashMap<>();
    private final Map<Slot, Integer> held = new HashMap<>();
    private long least = Long.MAX_VALUE;

    private EveryPlan(PlanQuestion question, YearPlan plan) {
        this.question = question;
        windows =
                Stream.concat(
                                plan.planned().stream().map(p -> Map.entry(p.moment(), p.window())),
                                plan.notPlanned().stream()
                                        .map(n -> Map.entry(n.moment(), n.window())))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        presences =
                question.people().stream().collect(Collectors.toMap(Person::id, Person::presence));
        var tooTight =
                plan.notPlanned().stream()
                        .filter(n -> n.why() == NotPlanned.Why.TOO_TIGHT)
                        .map(NotPlanned::moment)
                        .collect(Collectors.toSet());
        free = question.moments().stream().filter(m -> !m.agreed()).toList();
        for (var moment : free) {
            var some = tooTight.contains(moment.id()) ? Set.<Slot>of() : slots(moment);
            slots.add(List.copyOf(some));
            for (var slot : some) {
                var planned = moment.plannedOn();
                if (planned != null && monday(planned).equals(slot.monday())) {
                    held.merge(slot, 1, Integer::sum);
                }
            }
        }
        for (var moment : question.moments()) {
            var day = moment.plannedOn();
            if (moment.agreed() && day != null) {
                mentorsOn(moment, day)
                        .forEach(m -> agreed.merge(new Slot(m, monday(day)), 1, Integer::sum));
            }
        }
    }

    /** The least that any choice of weeks costs, in the windows that the plan names. */
    public static long leastCost(PlanQuestion question, YearPlan plan) {
        var all = new EveryPlan(question, plan);
        all.tryFrom(0, new HashMap<>(), 0);
        return all.least;
    }

    /** What the plan's weeks cost. */
    public static long costOf(PlanQuestion question, YearPlan plan) {
        var all = new EveryPlan(question, plan);
        var days = plan.planned().stream().collect(Collectors.toMap(Planned::moment, p -> p));
        var used = new HashMap<Slot, Integer>();
        long cost = 0;
        for (int i = 0; i < all.free.size(); i++) {
            var planned = days.get(all.free.get(i).id());
            cost +=
                    planned == null
                            ? all.costOfNoWeek(i)
                            : all.cost(
                                    i,
                                    new Slot(
                                            Objects.requireNonNull(planned.owner()),
                                            monday(planned.day())),
                                    used);
        }
        return cost;
    }

    /** Whether mentor and mentee share a part of this day, asked as simply as can be. */
    static boolean meetOn(PlanQuestion question, UUID mentee, UUID mentor, LocalDate day) {
        var presences =
                question.people().stream().collect(Collectors.toMap(Person::id, Person::presence));
        return (parts(presences.get(mentee), day) & parts(presences.get(mentor), day)) != 0;
    }

    private void tryFrom(int i, Map<Slot, Integer> used, long cost) {
        if (i == free.size()) {
            least = Math.min(least, cost);
            return;
        }
        tryFrom(i + 1, used, cost + costOfNoWeek(i));
        for (var slot : slots.get(i)) {
            int most = question.rules().mostPerWeek() - agreed.getOrDefault(slot, 0);
            if (used.getOrDefault(slot, 0) < Math.max(most, held.getOrDefault(slot, 0))) {
                var with = new HashMap<>(used);
                tryFrom(i + 1, with, cost + cost(i, slot, with));
            }
        }
    }

    private long cost(int i, Slot slot, Map<Slot, Integer> used) {
        int nth = used.merge(slot, 1, Integer::sum) + agreed.getOrDefault(slot, 0);
        var moment = free.get(i);
        var planned = moment.plannedOn();
        long cost = PlanCosts.nthInWeek(nth, question.rules().perWeek());
        if (planned != null) {
            var plannedMonday = monday(planned);
            boolean could = slots.get(i).stream().anyMatch(s -> s.monday().equals(plannedMonday));
            long weeks = ChronoUnit.WEEKS.between(plannedMonday, slot.monday());
            return cost + PlanCosts.plannedWeek((int) Math.abs(weeks), could);
        }
        int urgency = 1;
        if (moment.dueOn().isBefore(question.goLive())) {
            long days = ChronoUnit.DAYS.between(moment.dueOn(), question.goLive());
            urgency = days >= 180 ? 4 : days >= 90 ? 3 : 2;
        }
        var opens = monday(Objects.requireNonNull(windows.get(moment.id())).from());
        return cost + PlanCosts.week((int) ChronoUnit.WEEKS.between(opens, slot.monday()), urgency);
    }

    private long costOfNoWeek(int i) {
        return PlanCosts.noWeek(couldStay(i));
    }

    private boolean couldStay(int i) {
        var planned = free.get(i).plannedOn();
        return planned != null
                && slots.get(i).stream().anyMatch(s -> s.monday().equals(monday(planned)));
    }

    private Set<Slot> slots(MomentToPlan moment) {
        var window = Objects.requireNonNull(windows.get(moment.id()));
        var some = new HashSet<Slot>();
        for (var day = window.from();
                !day.isAfter(Objects.requireNonNull(window.through()));
                day = day.plusDays(1)) {
            for (var mentor : mentorsOn(moment, day)) {
                if ((parts(presences.get(moment.mentee()), day) & parts(presences.get(mentor), day))
                        != 0) {
                    some.add(new Slot(mentor, monday(day)));
                }
            }
        }
        return some;
    }

    private static List<UUID> mentorsOn(MomentToPlan moment, LocalDate day) {
        return moment.terms().stream()
                .filter(term -> term.time().contains(day))
                .map(Term::mentor)
                .toList();
    }

    private static int parts(@Nullable Presence presence, LocalDate day) {
        if (presence == null
                || presence.away().stream().anyMatch(range -> range.contains(day))
                || presence.closed().stream().anyMatch(range -> range.contains(day))) {
            return 0;
        }
        boolean holiday = presence.holidays().stream().anyMatch(range -> range.contains(day));
        return presence.otherwise().getOrDefault(day, presence.pattern().partsOn(day, holiday));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(DayOfWeek.MONDAY);
    }
}
