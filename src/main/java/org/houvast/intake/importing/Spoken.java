package org.houvast.intake.importing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.houvast.foundation.DayPattern;
import org.houvast.organisation.Position;
import org.houvast.trainee.LearnerKind;
import org.houvast.ui.Hv;
import org.jspecify.annotations.Nullable;

/** Values of lists as one says them. */
public final class Spoken {

    private static final int DAYS = 7;
    private static final int WHOLE_DAY = 7;

    private Spoken() {}

    /** A text, a day, a pattern of days, a duration, a position, a yes, or a list of these. */
    public static String of(@Nullable Object value, Hv hv) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> hv.fullDate(day).toString();
            case DayPattern days -> days(days, hv);
            case Duration hours -> hours(hours, hv);
            case Position position -> hv.text(position.key());
            case LearnerKind kind -> hv.text(kind.key());
            case Boolean yes -> hv.text(yes ? "intake.yes" : "intake.no");
            case List<?> all ->
                    all.stream().map(one -> of(one, hv)).collect(Collectors.joining(", "));
            default -> text(value.toString(), hv);
        };
    }

    /** A day that stands among the details of a sentence is said as a day. */
    private static String text(String text, Hv hv) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}")
                ? hv.fullDate(LocalDate.parse(text)).toString()
                : text;
    }

    private static String hours(Duration hours, Hv hv) {
        var whole = hours.toMinutes() % 60 == 0;
        Number number = whole ? (Number) hours.toHours() : (Number) (hours.toMinutes() / 60.0);
        return hv.text("intake.hours", hv.number(number));
    }

    private static String days(DayPattern days, Hv hv) {
        var text = days.text();
        var slots = text.split("[@+]")[0];
        var spoken =
                slots.length() == DAYS
                        ? week(slots, hv)
                        : slots.length() == 2 * DAYS
                                ? byTurns(slots.substring(0, DAYS), slots.substring(DAYS), hv)
                                : hv.text("intake.days.cycle", days.weeksInCycle());
        return text.endsWith("+0000000") ? hv.text("intake.days.term-time", spoken) : spoken;
    }

    private static String byTurns(String odd, String even, Hv hv) {
        List<String> said = new ArrayList<>();
        if (!week(odd, hv).isEmpty()) {
            said.add(hv.text("intake.days.odd", week(odd, hv)));
        }
        if (!week(even, hv).isEmpty()) {
            said.add(hv.text("intake.days.even", week(even, hv)));
        }
        return String.join("; ", said);
    }

    private static String week(String slots, Hv hv) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            int parts = slots.charAt(i) - '0';
            if (parts != 0) {
                var day = hv.weekday(DayOfWeek.of(i + 1)).toString();
                said.add(parts == WHOLE_DAY ? day : hv.text("intake.days.part." + parts, day));
            }
        }
        return String.join(", ", said);
    }
}
