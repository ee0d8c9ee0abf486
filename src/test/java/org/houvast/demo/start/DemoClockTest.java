package org.houvast.demo.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DemoClockTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 17);
    private static final Instant REAL = Instant.parse("2031-03-04T05:06:07Z");

    private final AtomicLong nanos = new AtomicLong();
    private final DemoClock clock = new DemoClock(Clock.fixed(REAL, ZoneOffset.UTC), nanos::get);

    @Test
    void it_tells_the_real_time_until_the_demo_is_there() {
        assertThat(clock.instant()).isEqualTo(REAL);
    }

    @Test
    void it_begins_at_ten_and_goes_like_a_clock() {
        clock.begin(DAY, null);
        assertThat(time()).isEqualTo(LocalTime.of(10, 0));

        pass(Duration.ofMinutes(5));
        assertThat(time()).isBetween(LocalTime.of(10, 4, 50), LocalTime.of(10, 5));
    }

    @Test
    void evening_never_comes_and_no_moment_comes_twice() {
        clock.begin(DAY, null);
        var before = clock.instant();
        for (int hour = 0; hour < 60; hour++) {
            pass(Duration.ofHours(1));
            assertThat(clock.instant()).isAfterOrEqualTo(before);
            before = clock.instant();
        }

        assertThat(LocalDate.ofInstant(before, AMSTERDAM)).isEqualTo(DAY);
        assertThat(time()).isBetween(LocalTime.of(17, 50), LocalTime.of(18, 0));
    }

    @Test
    void after_a_restart_it_goes_on_where_it_was() {
        var last = DAY.atTime(15, 42).atZone(AMSTERDAM).toInstant();

        clock.begin(DAY, last);

        assertThat(clock.instant()).isAfter(last);
        assertThat(time()).isBetween(LocalTime.of(15, 42), LocalTime.of(15, 43));
    }

    @Test
    void it_keeps_its_time_in_another_zone() {
        clock.begin(DAY, null);

        assertThat(clock.withZone(AMSTERDAM).instant()).isEqualTo(clock.instant());
        assertThat(clock.withZone(AMSTERDAM).getZone()).isEqualTo(AMSTERDAM);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private LocalTime time() {
        return LocalTime.ofInstant(clock.instant(), AMSTERDAM);
    }
}
