package org.houvast.intake.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/** Contract hours a week: {@code 24}, {@code 24,5 uur}, {@code 24u}, {@code 24:30}. */
final class Hours {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(\\d{1,3})(?:[.,](\\d{1,4}))?\\s*(?:u|uur|uren|hours?|h|hrs?)?\\.?(?:\\s*(?:p\\.?/?\\s?w\\.?|per week|/\\s?week|pw|a week))?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:u](\\d{2})(?::00)?");
    private static final Duration MOST = Duration.ofHours(48);
    private static final Duration IMPOSSIBLE = Duration.ofHours(60);

    private Hours() {}

    static Reading<Duration> read(String text) {
        if (Blanks.isBlank(text)) {
            return Reading.nothing();
        }
        var plain = text.length() > 40 ? "" : text.toLowerCase(Locale.ROOT).strip();
        var clock = CLOCK.matcher(plain);
        if (clock.matches()) {
            int minutes = Integer.parseInt(clock.group(2));
            return minutes > 59
                    ? Reading.unclear("hours-unreadable", Blanks.shortened(text))
                    : judged(
                            Duration.ofHours(Integer.parseInt(clock.group(1))).plusMinutes(minutes),
                            text);
        }
        var number = NUMBER.matcher(plain);
        if (!number.matches()) {
            return Reading.unclear("hours-unreadable", Blanks.shortened(text));
        }
        var hours =
                new BigDecimal(
                        number.group(1) + "." + (number.group(2) == null ? "0" : number.group(2)));
        var minutes = hours.multiply(BigDecimal.valueOf(60)).setScale(0, RoundingMode.HALF_UP);
        return judged(Duration.ofMinutes(minutes.longValueExact()), text);
    }

    private static Reading<Duration> judged(Duration hours, String text) {
        if (hours.compareTo(IMPOSSIBLE) > 0) {
            return Reading.unclear("hours-unreadable", Blanks.shortened(text));
        }
        return hours.compareTo(MOST) > 0
                ? Reading.strange(hours, "hours-many", Blanks.shortened(text))
                : Reading.of(hours);
    }
}
