package org.houvast.observation.look;

import org.houvast.rhythm.MomentClosed;
import org.houvast.rhythm.MomentReopened;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * What is closed in the year plan (it stands in another system, say) is not asked here any more;
 * what is reopened there, is.
 */
@Component
class FollowMoments {

    private final JdbcClient jdbc;

    FollowMoments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    void on(MomentClosed closed) {
        jdbc.sql(
                        """
                        update observation.observation set closed_on = :day, version = version + 1
                        where moment = :moment and closed_on is null
                        """)
                .param("day", closed.closedOn())
                .param("moment", closed.moment().value())
                .update();
    }

    @ApplicationModuleListener
    void on(MomentReopened reopened) {
        jdbc.sql(
                        """
                        update observation.observation o
                        set closed_on = null, closed_by = null, version = version + 1
                        where o.moment = :moment and o.closed_on is not null
                            and not exists (select 1 from observation.observation other
                                where other.care_placement = o.care_placement and other.closed_on is null)
                        """)
                .param("moment", reopened.moment().value())
                .update();
    }
}
