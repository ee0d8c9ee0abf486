package org.houvast.access.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.houvast.access.Fingerprint;
import org.houvast.foundation.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing: after ten wrong tries for one name, or fifty from one address, within a
 * quarter of an hour, a quarter of an hour's rest.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class Attempts {

    static final int PER_NAME = 10;
    static final int PER_ADDRESS = 50;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean tooMany(String name, String address) {
        return count(name) >= PER_NAME || count(address) >= PER_ADDRESS;
    }

    private int count(String who) {
        return jdbc.sql(
                        """
                        select count(*) from access.sign_in_attempt
                        where who = :who and attempted_at > :since
                        """)
                .param("who", Fingerprint.of(who))
                .param("since", clock.instant().minus(WINDOW).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    void failed(String name, String address) {
        for (var who : List.of(name, address)) {
            jdbc.sql(
                            """
                            insert into access.sign_in_attempt (id, who, attempted_at)
                            values (:id, :who, :at)
                            """)
                    .param("id", Id.fresh())
                    .param("who", Fingerprint.of(who))
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    void forget(String name) {
        jdbc.sql("delete from access.sign_in_attempt where who = :who")
                .param("who", Fingerprint.of(name))
                .update();
    }
}
