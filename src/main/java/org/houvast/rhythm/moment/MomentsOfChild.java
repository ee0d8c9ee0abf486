package org.houvast.rhythm.moment;

import java.util.List;
import java.util.Optional;
import org.houvast.access.Access;
import org.houvast.child.ChildPlaces;
import org.houvast.foundation.Rows;
import org.houvast.rhythm.RhythmAction;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On a child's page: what is planned, and what was done last. */
@Component
class MomentsOfChild implements SectionSource<ChildPlaces.Shown> {

    private static final int ORDER = 300;

    private final Access access;
    private final JdbcClient jdbc;

    MomentsOfChild(Access access, JdbcClient jdbc) {
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
                                RhythmAction.SEE_MOMENTS,
                                RhythmAction.CLOSE_MOMENT,
                                RhythmAction.PLAN_BY_HAND,
                                RhythmAction.KEEP_TALK_WISH));
        if (!allowed.contains(RhythmAction.SEE_MOMENTS)) {
            return Optional.empty();
        }
        var moments =
                jdbc.sql(
                                """
                                (select m.id, m.kind, m.title, m.opens_on, m.due_on, m.planned_on, m.reason,
                                    m.state, m.closed_on, m.note
                                 from rhythm.moment m
                                 where m.care_placement = :placement and m.state = 'OPEN'
                                 order by coalesce(m.planned_on, m.due_on), m.id)
                                union all
                                (select m.id, m.kind, m.title, m.opens_on, m.due_on, m.planned_on, m.reason,
                                    m.state, m.closed_on, m.note
                                 from rhythm.moment m
                                 where m.care_placement = :placement and m.state <> 'OPEN'
                                     and coalesce(m.reason, '') not in ('left', 'ended', 'opt-out')
                                 order by m.closed_on desc, m.id limit 5)
                                """)
                        .param("placement", shown.placement().value())
                        .query(Rows.of(MomentsSection.Line.class))
                        .list();
        var wish = talkWish(shown);
        return moments.isEmpty() && wish == null
                ? Optional.empty()
                : Optional.of(
                        new MomentsSection(
                                shown.placement().value(),
                                shown.givenName(),
                                shown.today(),
                                moments.stream().filter(MomentsSection.Line::open).toList(),
                                moments.stream().filter(m -> !m.open()).toList(),
                                allowed.contains(RhythmAction.CLOSE_MOMENT),
                                allowed.contains(RhythmAction.PLAN_BY_HAND),
                                wish,
                                allowed.contains(RhythmAction.KEEP_TALK_WISH)));
    }

    private MomentsSection.@Nullable TalkWish talkWish(ChildPlaces.Shown shown) {
        return jdbc.sql(
                        """
                        select o.said_by, o.said_on, o.how from rhythm.talk_opt_out o
                        where o.care_placement = :placement and o.taken_back_on is null
                        """)
                .param("placement", shown.placement().value())
                .query(Rows.of(MomentsSection.TalkWish.class))
                .optional()
                .orElse(null);
    }
}
