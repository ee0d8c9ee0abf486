package org.houvast.mentorship.picture;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.houvast.foundation.Rows;
import org.houvast.organisation.StaffId;
import org.houvast.ui.Emblem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pictures of mentors: as each chose it, or the one that someone has until then. */
@Component
public class MentorPictures {

    private record Row(StaffId staff, String picture) {}

    private final JdbcClient jdbc;

    MentorPictures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A picture for each of them: the name of an icon that can be chosen today. */
    public Map<StaffId, String> of(Collection<StaffId> mentors) {
        var pictures = new HashMap<StaffId, String>();
        mentors.forEach(mentor -> pictures.put(mentor, Emblem.of(mentor.value()).picture()));
        jdbc
                .sql("select staff, picture from mentorship.picture where staff = any(:mentors)")
                .param("mentors", mentors.stream().map(StaffId::value).toArray(UUID[]::new))
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .filter(row -> Emblem.PICTURES.contains(row.picture()))
                .forEach(row -> pictures.put(row.staff(), row.picture()));
        return pictures;
    }

    void keep(StaffId mentor, String picture) {
        jdbc.sql(
                        """
                        insert into mentorship.picture (staff, picture) values (:staff, :picture)
                        on conflict on constraint picture_pk do update set picture = excluded.picture
                        """)
                .param("staff", mentor.value())
                .param("picture", picture)
                .update();
    }
}
