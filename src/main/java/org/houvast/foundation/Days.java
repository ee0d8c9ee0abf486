package org.houvast.foundation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What day it is for an organiser. A day is asked here and nowhere else, because midnight does not
 * fall everywhere at the same moment.
 */
@Component
public class Days {

    private final Clock clock;
    private final JdbcClient jdbc;
    private final Map<OrganiserId, Country> countries = new ConcurrentHashMap<>();

    Days(Clock clock, JdbcClient jdbc) {
        this.clock = clock;
        this.jdbc = jdbc;
    }

    public LocalDate today(OrganiserId organiser) {
        return LocalDate.ofInstant(clock.instant(), zone(organiser));
    }

    /** The wall clock of the organiser. */
    public LocalDateTime now(OrganiserId organiser) {
        return LocalDateTime.ofInstant(clock.instant(), zone(organiser));
    }

    public ZoneId zone(OrganiserId organiser) {
        return country(organiser).zone();
    }

    /** The country of an organiser; it is fixed when the organiser begins. */
    public Country country(OrganiserId organiser) {
        var known = countries.get(organiser);
        if (known != null) {
            return known;
        }
        var found = find(organiser.value());
        found.ifPresent(country -> countries.put(organiser, country));
        return found.orElse(Country.NL);
    }

    private Optional<Country> find(UUID organiser) {
        return jdbc.sql("select country from foundation.country_of(:id) as country")
                .param("id", organiser)
                .query((row, n) -> Optional.ofNullable(row.getString("country")))
                .single()
                .map(Country::valueOf);
    }
}
