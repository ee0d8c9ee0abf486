package org.houvast.observation.good;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When something good was last written of each of a mentor's children. */
@Component
class GoodMoments {

    /** After so many days without one, a child is worth a kind look. */
    static final int LATELY_DAYS = 56;

    /**
     * A child.
     *
     * @param seenOn when something good was last written; {@code null} for never
     * @param words what it was
     */
    record Child(
            UUID placement,
            UUID child,
            String givenName,
            String emblem,
            @Nullable LocalDate seenOn,
            @Nullable String words) {

        boolean lately(LocalDate today) {
            return seenOn != null && seenOn.isAfter(today.minusDays(LATELY_DAYS));
        }
    }

    private final JdbcClient jdbc;

    GoodMoments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The children whose mentor this is, by name; who is here for less time than that is left out.
     */
    List<Child> ofMentor(Actor actor, LocalDate today) {
        return jdbc.sql(
                        """
                        select c.placement, c.child, c.called as given_name, c.emblem, e.seen_on, e.words
                        from mentorship.mentor_of_child r
                        join child.child_card c on c.placement = r.subject and c.valid @> cast(:today as date)
                            and c.from_day <= cast(:today as date) - :lately
                        left join lateral (select e.seen_on, e.words from observation.entry e
                            where e.care_placement = c.placement and e.taken_back_at is null
                                and e.kind in ('NICE_MOMENT', 'SMALL_MOMENT')
                            order by e.seen_on desc, e.written_at desc limit 1) e on true
                        where r.actor = :me and r.valid @> cast(:today as date)
                        order by c.called, c.placement
                        """)
                .param("me", actor.account().value())
                .param("today", today)
                .param("lately", LATELY_DAYS)
                .query(Rows.of(Child.class))
                .list();
    }
}
