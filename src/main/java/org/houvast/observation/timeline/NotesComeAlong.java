package org.houvast.observation.timeline;

import org.houvast.child.RowsComeAlong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes come along when two files of one child are put together. */
@Component
class NotesComeAlong extends RowsComeAlong {

    NotesComeAlong(JdbcClient jdbc) {
        super(jdbc, "observation.entry", "true");
    }
}
