package org.houvast.learning.pulse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/** When someone who learns here is asked how it feels; an unanswered question just passes. */
public enum PulseMoment {
    FIRST_DAY(0, 6),
    SECOND_WEEK(7, 27),
    SECOND_MONTH(28, 69),
    THIRD_MONTH(70, 111);

    private final int first;
    private final int last;

    PulseMoment(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** The question that is open on a day, if there is one. */
    static Optional<PulseMoment> on(LocalDate from, LocalDate today) {
        long day = ChronoUnit.DAYS.between(from, today);
        return Arrays.stream(values())
                .filter(moment -> moment.first <= day && day <= moment.last)
                .findFirst();
    }

    /** The key of its question. */
    public String key() {
        return "learning.pulse.moment." + name();
    }
}
