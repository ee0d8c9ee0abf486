package org.houvast.house.culprits;

/** Has a clock of its own, which no test can stop. */
public class TakesTheTimeFromTheSystem {

    public long now() {
        return System.currentTimeMillis();
    }
}
