package org.houvast.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.houvast.testing.StandingClock;

/** The clock of the tests, which stands still until a test puts it forward. */
public final class MovingClock extends Clock {

    private final AtomicReference<Instant> now = new AtomicReference<>(StandingClock.NOW);

    public void forward(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    public void back() {
        now.set(StandingClock.NOW);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return StandingClock.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
