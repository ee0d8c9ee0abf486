package org.houvast.rhythm.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.DayPattern;
import org.houvast.rhythm.planning.Presence;

/**
 * When someone is there, told to the planning: the pattern that holds first, and day by day what
 * differs once another pattern holds.
 */
final class Presences {

    private static final int HORIZON_MONTHS = 15;

    private Presences() {}

    /**
     * @param patterns with the days on which each holds, in order; none is never there
     * @param holidays in the region of the location
     * @param otherwise parts of single days, by hand
     * @param today from which day it matters
     */
    static Presence of(
            List<World.Pattern> patterns,
            List<DateRange> holidays,
            Map<LocalDate, Integer> otherwise,
            List<DateRange> away,
            List<DateRange> closed,
            LocalDate today) {
        if (patterns.isEmpty()) {
            return new Presence(DayPattern.NEVER, holidays, otherwise, away, closed);
        }
        var first = patterns.getFirst();
        var days = new HashMap<LocalDate, Integer>();
        var last = today.plusMonths(HORIZON_MONTHS);
        for (var later : patterns.subList(1, patterns.size())) {
            for (var day = later(later.fromDay(), today);
                    !day.isAfter(last);
                    day = day.plusDays(1)) {
                if (later.throughDay() != null && day.isAfter(later.throughDay())) {
                    break;
                }
                days.put(day, later.days().partsOn(day, inside(holidays, day)));
            }
        }
        days.putAll(otherwise);
        var gone = new ArrayList<>(away);
        if (first.fromDay().isAfter(today)) {
            gone.add(new DateRange(today, first.fromDay().minusDays(1)));
        }
        addGaps(patterns, gone, last);
        return new Presence(first.days(), holidays, days, gone, closed);
    }

    /** The days on which no pattern holds: between two, and after the last. */
    private static void addGaps(
            List<World.Pattern> patterns, List<DateRange> gone, LocalDate last) {
        for (int i = 0; i < patterns.size(); i++) {
            var through = patterns.get(i).throughDay();
            if (through == null) {
                return;
            }
            var from = through.plusDays(1);
            var until = i + 1 < patterns.size() ? patterns.get(i + 1).fromDay().minusDays(1) : last;
            if (!until.isBefore(from)) {
                gone.add(new DateRange(from, until));
            }
        }
    }

    private static boolean inside(List<DateRange> ranges, LocalDate day) {
        return ranges.stream().anyMatch(range -> range.contains(day));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
