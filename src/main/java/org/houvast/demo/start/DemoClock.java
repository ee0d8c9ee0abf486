package org.houvast.demo.start;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.LongSupplier;
import org.houvast.foundation.Country;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a demo: always the same Tuesday, at an hour on which people work. It goes on like
 * any clock at first, and slower towards evening, so that evening never comes and no moment comes
 * twice. Until the demo is known to be there, it tells the real time.
 */
final class DemoClock extends Clock {

    private static final ZoneId ZONE = Country.NL.zone();
    private static final LocalTime OPENS = LocalTime.of(10, 0);
    private static final LocalTime CLOSES = LocalTime.of(18, 0);
    private static final Duration LEAST = Duration.ofMinutes(10);

    private record Start(Instant from, Instant before, long nanos) {}

    private final Clock real;
    private final ZoneId zone;
    private final LongSupplier nanos;
    private volatile @Nullable Start start;

    /**
     * @param nanos a source of nanoseconds that only counts up
     */
    DemoClock(Clock real, LongSupplier nanos) {
        this(real, real.getZone(), nanos, null);
    }

    private DemoClock(Clock real, ZoneId zone, LongSupplier nanos, @Nullable Start start) {
        this.real = real;
        this.zone = zone;
        this.nanos = nanos;
        this.start = start;
    }

    /**
     * From here on it is this day, ten in the morning; or, when the demo ran before, a little after
     * what happened last.
     */
    void begin(LocalDate day, @Nullable Instant last) {
        var opens = day.atTime(OPENS).atZone(ZONE).toInstant();
        var closes = day.atTime(CLOSES).atZone(ZONE).toInstant();
        var from = last == null || last.isBefore(opens) ? opens : last.plusSeconds(1);
        var latest = closes.minus(LEAST);
        start = new Start(from.isAfter(latest) ? latest : from, closes, nanos.getAsLong());
    }

    @Override
    public Instant instant() {
        var begun = start;
        if (begun == null) {
            return real.instant();
        }
        double left = Duration.between(begun.from, begun.before).toNanos();
        double gone = nanos.getAsLong() - begun.nanos;
        return begun.from.plusNanos((long) (left * -Math.expm1(-gone / left)));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new DemoClock(real, other, nanos, start);
    }
}
