package org.houvast.learning.home;

import java.util.Optional;
import org.houvast.access.Actor;
import org.houvast.access.Farewell;
import org.houvast.foundation.Days;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Thanks who learned here and is done. */
@Component
@Order(0)
@Transactional(readOnly = true)
public class LearnedHere implements Farewell {

    private final JdbcClient jdbc;
    private final Days days;

    LearnedHere(JdbcClient jdbc, Days days) {
        this.jdbc = jdbc;
        this.days = days;
    }

    @Override
    public Optional<String> words(Actor actor) {
        return jdbc.sql(
                                """
                                select coalesce(max(p.through_day) < :today, false)
                                from trainee.placement_card p where p.account = :me
                                """)
                        .param("me", actor.account().value())
                        .param("today", days.today(actor.organiser()))
                        .query(Boolean.class)
                        .single()
                ? Optional.of("learning.farewell.")
                : Optional.empty();
    }
}
