package org.houvast.rhythm.plan;

import java.util.ArrayList;
import java.util.Optional;
import org.houvast.foundation.Rows;
import org.houvast.organisation.StaffPlaces;
import org.houvast.ui.Effects;
import org.houvast.ui.Effects.Line;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says how many moments lose their day when a mentor works on other days, or leaves. */
@Component
class EffectOfWork implements SectionSource<StaffPlaces.Planned> {

    private static final int ORDER = 200;

    /**
     * @param later moments with a day from then on
     * @param moved those on a day on which mentor and child are not there together any more
     */
    private record Counts(int later, int moved) {}

    private final JdbcClient jdbc;

    EffectOfWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Place<StaffPlaces.Planned> place() {
        return StaffPlaces.EFFECT;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Page> section(StaffPlaces.Planned planned) {
        if (!planned.leaves() && planned.days() == null) {
            return Optional.empty();
        }
        var counts = counts(planned);
        var lines = new ArrayList<Line>();
        if (planned.leaves() && counts.later() > 0) {
            lines.add(Line.asks("rhythm.effect.left", counts.later(), planned.from().minusDays(1)));
        } else if (!planned.leaves() && counts.moved() > 0) {
            lines.add(Line.says("rhythm.effect.moved", counts.moved()));
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Effects(lines));
    }

    private Counts counts(StaffPlaces.Planned planned) {
        return jdbc.sql(
                        """
                        select count(*)::int as later, count(*) filter (where
                            foundation.parts_on(cast(:days as text), m.planned_on, h.holiday)
                                & coalesce(foundation.parts_on(d.days, m.planned_on, h.holiday), 7) = 0)::int as moved
                        from rhythm.moment m
                        join child.placement_card p on p.placement = m.care_placement
                        join organisation.location_card l on l.id = p.location
                        cross join lateral (select organisation.is_holiday(l.region, m.planned_on) as holiday) h
                        left join child.care_days_card d on d.placement = m.care_placement and d.valid @> m.planned_on
                        where m.owner = :staff and m.state = 'OPEN' and m.planned_on >= :from
                        """)
                .param("staff", planned.staff().value())
                .param("from", planned.from())
                .param("days", planned.days() == null ? null : planned.days().text())
                .query(Rows.of(Counts.class))
                .single();
    }
}
