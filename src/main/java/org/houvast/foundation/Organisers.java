package org.houvast.foundation;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who offers childcare: the tenant of a transaction, as it calls itself. */
@Component
@Transactional
public class Organisers {

    /**
     * An organiser.
     *
     * @param begunOn the first day with Houvast
     * @param version goes up with each change
     */
    public record Organiser(String name, Country country, LocalDate begunOn, int version) {}

    private final JdbcClient jdbc;

    Organisers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Organiser get(OrganiserId id) {
        return jdbc.sql(
                        "select name, country, begun_on, version from foundation.organiser where id = :id")
                .param("id", id.value())
                .query(Rows.of(Organiser.class))
                .single();
    }

    /**
     * Gives an organiser another name.
     *
     * @param version what was read
     * @return false when someone else changed it meanwhile
     */
    public boolean rename(OrganiserId id, String name, int version) {
        return jdbc.sql(
                                """
                                update foundation.organiser set name = :name, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("name", name)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }
}
