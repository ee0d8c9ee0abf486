package org.houvast.intake.importing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.houvast.foundation.Rows;
import org.houvast.intake.ImportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How far the taking over of an import is, for whoever waits. It is told while the work itself is
 * not visible yet: each sign is a transaction of its own.
 */
@Component
class Progress {

    /** Without a sign for so long, the work has stopped and can be begun anew. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    /** What is being done. */
    enum Step {
        COMPARING,
        COLLEAGUES,
        CHILDREN,
        PAIRS
    }

    /** A sign of life. */
    record Sign(Step step, int done, int inAll, Instant seenAt) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate apart;

    Progress(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void begin(ImportId id) {
        jdbc.sql(
                        """
                        insert into intake.progress (import, step, done, in_all, seen_at)
                        values (:import, 'COMPARING', 0, 0, :now)
                        on conflict on constraint progress_pk do update
                            set step = 'COMPARING', done = 0, in_all = 0, seen_at = excluded.seen_at
                        """)
                .param("import", id.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Says how far it is; where nobody waits, nothing is said. */
    void at(ImportId id, Step step, int done, int inAll) {
        apart.executeWithoutResult(_ ->
                jdbc.sql(
                                """
                                update intake.progress set step = :step, done = :done, in_all = :all, seen_at = :now
                                where import = :import
                                """)
                        .param("step", step.name())
                        .param("done", done)
                        .param("all", inAll)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("import", id.value())
                        .update());
    }

    void end(ImportId id) {
        apart.executeWithoutResult(_ ->
                jdbc.sql("delete from intake.progress where import = :import")
                        .param("import", id.value())
                        .update());
    }

    /** The last sign of work that goes on. */
    Optional<Sign> of(ImportId id) {
        return jdbc.sql(
                        "select step, done, in_all, seen_at from intake.progress where import = :import")
                .param("import", id.value())
                .query(Rows.of(Sign.class))
                .optional()
                .filter(sign -> sign.seenAt().isAfter(clock.instant().minus(SILENCE)));
    }
}
