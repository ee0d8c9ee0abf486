package org.houvast.observation.timeline;

import org.houvast.child.RowsComeAlong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Observations come along when two files of one child are put together. Of two that are open, the
 * one of the file that stays goes on.
 */
@Component
class ObservationsComeAlong extends RowsComeAlong {

    ObservationsComeAlong(JdbcClient jdbc) {
        super(
                jdbc,
                "observation.observation",
                """
                o.closed_on is not null or not exists (select 1 from observation.observation x
                    where x.care_placement = :to and x.closed_on is null)
                """);
    }
}
