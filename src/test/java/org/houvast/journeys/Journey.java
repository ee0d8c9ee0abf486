package org.houvast.journeys;

import org.houvast.testing.HouvastTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A person walks the whole product in a browser. Few, and only for what makes the product worth
 * having: rules are tested where they live.
 *
 * <p>A walk is a method with {@link OnEachScreen} that asks for one or more {@link Visitor}s; each
 * walk finds a fresh, empty database. A line of docs/requirements.md counts as shown when a {@link
 * Visitor#step step} of it was walked on every screen that the walk names.
 */
@HouvastTest
@ExtendWith(Walking.class)
public abstract class Journey implements FrontDoor {

    @LocalServerPort private int port;

    @Override
    public final String address() {
        return "http://localhost:" + port;
    }
}
