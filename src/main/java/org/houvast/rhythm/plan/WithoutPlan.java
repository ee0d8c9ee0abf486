package org.houvast.rhythm.plan;

import java.util.List;
import java.util.Optional;
import org.houvast.access.Part;
import org.houvast.organisation.SettingsPlaces;
import org.houvast.ui.Effects;
import org.houvast.ui.Effects.Line;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says how many moments nobody sees any more when the year plan is left out. */
@Component
class WithoutPlan implements SectionSource<SettingsPlaces.Without> {

    private static final int ORDER = 100;

    private final JdbcClient jdbc;

    WithoutPlan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Place<SettingsPlaces.Without> place() {
        return SettingsPlaces.WITHOUT;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Page> section(SettingsPlaces.Without without) {
        if (without.part() != Part.YEAR_PLAN) {
            return Optional.empty();
        }
        int planned =
                jdbc.sql(
                                "select count(*)::int from rhythm.moment where state = 'OPEN' and planned_on is not null")
                        .query(Integer.class)
                        .single();
        return planned == 0
                ? Optional.empty()
                : Optional.of(new Effects(List.of(Line.asks("rhythm.without", planned))));
    }
}
