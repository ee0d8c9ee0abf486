package org.houvast.access.form;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
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
     * Claims the key for this request; worth nothing when the transaction rolls back, as after a
     * refusal.
     *
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
                        .param("account", key.account())
                        .param("path", key.path())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
        if (rows == 0) {
            throw new AlreadyAnswered();
        }
        FormKey.markClaimed(request);
        TransactionSynchronizationManager.registerSynchronization(new LetGoOnRollback(request));
    }

    /** Keeps where the first answer led. */
    void keep(FormKey key, int status, @Nullable String location) {
        jdbc.sql(
                        """
                        update access.answered_form set status = :status, location = :location
                        where idempotency_key = :key and path = :path
                            and account is not distinct from :account
                        """)
                .param("status", status)
                .param("location", location)
                .param("key", key.value())
                .param("path", key.path())
                .param("account", key.account())
                .update();
    }

    /**
     * Where the first answer led: a path, or nothing ({@code ""}) when it was a page. Empty while
     * it has not been kept.
     */
    Optional<String> location(FormKey key) {
        return jdbc.sql(
                        """
                        select coalesce(location, '') as location from access.answered_form
                        where idempotency_key = :key and path = :path
                            and account is not distinct from :account and status is not null
                        """)
                .param("key", key.value())
                .param("path", key.path())
                .param("account", key.account())
                .query(String.class)
                .optional();
    }

    private record LetGoOnRollback(HttpServletRequest request)
            implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            if (status != STATUS_COMMITTED) {
                FormKey.unmarkClaimed(request);
            }
        }
    }
}
