package org.houvast.mentorship.merging;

import org.houvast.child.RowsComeAlong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That a person looked whether the pair still fits, comes along. */
@Component
class LooksComeAlong extends RowsComeAlong {

    LooksComeAlong(JdbcClient jdbc) {
        super(jdbc, "mentorship.look", "true", false);
    }
}
