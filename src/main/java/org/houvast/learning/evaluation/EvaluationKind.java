package org.houvast.learning.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import org.houvast.foundation.NotVisible;

/** Halfway, or at the end. */
public enum EvaluationKind {
    INTERIM,
    FINAL;

    private static final int WEEKS_BEFORE_THE_END = 2;

    static EvaluationKind of(String path) {
        return Arrays.stream(values())
                .filter(kind -> kind.path().equals(path))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String key() {
        return "learning.evaluation.kind." + name();
    }

    /** Around which day it could be, in a placement from and through these days. */
    LocalDate around(LocalDate from, LocalDate through) {
        if (this == INTERIM) {
            return from.plusDays(ChronoUnit.DAYS.between(from, through) / 2);
        }
        var end = through.minusWeeks(WEEKS_BEFORE_THE_END);
        return end.isBefore(from) ? through : end;
    }
}
