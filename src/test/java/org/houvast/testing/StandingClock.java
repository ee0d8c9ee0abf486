package org.houvast.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The clock of all tests: it stands still on an ordinary Tuesday in autumn, ten in the morning. */
@TestConfiguration(proxyBeanMethods = false)
public class StandingClock {

    /** Where the clock hangs. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** The day on which all tests happen: Tuesday 17 November 2026. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    /** The moment at which all tests happen. */
    public static final Instant NOW =
            LocalDateTime.of(2026, 11, 17, 10, 0).atZone(ZONE).toInstant();

    /** The clock itself, for tests without Spring. */
    public static Clock clock() {
        return Clock.fixed(NOW, ZONE);
    }

    @Bean
    @Primary
    Clock standingClock() {
        return clock();
    }
}
