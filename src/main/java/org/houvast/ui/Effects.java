package org.houvast.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What a change would bring about, in sentences: what a module adds to a place where someone looks
 * before saving.
 */
public record Effects(List<Line> lines) implements Page {

    /**
     * One sentence.
     *
     * @param key its words
     * @param details texts, numbers, days, sentences, or collections of these
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
                case Line line -> hv.text(line.key(), line.in(hv));
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
