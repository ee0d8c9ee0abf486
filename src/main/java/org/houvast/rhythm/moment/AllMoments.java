package org.houvast.rhythm.moment;

import java.util.Optional;
import org.houvast.rhythm.MomentId;
import org.springframework.data.repository.Repository;

/** All moments of the organiser. */
interface AllMoments extends Repository<Moment, MomentId> {

    Moment save(Moment moment);

    Optional<Moment> findById(MomentId id);
}
