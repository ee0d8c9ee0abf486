package org.houvast.mentorship.merging;

import org.houvast.child.RowsComeAlong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The mentor of the file that goes comes along when the file that stays never had one; else who
 * follows the child there goes on.
 */
@Component
class MentorshipsComeAlong extends RowsComeAlong {

    MentorshipsComeAlong(JdbcClient jdbc) {
        super(
                jdbc,
                "mentorship.mentorship",
                "not exists (select 1 from mentorship.mentorship x where x.care_placement = :to)");
    }
}
