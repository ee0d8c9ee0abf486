package org.houvast.intake.reading;

import java.time.DayOfWeek;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column that stands for one day of the week, or for a part of it, or for it in odd or even
 * weeks: {@code maandag}, {@code ma ochtend}, {@code ma (oneven)}.
 *
 * @param parts bits of the day parts that a mark in this column means
 * @param odd null for every week, else whether odd weeks are meant
 */
record WeekdayHeading(DayOfWeek day, int parts, @Nullable Boolean odd) {

    static Optional<WeekdayHeading> of(String heading) {
        if (heading.length() > 40) {
            return Optional.empty();
        }
        DayOfWeek day = null;
        int parts = 0;
        Boolean odd = null;
        for (var token : DayTokens.of(heading)) {
            switch (token) {
                case DayTokens.Day found -> {
                    if (day != null) {
                        return Optional.empty();
                    }
                    day = found.day();
                }
                case DayTokens.Part part -> parts |= part.bits();
                case DayTokens.Parity parity -> {
                    if (parity.odd() == null) {
                        return Optional.empty();
                    }
                    odd = parity.odd();
                }
                case DayTokens.Separator _ -> {}
                default -> {
                    return Optional.empty();
                }
            }
        }
        return day == null
                ? Optional.empty()
                : Optional.of(
                        new WeekdayHeading(day, parts == 0 ? DayTokens.WHOLE_DAY : parts, odd));
    }
}
