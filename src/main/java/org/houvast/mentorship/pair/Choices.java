package org.houvast.mentorship.pair;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Id;
import org.houvast.mentorship.MentorshipId;
import org.houvast.mentorship.Pairs;
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
    UUID keep(Actor actor, MentorshipId mentorship, Pairs.Choice choice) {
        var id = Id.fresh();
        var basis = choice.basis();
        jdbc.sql(
                        """
                        insert into mentorship.choice
                            (id, mentorship, mentor, starts_on, chosen_by, chosen_at, reasons, wishes, input, proposed)
                        values (:id, :mentorship, :mentor, :starts_on, :account, :at, cast(:reasons as jsonb),
                            :wishes, :input, :proposed)
                        """)
                .param("id", id)
                .param("mentorship", mentorship.value())
                .param("mentor", choice.mentor().value())
                .param("starts_on", choice.startsOn())
                .param("account", actor.account().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("reasons", json.writeValueAsString(choice.reasons()))
                .param(
                        "wishes",
                        basis == null ? new String[0] : basis.wishes().toArray(String[]::new))
                .param("input", basis == null ? null : basis.input())
                .param("proposed", basis == null ? null : basis.proposed())
                .update();
        return id;
    }
}
