package org.houvast.observation.look;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.houvast.child.CarePlacementId;
import org.houvast.observation.ObservationId;
import org.houvast.rhythm.MomentKind;
import org.houvast.rhythm.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The observation that is open for a child, and that a note belongs to. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OpenObservations {

    private final JdbcClient jdbc;
    private final Moments moments;

    OpenObservations(JdbcClient jdbc, Moments moments) {
        this.jdbc = jdbc;
        this.moments = moments;
    }

    /**
     * The open observation of a child. It opens by itself when the time for an observation has come
     * in the year plan.
     *
     * @return empty when nothing is open and it is not the time
     */
    public Optional<ObservationId> now(CarePlacementId placement, LocalDate today) {
        var open = find(placement);
        if (open.isPresent()) {
            return open;
        }
        return moments.openNow(placement, MomentKind.OBSERVATION, today)
                .map(moment -> begin(placement, moment.value(), today));
    }

    /** Opens an observation, or finds the one that is open. */
    public ObservationId open(CarePlacementId placement, LocalDate today) {
        return now(placement, today).orElseGet(() -> begin(placement, null, today));
    }

    private Optional<ObservationId> find(CarePlacementId placement) {
        return jdbc.sql(
                        """
                        select o.id from observation.observation o
                        where o.care_placement = :placement and o.closed_on is null
                        """)
                .param("placement", placement.value())
                .query(UUID.class)
                .optional()
                .map(ObservationId::new);
    }

    /** Of two colleagues who write at the same moment, one opens it; the other one joins. */
    private ObservationId begin(CarePlacementId placement, @Nullable UUID moment, LocalDate today) {
        jdbc.sql(
                        """
                        insert into observation.observation (id, care_placement, moment, opened_on)
                        values (:id, :placement, :moment, :today)
                        on conflict (organiser, care_placement) where closed_on is null do nothing
                        """)
                .param("id", ObservationId.fresh().value())
                .param("placement", placement.value())
                .param("moment", moment)
                .param("today", today)
                .update();
        return find(placement).orElseThrow();
    }
}
