package org.houvast.child;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.houvast.ui.Hv;
import org.houvast.ui.Page;

/**
 * What a change would bring about, in sentences: what a module adds to {@link ChildPlaces#EFFECT}.
 */
public record Effects(List<Line> lines) implements Page {

    /**
     * One sentence.
     *
     * @param key its words
     * @param details texts, numbers, days, or collections of weekdays
     * @param asks whether somebody has to do something about it
     */
    public record Line(String key, List<Object> details, boolean asks) {

        public static Line says(String key, Object... details) {
            return new Line(key, List.of(details), false);
        }

        public static Line asks(String key, Object... details) {
            return new Line(key, List.of(details), true);
        }

        /** The details as words. */
        public Object[] in(Hv hv) {
            return details.stream().map(detail -> spoken(hv, detail)).toArray();
        }

        private static Object spoken(Hv hv, Object detail) {
            return switch (detail) {
                case LocalDate day -> hv.dayAndMonth(day);
                case DayOfWeek day -> hv.weekdayInFull(day);
                case Collection<?> many ->
                        hv.speech()
                                .listed(
                                        many.stream()
                                                .map(one -> spoken(hv, one).toString())
                                                .toList());
                default -> detail;
            };
        }
    }
}
