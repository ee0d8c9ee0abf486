package org.houvast.observation.timeline;

import java.util.List;
import java.util.Optional;
import org.houvast.access.Access;
import org.houvast.child.ChildPlaces;
import org.houvast.foundation.Rows;
import org.houvast.observation.ObservationAction;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds to a child's page what was seen of the child. */
@Component
class TimelineOfChild implements SectionSource<ChildPlaces.Shown> {

    private static final int ORDER = 200;
    private static final int MOST = 40;

    private final Access access;
    private final JdbcClient jdbc;

    TimelineOfChild(Access access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    @Override
    public Place<ChildPlaces.Shown> place() {
        return ChildPlaces.PAGE;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Page> section(ChildPlaces.Shown shown) {
        var allowed =
                access.allowed(
                        shown.actor(),
                        shown.placement().value(),
                        List.of(
                                ObservationAction.SEE_NOTES,
                                ObservationAction.WRITE_NOTE,
                                ObservationAction.OBSERVE,
                                ObservationAction.READ_FOR_MENTOR));
        if (!allowed.contains(ObservationAction.SEE_NOTES)) {
            return Optional.empty();
        }
        var entries = entries(shown);
        return Optional.of(
                new TimelineSection(
                        shown.placement().value(),
                        shown.givenName(),
                        shown.today(),
                        running(shown),
                        entries.stream().limit(MOST).toList(),
                        entries.size() > MOST,
                        allowed.contains(ObservationAction.WRITE_NOTE),
                        allowed.contains(ObservationAction.OBSERVE),
                        allowed.contains(ObservationAction.READ_FOR_MENTOR)));
    }

    private List<TimelineSection.Entry> entries(ChildPlaces.Shown shown) {
        return jdbc.sql(
                        """
                        select e.entry, e.kind, e.words, e.well_being, e.audience, e.writer_name,
                            e.seen_by_name, e.seen_on,
                            e.observation, o.closed_on, e.read_by_mentor_at
                        from observation.entry_card e
                        left join observation.observation o on o.id = e.observation
                        where e.care_placement = :placement
                        order by e.seen_on desc, e.written_at desc, e.entry
                        limit :most
                        """)
                .param("placement", shown.placement().value())
                .param("most", MOST + 1)
                .query(Rows.of(TimelineSection.Entry.class))
                .list();
    }

    private TimelineSection.@Nullable Running running(ChildPlaces.Shown shown) {
        return jdbc.sql(
                        """
                        select o.id as observation, o.opened_on, count(e.entry)::int as notes
                        from observation.observation o
                        left join observation.entry_card e on e.observation = o.id
                        where o.care_placement = :placement and o.closed_on is null
                        group by o.id, o.opened_on
                        """)
                .param("placement", shown.placement().value())
                .query(Rows.of(TimelineSection.Running.class))
                .optional()
                .orElse(null);
    }
}
