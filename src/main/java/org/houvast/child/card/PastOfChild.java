package org.houvast.child.card;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.access.History;
import org.houvast.access.Telling;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildId;
import org.houvast.ui.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was changed of a child, by whom, and what stood there before. */
@Component
class PastOfChild {

    private final History history;
    private final JdbcClient jdbc;

    PastOfChild(History history, JdbcClient jdbc) {
        this.history = history;
        this.jdbc = jdbc;
    }

    Page of(Actor actor, CarePlacementId placement, UUID child) {
        return history.of(
                actor,
                List.of(new ChildId(child), placement),
                Telling.of("child.history.")
                        .words("child", "given_name", "surname")
                        .days("child", "birth_date")
                        .words(
                                "child",
                                "interests",
                                "home_languages",
                                "own_wish",
                                "parents_wish",
                                "parents_ask_language",
                                "plays_at_home",
                                "finds_hard",
                                "helps")
                        .named(this::guardians, "guardianship", "guardian")
                        .oneOf("child.relation.", "guardianship", "relation")
                        .yesOrNo("guardianship", "custody")
                        .days("guardianship", "from_day", "through_day")
                        .named(this::children, "sibling", "sibling")
                        .days("care_placement", "from_day", "through_day")
                        .patterns("care_days", "days")
                        .days("care_days", "from_day", "through_day")
                        .named(this::groups, "group_membership", "care_group")
                        .patterns("group_membership", "days")
                        .days("group_membership", "from_day", "through_day")
                        .days("day_exception", "day")
                        .oneOf("child.history.parts.", "day_exception", "parts"));
    }

    private Map<UUID, String> guardians(Collection<UUID> ids) {
        return names(
                "select g.id, trim(g.given_name || ' ' || g.surname) as name from child.guardian g where g.id = any(:ids)",
                ids);
    }

    private Map<UUID, String> children(Collection<UUID> ids) {
        return names(
                "select c.id, c.given_name || ' ' || c.surname as name from child.child c where c.id = any(:ids)",
                ids);
    }

    private Map<UUID, String> groups(Collection<UUID> ids) {
        return names(
                "select g.id, g.location_name || ' · ' || g.name as name from organisation.group_card g where g.id = any(:ids)",
                ids);
    }

    private Map<UUID, String> names(String sql, Collection<UUID> ids) {
        var names = new HashMap<UUID, String>();
        jdbc.sql(sql)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) ->
                        names.put(row.getObject("id", UUID.class), row.getString("name")))
                .list();
        return names;
    }
}
