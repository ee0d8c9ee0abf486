package org.houvast.mentorship.guides;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.foundation.Rows;
import org.houvast.mentorship.matching.Mentor.GroupStrength;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who can guide trainees, and what groups can carry. */
@Component
public class Guides {

    /** What was said of a group says something for so many weeks. */
    static final int SAID_WEEKS = 13;

    private final JdbcClient jdbc;

    Guides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An entry for each of them, also where nothing is known. */
    public Map<StaffId, Guide> of(Collection<StaffId> colleagues) {
        var guides = new HashMap<StaffId, Guide>();
        colleagues.forEach(colleague -> guides.put(colleague, Guide.unknown(colleague)));
        jdbc.sql(
                        """
                        select staff, eligible, grounds, asked_on, willing, answered_on, programmes
                        from mentorship.guide where staff = any(:staff)
                        """)
                .param("staff", colleagues.stream().map(StaffId::value).toArray(UUID[]::new))
                .query(Rows.of(Guide.class))
                .list()
                .forEach(guide -> guides.put(guide.staff(), guide));
        return guides;
    }

    /** What a group can carry on a day, as its leader saw it lately. */
    public GroupStrength strength(GroupId group, LocalDate day) {
        return jdbc.sql(
                        """
                        select strength from mentorship.group_strength
                        where care_group = :care_group and said_on > cast(:day as date) - 7 * :weeks
                        """)
                .param("care_group", group.value())
                .param("day", day)
                .param("weeks", SAID_WEEKS)
                .query(String.class)
                .optional()
                .map(GroupStrength::valueOf)
                .orElse(GroupStrength.UNKNOWN);
    }

    void eligible(StaffId staff, boolean eligible, List<String> grounds) {
        jdbc.sql(
                        """
                        insert into mentorship.guide (staff, eligible, grounds) values (:staff, :eligible, :grounds)
                        on conflict on constraint guide_pk
                        do update set eligible = excluded.eligible, grounds = excluded.grounds
                        """)
                .param("staff", staff.value())
                .param("eligible", eligible)
                .param("grounds", grounds.toArray(String[]::new))
                .update();
    }

    /** An earlier answer is asked anew. */
    void ask(StaffId staff, LocalDate today) {
        jdbc.sql(
                        """
                        insert into mentorship.guide (staff, asked_on) values (:staff, :today)
                        on conflict on constraint guide_pk
                        do update set asked_on = excluded.asked_on, willing = null, answered_on = null
                        """)
                .param("staff", staff.value())
                .param("today", today)
                .update();
    }

    void answer(StaffId staff, boolean willing, List<String> programmes, LocalDate today) {
        jdbc.sql(
                        """
                        insert into mentorship.guide (staff, willing, answered_on, programmes)
                        values (:staff, :willing, :today, :programmes)
                        on conflict on constraint guide_pk do update set willing = excluded.willing,
                            answered_on = excluded.answered_on, programmes = excluded.programmes
                        """)
                .param("staff", staff.value())
                .param("willing", willing)
                .param("today", today)
                .param("programmes", programmes.toArray(String[]::new))
                .update();
    }

    /**
     * @param strength {@code null} takes back what was said
     */
    void strength(GroupId group, @Nullable GroupStrength strength, LocalDate today) {
        jdbc.sql("delete from mentorship.group_strength where care_group = :care_group")
                .param("care_group", group.value())
                .update();
        if (strength != null && strength != GroupStrength.UNKNOWN) {
            jdbc.sql(
                            """
                            insert into mentorship.group_strength (care_group, strength, said_on)
                            values (:care_group, :strength, :today)
                            """)
                    .param("care_group", group.value())
                    .param("strength", strength.name())
                    .param("today", today)
                    .update();
        }
    }
}
