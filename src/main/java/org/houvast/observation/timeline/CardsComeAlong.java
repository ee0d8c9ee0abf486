package org.houvast.observation.timeline;

import org.houvast.child.RowsComeAlong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was said of a looking card comes along when two files of one child are put together; where
 * both say something of a line, the file that stays does.
 */
@Component
class CardsComeAlong extends RowsComeAlong {

    CardsComeAlong(JdbcClient jdbc) {
        super(
                jdbc,
                "observation.looked",
                """
                not exists (select 1 from observation.looked x
                    where x.care_placement = :to and x.line = o.line)
                """);
    }
}
