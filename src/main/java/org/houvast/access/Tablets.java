package org.houvast.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.houvast.foundation.Id;
import org.houvast.foundation.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shared tablets. Each has an account of its own, with which nobody signs in: what the tablet
 * itself may do is judged and written down like what a person does. Whoever calls has asked already
 * whether the actor may.
 */
@Component
@Transactional
public class Tablets {

    private static final int TOKEN_BYTES = 32;

    /**
     * A tablet that was enrolled just now.
     *
     * @param token what it keeps; only its hash is kept here
     */
    public record Enrolled(UUID tablet, String token) {}

    /** A tablet that came in. */
    public record Known(UUID tablet, UUID account, UUID organiser) {}

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;
    private final Base64StringKeyGenerator tokens =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), TOKEN_BYTES);

    Tablets(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    public Enrolled enrol(Actor actor, String name, LocalDate today) {
        var id = Id.fresh();
        var account =
                accounts.open(
                        "tablet-" + id.toString().toLowerCase(Locale.ROOT) + "@houvast.invalid",
                        name);
        accounts.join(account, actor.organiser(), today);
        var token = tokens.generateKey();
        jdbc.sql(
                        """
                        insert into access.tablet (id, account, name, token_hash, enrolled_by, enrolled_at)
                        values (:id, :account, :name, :hash, :by, :at)
                        """)
                .param("id", id)
                .param("account", account.value())
                .param("name", name)
                .param("hash", Fingerprint.of(token))
                .param("by", actor.account().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return new Enrolled(id, token);
    }

    /** From now on it is nothing; a second time changes nothing. */
    public void revoke(UUID tablet) {
        jdbc.sql("update access.tablet set revoked_at = :at where id = :id and revoked_at is null")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", tablet)
                .update();
    }

    /** Someone took it. */
    public void seen(UUID tablet) {
        jdbc.sql("update access.tablet set seen_at = :at where id = :id")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", tablet)
                .update();
    }

    /** The tablet that keeps this; empty for one that was revoked. */
    public Optional<Known> keeping(String token) {
        return jdbc.sql("select tablet, account, organiser from access.tablet_of(:hash)")
                .param("hash", Fingerprint.of(token))
                .query(Rows.of(Known.class))
                .optional();
    }
}
