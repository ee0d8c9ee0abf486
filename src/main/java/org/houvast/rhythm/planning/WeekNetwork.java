package org.houvast.rhythm.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.houvast.foundation.flow.Flow;
import org.houvast.foundation.flow.FlowNetwork;
import org.houvast.foundation.flow.OptimalityProof;
import org.jspecify.annotations.Nullable;

/**
 * The first step: a week for each moment. Each moment sends one unit, through a week of one mentor
 * or past all weeks, to one end; each next unit through the same week of a mentor costs more.
 */
final class WeekNetwork {

    /** A week in which a mentor could do a moment. */
    record Slot(int mentor, int week) {}

    private record Possible(int moment, Slot slot, int arc) {}

    private final PlanQuestion question;
    private final Timetable timetable;
    private final PlanPart part;
    private final Map<Slot, Integer> nodes = new HashMap<>();
    private final List<Possible> possible = new ArrayList<>();
    private final FlowNetwork network;
    private final Flow flow;

    WeekNetwork(
            PlanQuestion question,
            Timetable timetable,
            Meetings meetings,
            Windows windows,
            PlanPart part) {
        this.question = question;
        this.timetable = timetable;
        this.part = part;
        var slots = slots(meetings, windows);
        int moments = part.moments().size();
        int arcs = 0;
        for (var some : slots) {
            arcs += some.size();
            some.forEach(slot -> nodes.putIfAbsent(slot, moments + nodes.size()));
        }
        network = new FlowNetwork(moments + nodes.size() + 1, 2 * arcs + moments);
        for (int i = 0; i < moments; i++) {
            addMoment(i, slots.get(i), windows);
        }
        network.supply(end(), -moments);
        addWeeks();
        flow = network.solve();
    }

    private int end() {
        return network.nodes() - 1;
    }

    private List<List<Slot>> slots(Meetings meetings, Windows windows) {
        var slots = new ArrayList<List<Slot>>();
        for (var moment : part.moments()) {
            var some = new ArrayList<Slot>();
            var window = windows.of(moment);
            if (window != null) {
                meetings.each(
                        moment, window, (mentor, week, _) -> some.add(new Slot(mentor, week)));
            }
            slots.add(moment.terms().size() > 1 ? some.stream().distinct().toList() : some);
        }
        return slots;
    }

    private void addMoment(int i, List<Slot> slots, Windows windows) {
        var moment = part.moments().get(i);
        var planned = moment.plannedOn();
        int plannedWeek = planned == null ? 0 : timetable.weekOf(planned);
        boolean couldStay =
                planned != null && slots.stream().anyMatch(slot -> slot.week() == plannedWeek);
        int urgency = urgency(moment);
        network.supply(i, 1);
        var window = windows.of(moment);
        int opens = window == null ? 0 : timetable.firstWeek(window);
        for (var slot : slots) {
            long cost =
                    planned == null
                            ? PlanCosts.week(slot.week() - opens, urgency)
                            : PlanCosts.plannedWeek(Math.abs(slot.week() - plannedWeek), couldStay);
            int node = Objects.requireNonNull(nodes.get(slot));
            possible.add(new Possible(i, slot, network.arc(i, node, 1, cost)));
        }
        network.arc(i, end(), 1, PlanCosts.noWeek(couldStay));
    }

    /** What was due longest before go-live comes first. */
    private int urgency(MomentToPlan moment) {
        if (!OwnWindow.isBacklog(moment, question)) {
            return 1;
        }
        long days = question.goLive().toEpochDay() - moment.dueOn().toEpochDay();
        return 2 + (int) Math.min(2, days / 90);
    }

    /** A limit takes away no day that is in the plan already. */
    private void addWeeks() {
        var could = new int[network.nodes()];
        var held = new int[network.nodes()];
        for (var arc : possible) {
            int node = network.to(arc.arc());
            var planned = part.moments().get(arc.moment()).plannedOn();
            could[node]++;
            held[node] += planned != null && timetable.weekOf(planned) == arc.slot().week() ? 1 : 0;
        }
        var agreed = agreed();
        nodes.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(entry -> {
                    int node = entry.getValue();
                    int before = agreed.getOrDefault(entry.getKey(), 0);
                    int left = question.rules().mostPerWeek() - before;
                    int places = Math.min(could[node], Math.max(held[node], left));
                    for (int n = 1; n <= places; n++) {
                        network.arc(
                                node,
                                end(),
                                1,
                                PlanCosts.nthInWeek(before + n, question.rules().perWeek()));
                    }
                });
    }

    private Map<Slot, Integer> agreed() {
        var agreed = new HashMap<Slot, Integer>();
        for (var moment : part.agreed()) {
            var day = Objects.requireNonNull(moment.plannedOn());
            moment.terms().stream()
                    .filter(term -> term.time().contains(day))
                    .forEach(term ->
                            agreed.merge(
                                    new Slot(
                                            timetable.number(term.mentor()), timetable.weekOf(day)),
                                    1,
                                    Integer::sum));
        }
        return agreed;
    }

    /** The week of each moment of the part, {@code null} where there is none. */
    @Nullable Slot[] weeks() {
        var weeks = new @Nullable Slot[part.moments().size()];
        for (var arc : possible) {
            if (flow.on(arc.arc()) == 1) {
                weeks[arc.moment()] = arc.slot();
            }
        }
        return weeks;
    }

    /** Whether a moment had a week to go to at all. */
    boolean couldBe(int moment) {
        return possible.stream().anyMatch(arc -> arc.moment() == moment);
    }

    OptimalityProof proof() {
        return OptimalityProof.of(flow);
    }
}
