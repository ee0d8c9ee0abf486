package org.houvast.demo.words;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Ages as people in childcare speak of them. */
public enum Age {
    BABY(12),
    DREUMES(24),
    PEUTER(48),
    KLEUTER(72),
    KIND(108),
    TIENER(Integer.MAX_VALUE);

    private final int beforeMonths;

    Age(int beforeMonths) {
        this.beforeMonths = beforeMonths;
    }

    public static Age on(LocalDate day, LocalDate birth) {
        var months = ChronoUnit.MONTHS.between(birth, day);
        for (var age : values()) {
            if (months < age.beforeMonths) {
                return age;
            }
        }
        return TIENER;
    }
}
