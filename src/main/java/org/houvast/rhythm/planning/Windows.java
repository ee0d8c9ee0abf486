package org.houvast.rhythm.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.foundation.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The days that each moment may have, so that each can be planned without looking at the others:
 * moments of a chain divide the days that they could have, in order.
 */
final class Windows {

    private final PlanQuestion question;
    private final Meetings meetings;
    private final Map<UUID, DateRange> windows = new HashMap<>();

    Windows(PlanQuestion question, Meetings meetings) {
        this.question = question;
        this.meetings = meetings;
        var chains = new HashMap<UUID, List<MomentToPlan>>();
        for (var moment : question.moments()) {
            windows.put(moment.id(), withADay(moment));
            if (moment.chain() != null) {
                chains.computeIfAbsent(moment.chain().id(), _ -> new ArrayList<>()).add(moment);
            }
        }
        chains.values().forEach(this::divide);
    }

    /** {@code null} when what comes before in a chain leaves no day. */
    @Nullable DateRange of(MomentToPlan moment) {
        return windows.get(moment.id());
    }

    boolean areThoseOf(Windows others) {
        return windows.equals(others.windows);
    }

    /** A window whose last days passed by without a shared day gets the weeks to catch up too. */
    private DateRange withADay(MomentToPlan moment) {
        var own = OwnWindow.of(moment, question);
        boolean cut = !moment.agreed() && moment.opensOn().isBefore(own.from());
        return cut && !meetings.any(moment, own) ? OwnWindow.catchUp(question) : own;
    }

    /**
     * Each moment in turn takes its share of the days that it and those after it could have: with
     * three left and nine days, the first three. A day that is in the plan already is kept where
     * the order allows.
     */
    private void divide(List<MomentToPlan> chain) {
        chain.sort(Comparator.comparingInt(Windows::step).thenComparing(MomentToPlan::id));
        var free = LocalDate.MIN;
        for (int i = 0; i < chain.size(); i++) {
            var window = divided(chain, i, free);
            if (window == null) {
                windows.remove(chain.get(i).id());
            } else {
                windows.put(chain.get(i).id(), window);
                free = last(window).plusDays(1);
            }
        }
    }

    private @Nullable DateRange divided(List<MomentToPlan> chain, int i, LocalDate free) {
        var moment = chain.get(i);
        var window = windowOf(moment);
        if (moment.agreed()) {
            return window;
        }
        var from = window.from().isBefore(free) ? free : window.from();
        var through = last(window);
        for (int j = i + 1; j < chain.size(); j++) {
            var next = windowOf(chain.get(j));
            var share = share(moment, from, last(next), j - i + 1);
            var beforeNextOpens = windowOf(chain.get(i + 1)).from().minusDays(1);
            through = earlier(through, later(share, beforeNextOpens));
        }
        through = keepingThePlan(chain, i, from, through);
        return through.isBefore(from) ? null : new DateRange(from, through);
    }

    /** The last day of the first share, when so many moments divide the days until the end. */
    private LocalDate share(MomentToPlan moment, LocalDate from, LocalDate end, int moments) {
        if (end.isBefore(from)) {
            return end;
        }
        var all = new DateRange(from, end);
        int days = meetings.many(moment, all);
        return days == 0 ? end : meetings.nth(moment, all, Math.max(1, days / moments));
    }

    private LocalDate keepingThePlan(
            List<MomentToPlan> chain, int i, LocalDate from, LocalDate through) {
        var planned = chain.get(i).plannedOn();
        if (planned == null
                || planned.isBefore(from)
                || planned.isAfter(last(windowOf(chain.get(i))))) {
            return through;
        }
        if (i + 1 == chain.size()) {
            return later(planned, through);
        }
        var next = chain.get(i + 1);
        if (!planned.isBefore(last(windowOf(next)))
                || !meetings.any(next, new DateRange(planned.plusDays(1), last(windowOf(next))))) {
            return through;
        }
        var nextPlanned = next.plannedOn();
        var latest =
                nextPlanned != null && nextPlanned.isAfter(planned)
                        ? earlier(through, nextPlanned.minusDays(1))
                        : through;
        return later(planned, latest);
    }

    private DateRange windowOf(MomentToPlan moment) {
        return windows.getOrDefault(moment.id(), OwnWindow.of(moment, question));
    }

    private static int step(MomentToPlan moment) {
        return moment.chain() == null ? 0 : moment.chain().step();
    }

    private static LocalDate last(DateRange window) {
        return window.through() == null ? LocalDate.MAX : window.through();
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
