package org.houvast.access.form;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.houvast.foundation.Tenant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Remembers which forms were answered, and with what. The key is claimed in the same transaction as
 * what the form changes: both are there, or neither. A second sender waits for the first.
 */
@Component
class FormKeys {

    private final JdbcClient jdbc;
    private final Clock clock;

    FormKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @throws AlreadyAnswered when another request with this key has changed things
     */
    void claim(FormKey key) {
        var request =
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
                        .getRequest();
        if (FormKey.isClaimed(request)) {
            return;
        }
        var rows =
                jdbc.sql(
                                """
                                insert into access.answered_form (idempotency_key, account, path, answered_at)
                                values (:key, :account, :path, :at) on conflict do nothing
                                """)
                        .param("key", key.value())
                        .param("account", Tenant.current().account())
                        .param("path", key.path())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
        if (rows == 0) {
            throw new AlreadyAnswered();
        }
        FormKey.markClaimed(request);
    }

    /** Keeps where the first answer led. */
    void keep(FormKey key, int status, @Nullable String location) {
        jdbc.sql(
                        """
                        update access.answered_form set status = :status, location = :location
                        where idempotency_key = :key
                        """)
                .param("status", status)
                .param("location", location)
                .param("key", key.value())
                .update();
    }

    /** Where the first answer led, for the same person and the same path. */
    Optional<String> location(UUID key, String path) {
        return jdbc.sql(
                        """
                        select coalesce(location, '') as location from access.answered_form
                        where idempotency_key = :key and path = :path
                            and account is not distinct from :account and status is not null
                        """)
                .param("key", key)
                .param("path", path)
                .param("account", Tenant.current().account())
                .query(String.class)
                .optional();
    }
}
