package org.houvast.organisation.past;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.access.Actor;
import org.houvast.access.History;
import org.houvast.access.Telling;
import org.houvast.foundation.Id;
import org.houvast.foundation.Rows;
import org.houvast.ui.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells what was changed of colleagues, groups and locations. */
@Component
public class Past {

    private record Name(UUID id, String name) {}

    private final History history;
    private final JdbcClient jdbc;
    private final Telling telling;

    Past(History history, JdbcClient jdbc) {
        this.history = history;
        this.jdbc = jdbc;
        this.telling =
                Telling.of("organisation.history.")
                        .words("staff", "given_name", "surname", "email")
                        .oneOf("organisation.position.", "staff", "position")
                        .words("staff", "contract_hours")
                        .yesOrNo("staff", "mentor_allowed")
                        .words("staff", "warning_level", "interests", "expertise", "languages")
                        .days("staff", "left_on")
                        .named(this::groups, "staff_group", "care_group")
                        .days("staff_group", "from_day", "through_day")
                        .patterns("staff_days", "days")
                        .days("staff_days", "from_day", "through_day")
                        .oneOf("organisation.duty.", "duty", "kind")
                        .named(this::locations, "duty", "location")
                        .days("duty", "from_day", "through_day")
                        .days("absence", "from_day", "through_day");
    }

    /** The fragment at the foot of a page. */
    public Page of(Actor actor, Collection<? extends Id> subjects) {
        return history.of(actor, subjects, telling);
    }

    public Telling telling() {
        return telling;
    }

    private Map<UUID, String> groups(Collection<UUID> ids) {
        return names(
                "select id, location_name || ' · ' || name as name from organisation.group_card where id = any(:ids)",
                ids);
    }

    private Map<UUID, String> locations(Collection<UUID> ids) {
        return names("select id, name from organisation.location where id = any(:ids)", ids);
    }

    private Map<UUID, String> names(String sql, Collection<UUID> ids) {
        return jdbc
                .sql(sql)
                .param("ids", ids.toArray(UUID[]::new))
                .query(Rows.of(Name.class))
                .stream()
                .collect(Collectors.toMap(Name::id, Name::name));
    }
}
