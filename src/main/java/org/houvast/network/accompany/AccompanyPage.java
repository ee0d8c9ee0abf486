package org.houvast.network.accompany;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * The home of a teacher or an external mentor.
 *
 * @param teacher whether it is a teacher's home: then the visit comes first
 * @param visits the next visits, soonest first
 * @param first who comes first this week, each with a reason
 * @param others whose week goes its way, by name
 */
public record AccompanyPage(
        String name,
        LocalDate today,
        boolean teacher,
        List<Next> visits,
        List<Accompanied> first,
        List<Accompanied> others)
        implements Page {

    /** A visit to come. */
    public record Next(
            UUID organiser,
            boolean elsewhere,
            UUID visit,
            UUID placement,
            String trainee,
            String place,
            boolean along,
            LocalDate day,
            LocalTime at) {

        public String path() {
            return "/placements/" + placement + "/visits/" + visit;
        }
    }

    /** The visit to prepare first. */
    public @Nullable Next next() {
        return visits.isEmpty() ? null : visits.getFirst();
    }
}
