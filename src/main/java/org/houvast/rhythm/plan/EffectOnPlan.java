package org.houvast.rhythm.plan;

import java.util.ArrayList;
import java.util.Optional;
import org.houvast.child.ChildPlaces;
import org.houvast.foundation.Rows;
import org.houvast.ui.Effects;
import org.houvast.ui.Effects.Line;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says which moments get another day, or go, when a child comes on other days or leaves. */
@Component
class EffectOnPlan implements SectionSource<ChildPlaces.Planned> {

    private static final int ORDER = 200;

    /**
     * @param later open moments that begin when the child has gone
     * @param before open moments that can still happen before
     * @param moved moments on a day on which the child does not come any more
     */
    private record Counts(int later, int before, int moved) {}

    private final JdbcClient jdbc;

    EffectOnPlan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Place<ChildPlaces.Planned> place() {
        return ChildPlaces.EFFECT;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Page> section(ChildPlaces.Planned planned) {
        var counts = counts(planned);
        var lines = new ArrayList<Line>();
        if (planned.leaves()) {
            if (counts.before() > 0) {
                lines.add(
                        Line.asks(
                                "rhythm.effect.before",
                                counts.before(),
                                planned.from().minusDays(1)));
            }
            if (counts.later() > 0) {
                lines.add(Line.says("rhythm.effect.later", counts.later()));
            }
        } else if (counts.moved() > 0) {
            lines.add(Line.says("rhythm.effect.moved", counts.moved()));
        }
        return Optional.of(new Effects(lines));
    }

    private Counts counts(ChildPlaces.Planned planned) {
        return jdbc.sql(
                        """
                        select count(*) filter (where m.opens_on >= :from)::int as later,
                            count(*) filter (where m.opens_on < :from)::int as before,
                            count(*) filter (where m.planned_on >= :from and foundation.parts_on(
                                cast(:days as text), m.planned_on,
                                organisation.is_holiday(l.region, m.planned_on)) = 0)::int as moved
                        from rhythm.moment m
                        join child.placement_card p on p.placement = m.care_placement
                        join organisation.location_card l on l.id = p.location
                        where m.care_placement = :placement and m.state = 'OPEN'
                        """)
                .param("placement", planned.placement().value())
                .param("from", planned.from())
                .param("days", planned.days() == null ? null : planned.days().text())
                .query(Rows.of(Counts.class))
                .single();
    }
}
