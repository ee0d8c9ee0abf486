package org.houvast.access.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.houvast.access.Fingerprint;
import org.houvast.foundation.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing: after ten wrong tries for one name, or fifty from one address, within a
 * quarter of an hour, a quarter of an hour's rest. A try is written down before the password is
 * looked at, so a hundred at once are no way around it.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class Attempts {

    static final int PER_NAME = 10;
    static final int PER_ADDRESS = 50;
    static final Duration WINDOW = Duration.ofMinutes(15);

    /**
     * A try that counts as wrong until it is forgotten.
     *
     * @param name what stands for the sign-in name
     * @param atAddress the try, as one of its address
     */
    record Attempt(String name, UUID atAddress) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes down a try; empty, and not written down, when there were too many already. */
    Optional<Attempt> begin(String name, String address) {
        var byName = Fingerprint.of("name " + name);
        var byAddress = Fingerprint.of("address " + address);
        Stream.of(byName, byAddress).sorted().forEach(this::oneAtATime);
        var now = clock.instant();
        var since = now.minus(WINDOW).atOffset(ZoneOffset.UTC);
        if (count(byName, since) >= PER_NAME || count(byAddress, since) >= PER_ADDRESS) {
            return Optional.empty();
        }
        write(byName, now.atOffset(ZoneOffset.UTC));
        return Optional.of(new Attempt(byName, write(byAddress, now.atOffset(ZoneOffset.UTC))));
    }

    /** Until the end of this transaction, who tries the same waits. */
    private void oneAtATime(String who) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:who, 0))")
                .param("who", who)
                .query((row, n) -> true)
                .single();
    }

    /** How often it went wrong; what is too long ago is thrown away. */
    private int count(String who, OffsetDateTime since) {
        jdbc.sql("delete from access.sign_in_attempt where who = :who and attempted_at <= :since")
                .param("who", who)
                .param("since", since)
                .update();
        return jdbc.sql("select count(*) from access.sign_in_attempt where who = :who")
                .param("who", who)
                .query(Integer.class)
                .single();
    }

    private UUID write(String who, OffsetDateTime at) {
        var id = Id.fresh();
        jdbc.sql(
                        """
                        insert into access.sign_in_attempt (id, who, attempted_at)
                        values (:id, :who, :at)
                        """)
                .param("id", id)
                .param("who", who)
                .param("at", at)
                .update();
        return id;
    }

    /** It was the right password: the name starts anew, and the address has one try less. */
    void forget(Attempt attempt) {
        jdbc.sql("delete from access.sign_in_attempt where who = :name or id = :id")
                .param("name", attempt.name())
                .param("id", attempt.atAddress())
                .update();
    }
}
