package org.houvast.network.accompany;

import java.util.Optional;
import org.houvast.access.Actor;
import org.houvast.access.Farewell;
import org.houvast.foundation.Days;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Thanks who came along from outside and has no access any more. */
@Component
@Order(1)
@Transactional(readOnly = true)
public class AccompaniedBefore implements Farewell {

    private final JdbcClient jdbc;
    private final Days days;

    AccompaniedBefore(JdbcClient jdbc, Days days) {
        this.jdbc = jdbc;
        this.days = days;
    }

    @Override
    public Optional<String> words(Actor actor) {
        return jdbc.sql(
                                """
                                select exists (select 1 from trainee.accompanies_in_organiser r
                                    where r.actor = :me and (isempty(r.valid) or upper(r.valid) <= :today))
                                """)
                        .param("me", actor.account().value())
                        .param("today", days.today(actor.organiser()))
                        .query(Boolean.class)
                        .single()
                ? Optional.of("network.farewell.")
                : Optional.empty();
    }
}
