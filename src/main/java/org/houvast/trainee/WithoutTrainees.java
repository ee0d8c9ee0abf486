package org.houvast.trainee;

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

/** Says for how many trainees there is no page any more when they are left out. */
@Component
class WithoutTrainees implements SectionSource<SettingsPlaces.Without> {

    private static final int ORDER = 100;

    private final JdbcClient jdbc;

    WithoutTrainees(JdbcClient jdbc) {
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
        if (without.part() != Part.TRAINEES) {
            return Optional.empty();
        }
        int here =
                jdbc.sql("select count(*)::int from trainee.placement where through_day >= :today")
                        .param("today", without.today())
                        .query(Integer.class)
                        .single();
        return here == 0
                ? Optional.empty()
                : Optional.of(new Effects(List.of(Line.asks("trainee.without", here))));
    }
}
