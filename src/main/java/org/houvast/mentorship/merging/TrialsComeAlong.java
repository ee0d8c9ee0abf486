package org.houvast.mentorship.merging;

import org.houvast.child.RowsComeAlong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Trials come along; of two that go on, the one of the file that stays does. */
@Component
class TrialsComeAlong extends RowsComeAlong {

    TrialsComeAlong(JdbcClient jdbc) {
        super(
                jdbc,
                "mentorship.trial",
                """
                o.outcome is not null or not exists (select 1 from mentorship.trial x
                    where x.care_placement = :to and x.outcome is null)
                """,
                false);
    }
}
