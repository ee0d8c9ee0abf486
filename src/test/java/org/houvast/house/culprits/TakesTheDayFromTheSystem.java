package org.houvast.house.culprits;

import java.time.Clock;
import java.time.LocalDate;

/** Asks the clock for a day, and is wrong around midnight in one of two countries. */
public class TakesTheDayFromTheSystem {

    public LocalDate today(Clock clock) {
        return LocalDate.now(clock);
    }
}
