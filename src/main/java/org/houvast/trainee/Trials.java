package org.houvast.trainee;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.houvast.access.AccountId;
import org.houvast.foundation.Id;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Trial periods: people decide on a day whether a trainee goes on (S2.20). */
@Component("traineeTrials")
@Transactional
public class Trials {

    /** Usual length of a trial, in weeks; a proposal. */
    public static final int USUAL_WEEKS = 4;

    /** What people decide. */
    public enum Decision {
        GOES_ON,
        LONGER,
        ENDS
    }

    /**
     * What was decided last.
     *
     * @param by who wrote it down; {@code null} when that is not known
     */
    public record Decided(Decision decision, LocalDate decidedOn, @Nullable UUID by) {}

    private record Open(LocalDate decideOn) {}

    private final JdbcClient jdbc;

    Trials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When people decide; empty when there is no trial, or it was decided. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> decideOn(PlacementId placement) {
        return jdbc.sql("select decide_on from trainee.trial_card where placement = :placement")
                .param("placement", placement.value())
                .query(Rows.of(Open.class))
                .optional()
                .map(Open::decideOn);
    }

    /** What was decided last; empty while nothing was. */
    @Transactional(readOnly = true)
    public Optional<Decided> decided(PlacementId placement) {
        return jdbc.sql(
                        """
                        select decision, decided_on, decided_by as "by" from trainee.trial
                        where placement = :placement and decision is not null
                        order by decided_on desc, id desc limit 1
                        """)
                .param("placement", placement.value())
                .query(Rows.of(Decided.class))
                .optional();
    }

    /**
     * A trial period, through the day on which people decide.
     *
     * @throws Refusal {@code trainee.trial.day} when that is not a day of the placement
     */
    public void begin(PlacementId placement, LocalDate decideOn) {
        int begun =
                jdbc.sql(
                                """
                                insert into trainee.trial (id, placement, decide_on)
                                select :id, p.id, :decide_on from trainee.placement p
                                where p.id = :placement and cast(:decide_on as date) between p.from_day and p.through_day
                                """)
                        .param("id", Id.fresh())
                        .param("placement", placement.value())
                        .param("decide_on", decideOn)
                        .update();
        Refusal.when(begun == 0, "trainee.trial.day");
    }

    /**
     * @throws Refusal {@code trainee.trial.none} when nothing is to be decided
     */
    public void decide(PlacementId placement, Decision decision, AccountId by, LocalDate today) {
        int decided =
                jdbc.sql(
                                """
                                update trainee.trial set decision = :decision, decided_on = :today,
                                    decided_by = :by
                                where placement = :placement and decision is null
                                """)
                        .param("decision", decision.name())
                        .param("today", today)
                        .param("by", by.value())
                        .param("placement", placement.value())
                        .update();
        Refusal.when(decided == 0, "trainee.trial.none");
    }
}
