package org.houvast.child;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.foundation.Rows;
import org.houvast.organisation.PeopleOfGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many children play in a group. */
@Component
class ChildrenOfGroup implements PeopleOfGroup {

    private record Count(UUID careGroup, int children) {}

    private final JdbcClient jdbc;

    ChildrenOfGroup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "child.in-group";
    }

    @Override
    public Map<UUID, Integer> count(Collection<UUID> groups, LocalDate day) {
        return jdbc
                .sql(
                        """
                        select m.care_group, count(distinct m.placement)::int as children
                        from child.group_membership m
                        join child.care_placement p on p.id = m.placement
                            and (p.through_day is null or p.through_day >= :day)
                        where m.care_group = any(:groups) and (m.through_day is null or m.through_day >= :day)
                        group by m.care_group
                        """)
                .param("groups", groups.toArray(UUID[]::new))
                .param("day", day)
                .query(Rows.of(Count.class))
                .stream()
                .collect(Collectors.toMap(Count::careGroup, Count::children));
    }
}
