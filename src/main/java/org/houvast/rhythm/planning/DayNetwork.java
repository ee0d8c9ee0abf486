package org.houvast.rhythm.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.houvast.foundation.flow.Flow;
import org.houvast.foundation.flow.FlowNetwork;
import org.houvast.foundation.flow.OptimalityProof;
import org.jspecify.annotations.Nullable;

/**
 * The second step: a day in the week that was found. Each moment sends one unit through a day of
 * its mentor and through that weekday to one end; each next unit through a day, and through a
 * weekday, costs more. So moments do not pile up on one day, and a mentor's weekdays share the
 * work.
 */
final class DayNetwork {

    private record Day(int mentor, int week, int weekday) {}

    private record Weekday(int mentor, int weekday) {}

    private record Possible(int moment, Day day, long cost) {}

    private final Timetable timetable;
    private final Meetings meetings;
    private final Windows windows;
    private final PlanPart part;
    private final WeekNetwork.@Nullable Slot[] weekOf;
    private final List<Possible> possible = new ArrayList<>();

    /** Nodes in order of first mention: moments, then days, then weekdays, then the end. */
    private final Map<Day, Integer> days = new LinkedHashMap<>();

    private final Map<Weekday, Integer> weekdays = new LinkedHashMap<>();
    private final Flow flow;

    DayNetwork(
            Timetable timetable,
            Meetings meetings,
            Windows windows,
            PlanPart part,
            WeekNetwork.@Nullable Slot[] weekOf) {
        this.timetable = timetable;
        this.meetings = meetings;
        this.windows = windows;
        this.part = part;
        this.weekOf = weekOf;
        for (int i = 0; i < weekOf.length; i++) {
            addPossibleDays(i);
        }
        flow = network().solve();
    }

    private void addPossibleDays(int i) {
        var slot = weekOf[i];
        var moment = part.moments().get(i);
        var window = windows.of(moment);
        if (slot == null || window == null) {
            return;
        }
        int bits = meetings.bits(moment, window, slot.mentor(), slot.week());
        int best = 0;
        boolean couldStay = false;
        for (int weekday = 0; weekday < 7; weekday++) {
            best = Math.max(best, parts(bits, weekday));
            couldStay |= parts(bits, weekday) > 0 && isPlanned(moment, slot.week(), weekday);
        }
        for (int weekday = 0; weekday < 7; weekday++) {
            int parts = parts(bits, weekday);
            if (parts > 0) {
                boolean moves = couldStay && !isPlanned(moment, slot.week(), weekday);
                possible.add(
                        new Possible(
                                i,
                                new Day(slot.mentor(), slot.week(), weekday),
                                PlanCosts.day(best - parts, moves)));
            }
        }
    }

    private static int parts(int bits, int weekday) {
        return Integer.bitCount(bits >> (3 * weekday) & Timetable.DAY);
    }

    private boolean isPlanned(MomentToPlan moment, int week, int weekday) {
        return timetable.day(week, weekday).equals(moment.plannedOn());
    }

    private FlowNetwork network() {
        int moments = weekOf.length;
        for (var one : possible) {
            days.putIfAbsent(one.day(), moments + days.size());
        }
        for (var day : days.keySet()) {
            var weekday = new Weekday(day.mentor(), day.weekday());
            weekdays.putIfAbsent(weekday, moments + days.size() + weekdays.size());
        }
        int end = moments + days.size() + weekdays.size();
        var network = new FlowNetwork(end + 1, 3 * possible.size());
        var could = new int[end];
        for (var one : possible) {
            int day = Objects.requireNonNull(days.get(one.day()));
            network.supply(one.moment(), 1);
            network.arc(one.moment(), day, 1, one.cost());
            could[day]++;
        }
        network.supply(end, -(int) possible.stream().mapToInt(Possible::moment).distinct().count());
        var agreedDays = new HashMap<Day, Integer>();
        var agreedWeekdays = new HashMap<Weekday, Integer>();
        countAgreed(agreedDays, agreedWeekdays);
        days.forEach((day, node) -> {
            var weekday = new Weekday(day.mentor(), day.weekday());
            int to = Objects.requireNonNull(weekdays.get(weekday));
            int before = agreedDays.getOrDefault(day, 0);
            could[to] += could[node];
            for (int n = 1; n <= could[node]; n++) {
                network.arc(node, to, 1, PlanCosts.nthOnDay(before + n));
            }
        });
        weekdays.forEach((weekday, node) -> {
            int before = agreedWeekdays.getOrDefault(weekday, 0);
            for (int n = 1; n <= could[node]; n++) {
                network.arc(node, end, 1, PlanCosts.nthOnWeekday(before + n));
            }
        });
        return network;
    }

    private void countAgreed(Map<Day, Integer> onDay, Map<Weekday, Integer> onWeekday) {
        for (var moment : part.agreed()) {
            var date = Objects.requireNonNull(moment.plannedOn());
            int weekday = date.getDayOfWeek().ordinal();
            for (var term : moment.terms()) {
                if (term.time().contains(date)) {
                    int mentor = timetable.number(term.mentor());
                    onDay.merge(new Day(mentor, timetable.weekOf(date), weekday), 1, Integer::sum);
                    onWeekday.merge(new Weekday(mentor, weekday), 1, Integer::sum);
                }
            }
        }
    }

    /** The day of each moment of the part, {@code null} where there is none. */
    @Nullable LocalDate[] dates() {
        var dates = new @Nullable LocalDate[weekOf.length];
        for (int arc = 0; arc < possible.size(); arc++) {
            if (flow.on(arc) == 1) {
                var one = possible.get(arc);
                dates[one.moment()] = timetable.day(one.day().week(), one.day().weekday());
            }
        }
        return dates;
    }

    OptimalityProof proof() {
        return OptimalityProof.of(flow);
    }
}
