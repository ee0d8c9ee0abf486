package org.houvast.foundation.daybreak;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets days begin for tests in which time goes by. */
@TestComponent
public class Mornings {

    private final Daybreak daybreak;
    private final JdbcClient jdbc;

    Mornings(Daybreak daybreak, JdbcClient jdbc) {
        this.daybreak = daybreak;
        this.jdbc = jdbc;
    }

    /** Says the day that the clock shows, and waits until all that it asks for is done. */
    public void begin() {
        daybreak.say();
        settle();
    }

    /** Waits until no listener is at work any more. */
    public void settle() {
        await("what events asked for")
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(30))
                .until(() -> waiting() == 0);
    }

    private int waiting() {
        return jdbc.sql("select count(*)::int from foundation.event_publication")
                .query(Integer.class)
                .single();
    }
}
