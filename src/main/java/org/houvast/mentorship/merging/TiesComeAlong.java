package org.houvast.mentorship.merging;

import org.houvast.child.RowsComeAlong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was agreed about a colleague comes along, unless the file that stays says otherwise. */
@Component
class TiesComeAlong extends RowsComeAlong {

    TiesComeAlong(JdbcClient jdbc) {
        super(
                jdbc,
                "mentorship.tie",
                """
                not exists (select 1 from mentorship.tie x where x.care_placement = :to
                    and (x.mentor = o.mentor and x.kind = o.kind
                        or x.kind = 'LOCKED' and o.kind = 'LOCKED'
                        or x.mentor = o.mentor and x.kind in ('LOCKED', 'EXCLUDED')
                            and o.kind in ('LOCKED', 'EXCLUDED')))
                """,
                false);
    }
}
