package org.houvast.mentorship;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.houvast.foundation.Rows;
import org.houvast.trainee.PlacementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often mentor and trainee really work side by side in the coming weeks, by roster, absences
 * and holidays, counted in parts of days (S2.34).
 */
@Component
@Transactional(readOnly = true)
public class SharedShifts {

    /**
     * The count of one trainee, in the four weeks from today or from the first day.
     *
     * @param shared parts of days beside the mentor
     * @param withAnyone parts of days beside the mentor or who guides beside the mentor
     * @param parts the trainee's own parts of days
     */
    public record Shared(PlacementId placement, int shared, int withAnyone, int parts) {

        /**
         * Half of the time or less with anyone who guides. No source sets a number; it is worth a
         * look, not a judgement.
         */
        public boolean isThin() {
            return parts > 0 && 2 * withAnyone <= parts;
        }
    }

    private final JdbcClient jdbc;

    SharedShifts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** No entry for who has no mentor then, or is not on the floor. */
    public Map<PlacementId, Shared> of(Collection<PlacementId> trainees, LocalDate today) {
        var found = new HashMap<PlacementId, Shared>();
        if (trainees.isEmpty()) {
            return found;
        }
        jdbc.sql(
                        """
                        select p.placement, s.shared, s.with_anyone, s.parts
                        from unnest(cast(:trainees as uuid[])) as p(placement)
                        cross join lateral mentorship.side_by_side(p.placement, :today) s
                        """)
                .param("trainees", trainees.stream().map(PlacementId::value).toArray(UUID[]::new))
                .param("today", today)
                .query(Rows.of(Shared.class))
                .list()
                .forEach(shared -> found.put(shared.placement(), shared));
        return found;
    }
}
