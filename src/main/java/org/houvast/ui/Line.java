package org.houvast.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a module has to say in one sentence: a row of the one list that a page makes of all of them.
 *
 * @param asks whether it waits for who looks; such a line stands first
 * @param day when it is; {@code null} for what has no day
 * @param at what time of that day; {@code null} for the whole day
 * @param icon its picture
 * @param path where one taps to
 * @param key of its sentence
 * @param details what the sentence is about, as in {@code hv.tongue}
 */
public record Line(
        boolean asks,
        @Nullable LocalDate day,
        @Nullable LocalTime at,
        String icon,
        String path,
        String key,
        List<Object> details) {

    /** What asks first, then by day; what has no day last. */
    public static final Comparator<Line> AS_READ =
            Comparator.comparing((Line line) -> !line.asks)
                    .thenComparing(
                            line -> line.day, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(
                            line -> line.at, Comparator.nullsFirst(Comparator.naturalOrder()));

    public static Line of(String icon, String path, String key, Object... details) {
        return new Line(false, null, null, icon, path, key, List.of(details));
    }

    public Line on(@Nullable LocalDate day, @Nullable LocalTime at) {
        return new Line(asks, day, at, icon, path, key, details);
    }

    public Line asking(boolean asks) {
        return new Line(asks, day, at, icon, path, key, details);
    }
}
