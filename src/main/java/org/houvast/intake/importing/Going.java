package org.houvast.intake.importing;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.intake.ImportId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Takes an import over while the person who said go sees how far it is. What is done at once is
 * there at once; only who has much to take over waits.
 */
@Component
class Going {

    private static final Logger LOG = LoggerFactory.getLogger(Going.class);

    /** So long a page may take; longer work shows its progress. */
    private static final long PATIENCE_MS = 1_500;

    private final BeginTakeOver begin;
    private final TakeOver takeOver;
    private final Progress progress;
    private final AsyncTaskExecutor executor;

    Going(
            BeginTakeOver begin,
            TakeOver takeOver,
            Progress progress,
            AsyncTaskExecutor applicationTaskExecutor) {
        this.begin = begin;
        this.takeOver = takeOver;
        this.progress = progress;
        this.executor = applicationTaskExecutor;
    }

    /**
     * Returns when it is done, or when it takes longer.
     *
     * @throws Refusal as {@link BeginTakeOver#run} and {@link TakeOver#run}
     */
    void go(Actor actor, ImportId id) {
        if (!begin.run(actor, id)) {
            return;
        }
        var work = executor.submit(() -> actor.tenant().call(() -> work(actor, id)));
        try {
            work.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException stillGoing) {
            LOG.debug("import {} shows its progress", id.value());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed);
        }
    }

    private boolean work(Actor actor, ImportId id) {
        try {
            takeOver.run(actor, id);
            return true;
        } catch (Refusal refusal) {
            LOG.info("import {} was refused: {}", id.value(), refusal.key());
            throw refusal;
        } catch (RuntimeException bug) {
            LOG.error("import {} stopped; nothing of it was kept", id.value(), bug);
            throw bug;
        } finally {
            progress.end(id);
        }
    }
}
