package org.houvast.rhythm.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.DayPattern;

/**
 * When someone is there: the pattern of days, school holidays, what is different on certain dates,
 * absences, and the days on which the location is closed.
 *
 * @param holidays in which the pattern's holiday week holds
 * @param otherwise parts of one date, in the place of what the pattern says; bits as in {@link
 *     org.houvast.foundation.DayPart}
 * @param away on leave, ill, or not in care
 * @param closed days on which the location is closed
 */
public record Presence(
        DayPattern pattern,
        List<DateRange> holidays,
        Map<LocalDate, Integer> otherwise,
        List<DateRange> away,
        List<DateRange> closed) {

    public Presence {
        holidays = List.copyOf(holidays);
        otherwise = Map.copyOf(otherwise);
        away = List.copyOf(away);
        closed = List.copyOf(closed);
    }

    /** By the pattern alone. */
    public static Presence of(DayPattern pattern) {
        return new Presence(pattern, List.of(), Map.of(), List.of(), List.of());
    }

    public Presence withHolidays(List<DateRange> holidays) {
        return new Presence(pattern, holidays, otherwise, away, closed);
    }

    public Presence withOtherwise(Map<LocalDate, Integer> otherwise) {
        return new Presence(pattern, holidays, otherwise, away, closed);
    }

    public Presence withAway(List<DateRange> away) {
        return new Presence(pattern, holidays, otherwise, away, closed);
    }

    public Presence withClosed(List<DateRange> closed) {
        return new Presence(pattern, holidays, otherwise, away, closed);
    }
}
