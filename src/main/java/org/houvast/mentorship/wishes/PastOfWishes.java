package org.houvast.mentorship.wishes;

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

/** What was changed in the wishes of a location, by whom, and what stood there before. */
@Component
class PastOfWishes {

    private record Name(UUID id, String name) {}

    private final History history;
    private final JdbcClient jdbc;

    PastOfWishes(History history, JdbcClient jdbc) {
        this.history = history;
        this.jdbc = jdbc;
    }

    /**
     * @param subjects the location, and its mentors
     */
    Page of(Actor actor, Collection<? extends Id> subjects) {
        return history.of(
                actor,
                subjects,
                Telling.of("mentorship.history.")
                        .oneOf("mentorship.wish.", "wishes", "wish_order")
                        .named(this::colleagues, "mentor_wish", "staff")
                        .days("mentor_wish", "born_from", "born_through")
                        .words("mentor_wish", "most"));
    }

    private Map<UUID, String> colleagues(Collection<UUID> ids) {
        return jdbc
                .sql("select id, called as name from organisation.staff_card where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Rows.of(Name.class))
                .stream()
                .collect(Collectors.toMap(Name::id, Name::name));
    }
}
