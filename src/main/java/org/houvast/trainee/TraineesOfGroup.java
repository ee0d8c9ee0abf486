package org.houvast.trainee;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.foundation.Rows;
import org.houvast.organisation.PeopleOfGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many trainees learn in a group. */
@Component
class TraineesOfGroup implements PeopleOfGroup {

    private record Count(UUID careGroup, int trainees) {}

    private final JdbcClient jdbc;

    TraineesOfGroup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "trainee.in-group";
    }

    @Override
    public Map<UUID, Integer> count(Collection<UUID> groups, LocalDate day) {
        return jdbc
                .sql(
                        """
                        select care_group, count(*)::int as trainees from trainee.placement
                        where care_group = any(:groups) and through_day >= :day group by care_group
                        """)
                .param("groups", groups.toArray(UUID[]::new))
                .param("day", day)
                .query(Rows.of(Count.class))
                .stream()
                .collect(Collectors.toMap(Count::careGroup, Count::trainees));
    }
}
