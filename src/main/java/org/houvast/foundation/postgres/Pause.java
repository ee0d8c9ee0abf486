package org.houvast.foundation.postgres;

import java.time.Duration;

/** A moment's wait for another process, which gives no other sign than a file. */
final class Pause {

    private Pause() {}

    static void shortly() {
        of(Duration.ofMillis(10));
    }

    static void of(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for PostgreSQL", e);
        }
    }
}
