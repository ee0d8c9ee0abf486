package org.houvast.mentorship.proposals;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.houvast.access.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Works a proposal out beside the request, place after place, each in a transaction of its own. How
 * far it is stands in the database: any node can show it, and can go on when the one that began has
 * stopped.
 */
@Component
class WorkApart {

    private static final Logger LOG = LoggerFactory.getLogger(WorkApart.class);

    /** So long a page may take; longer work shows how far it is. */
    private static final long PATIENCE_MS = 1_000;

    private final WorkOnPlace places;
    private final AsyncTaskExecutor executor;

    WorkApart(WorkOnPlace places, AsyncTaskExecutor applicationTaskExecutor) {
        this.places = places;
        this.executor = applicationTaskExecutor;
    }

    /** Returns when it is done, or when it takes longer. */
    void go(Actor actor, ProposalId id) {
        var work = executor.submit(() -> actor.tenant().run(() -> all(actor, id)));
        try {
            work.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException stillGoing) {
            LOG.debug("proposal {} shows how far it is", id.value());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            LOG.error("proposal {} stopped; who looks at it lets it go on", id.value(), failed);
        }
    }

    void all(Actor actor, ProposalId id) {
        for (var next = places.take(id); next.isPresent(); next = places.take(id)) {
            var location = next.get();
            try {
                if (!places.work(actor, id, location)) {
                    return;
                }
            } catch (RuntimeException e) {
                LOG.warn(
                        "proposal {}: location {} could not be done; nothing of it was kept",
                        id.value(),
                        location.value(),
                        e);
            }
        }
    }
}
