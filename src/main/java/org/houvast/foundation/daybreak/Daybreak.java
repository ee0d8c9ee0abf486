package org.houvast.foundation.daybreak;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.houvast.foundation.Country;
import org.houvast.foundation.DayBegan;
import org.houvast.foundation.Days;
import org.houvast.foundation.OrganiserId;
import org.houvast.foundation.Rows;
import org.houvast.foundation.Tenant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Says {@link DayBegan} for each organiser whose day has begun since it was last said. The database
 * remembers it, so that several machines, or one that starts again, say it once.
 */
@Component
class Daybreak {

    private record Waiting(UUID organiser) {}

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Days days;

    Daybreak(
            JdbcClient jdbc,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock,
            Days days) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
        this.days = days;
    }

    /** Each organiser in a transaction of its own. */
    void say() {
        for (var organiser : waiting()) {
            var day = days.today(organiser);
            Tenant.of(organiser)
                    .run(() -> transaction.executeWithoutResult(_ -> say(organiser, day)));
        }
    }

    private void say(OrganiserId organiser, LocalDate day) {
        int begun =
                jdbc.sql(
                                """
                                insert into foundation.begun_day (day) values (:day)
                                on conflict (organiser) do update set day = excluded.day
                                where begun_day.day < excluded.day
                                """)
                        .param("day", day)
                        .update();
        if (begun > 0) {
            events.publishEvent(new DayBegan(organiser, day));
        }
    }

    private List<OrganiserId> waiting() {
        var latest =
                Arrays.stream(Country.values())
                        .map(country -> LocalDate.ofInstant(clock.instant(), country.zone()))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        return jdbc
                .sql("select organiser from foundation.waiting_for(:day) as organiser")
                .param("day", latest)
                .query(Rows.of(Waiting.class))
                .list()
                .stream()
                .map(waiting -> new OrganiserId(waiting.organiser()))
                .toList();
    }
}
