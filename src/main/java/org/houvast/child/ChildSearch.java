package org.houvast.child;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.foundation.NameSearch;
import org.houvast.foundation.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds children by name, also when it is spelled otherwise. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ChildSearch {

    private final Access access;
    private final JdbcClient jdbc;

    ChildSearch(Access access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    /**
     * The placements of who may be meant.
     *
     * @param action only those for whom the actor may do this
     * @param typed the name as it was typed; nobody for nothing
     */
    public UUID[] named(ChildAction action, String typed, LocalDate today) {
        return typed.isBlank() ? new UUID[0] : among(action, typed, today).toArray(UUID[]::new);
    }

    private List<UUID> among(ChildAction action, String typed, LocalDate today) {
        return NameSearch.among(
                jdbc.sql(
                                """
                                select c.placement as id, foundation.plain(c.name) as plain,
                                    foundation.plain(:search) as search
                                from child.child_card c where %s
                                """
                                        .formatted(access.rows(action, "c.placement")))
                        .param("search", typed.strip())
                        .param("today", today)
                        .query(Rows.of(NameSearch.Named.class))
                        .list());
    }
}
