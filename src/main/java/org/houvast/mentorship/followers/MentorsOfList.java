package org.houvast.mentorship.followers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildAction;
import org.houvast.child.Followers;
import org.houvast.foundation.Rows;
import org.houvast.ui.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the list of children who is whose mentor. */
@Component
class MentorsOfList implements Followers {

    private record Name(CarePlacementId placement, String name) {}

    private record Mentor(String value, String text) {}

    private final Access access;
    private final JdbcClient jdbc;

    MentorsOfList(Access access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    @Override
    public List<Choice> mentors(LocalDate day) {
        return jdbc
                .sql(
                        """
                        select s.id::text as value, s.name as text
                        from organisation.staff_card s
                        where s.id in (select t.mentor from mentorship.term_card t
                            where t.care_placement is not null and t.valid @> cast(:today as date) and %s)
                        order by s.name, s.id
                        """
                                .formatted(access.rows(ChildAction.SEE_CHILD, "t.care_placement")))
                .param("today", day)
                .query(Rows.of(Mentor.class))
                .list()
                .stream()
                .map(mentor -> new Choice(mentor.value(), mentor.text()))
                .toList();
    }

    @Override
    public List<CarePlacementId> children(String mentor, LocalDate day) {
        return jdbc.sql(
                        """
                        select c.placement from child.placement_card c
                        left join mentorship.term_card t on t.care_placement = c.placement
                            and t.valid @> greatest(c.from_day, cast(:day as date))
                        where coalesce(t.mentor::text, :nobody) = :mentor
                        """)
                .param("day", day)
                .param("nobody", NOBODY)
                .param("mentor", mentor)
                .query((row, n) -> new CarePlacementId(row.getObject("placement", UUID.class)))
                .list();
    }

    @Override
    public Map<CarePlacementId, String> names(Collection<CarePlacementId> children, LocalDate day) {
        var names = new HashMap<CarePlacementId, String>();
        jdbc.sql(
                        """
                        select c.placement, s.name
                        from child.placement_card c
                        join mentorship.term_card t on t.care_placement = c.placement
                            and t.valid @> least(greatest(c.from_day, cast(:day as date)),
                                coalesce(c.through_day, 'infinity'))
                        join organisation.staff_card s on s.id = t.mentor
                        where c.placement = any(:children)
                        """)
                .param("day", day)
                .param(
                        "children",
                        children.stream().map(CarePlacementId::value).toArray(UUID[]::new))
                .query(Rows.of(Name.class))
                .list()
                .forEach(row -> names.put(row.placement(), row.name()));
        return names;
    }
}
