package org.houvast.rhythm.moment;

import org.houvast.child.RowsComeAlong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done comes along when two files are put together; what is open is planned anew. */
@Component
class MomentsComeAlong extends RowsComeAlong {

    MomentsComeAlong(JdbcClient jdbc) {
        super(jdbc, "rhythm.moment", "o.state <> 'OPEN'");
    }
}
