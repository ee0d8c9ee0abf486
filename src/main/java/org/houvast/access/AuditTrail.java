package org.houvast.access;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.houvast.foundation.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Who read or changed whose record: ids, an action and a moment; never what was typed. A request
 * that shows someone leaves one event for that person, however many parts of the page show them.
 */
@Component
public class AuditTrail {

    private static final String SHOWN = AuditTrail.class.getName() + ".shown";

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes down that these people's records were shown; one event names all of them. */
    public void shown(Actor actor, Action action, Collection<? extends Id> people) {
        var seen = seen();
        var fresh = people.stream().map(Id::value).distinct().filter(seen::add).toList();
        if (!fresh.isEmpty()) {
            write(actor, action, fresh);
            TransactionSynchronizationManager.registerSynchronization(
                    new NotShownAfterAll(seen, fresh));
        }
    }

    /** Writes down that this person's record was shown. */
    public void shown(Actor actor, Action action, Id person) {
        shown(actor, action, List.of(person));
    }

    /** Writes down that these people's records were changed. */
    public void changed(Actor actor, Action action, Collection<? extends Id> people) {
        if (!people.isEmpty()) {
            write(actor, action, people.stream().map(Id::value).distinct().toList());
        }
    }

    /** Writes down that this person's record was changed. */
    public void changed(Actor actor, Action action, Id person) {
        changed(actor, action, List.of(person));
    }

    private void write(Actor actor, Action action, List<UUID> people) {
        jdbc.sql(
                        """
                        insert into access.audit_event (id, happened_at, account, action, subjects)
                        values (:id, :at, :account, :action, :subjects)
                        """)
                .param("id", Id.fresh())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", actor.account().value())
                .param("action", action.label())
                .param("subjects", people.toArray(UUID[]::new))
                .update();
    }

    @SuppressWarnings("unchecked")
    private static Set<UUID> seen() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return new HashSet<>();
        }
        var seen = (Set<UUID>) request.getAttribute(SHOWN, RequestAttributes.SCOPE_REQUEST);
        if (seen == null) {
            seen = new HashSet<>();
            request.setAttribute(SHOWN, seen, RequestAttributes.SCOPE_REQUEST);
        }
        return seen;
    }

    /** When the transaction rolls back, its event is gone; the page that follows leaves its own. */
    private record NotShownAfterAll(Set<UUID> seen, List<UUID> people)
            implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            if (status != STATUS_COMMITTED) {
                people.forEach(seen::remove);
            }
        }
    }
}
