package org.houvast.mentorship.pair;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Id;
import org.houvast.mentorship.MentorshipId;
import org.houvast.mentorship.Pairs;
import org.houvast.organisation.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Why a mentor was chosen, as it was shown to the person who chose. */
@Component
class Choices {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Choices(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** The id of the choice. */
    UUID keep(
            Actor actor,
            MentorshipId mentorship,
            StaffId mentor,
            LocalDate startsOn,
            List<Pairs.Why> reasons) {
        var id = Id.fresh();
        jdbc.sql(
                        """
                        insert into mentorship.choice
                            (id, mentorship, mentor, starts_on, chosen_by, chosen_at, reasons)
                        values (:id, :mentorship, :mentor, :starts_on, :account, :at, cast(:reasons as jsonb))
                        """)
                .param("id", id)
                .param("mentorship", mentorship.value())
                .param("mentor", mentor.value())
                .param("starts_on", startsOn)
                .param("account", actor.account().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("reasons", json.writeValueAsString(reasons))
                .update();
        return id;
    }
}
