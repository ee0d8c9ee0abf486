package org.houvast.observation.look;

import java.util.Optional;
import org.houvast.observation.ObservationId;
import org.springframework.data.repository.Repository;

/** All observations of the organiser. */
interface Observations extends Repository<Observation, ObservationId> {

    Observation save(Observation observation);

    Optional<Observation> findById(ObservationId id);
}
