package org.houvast.observation.look;

import java.util.List;
import java.util.Optional;
import org.houvast.access.Part;
import org.houvast.foundation.Rows;
import org.houvast.organisation.SettingsPlaces;
import org.houvast.ui.Effects;
import org.houvast.ui.Effects.Line;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says how much nobody reads any more when notes are left out. */
@Component
class WithoutNotes implements SectionSource<SettingsPlaces.Without> {

    private static final int ORDER = 100;

    /**
     * @param running observations that are not enough yet
     */
    private record Counts(int notes, int running) {}

    private final JdbcClient jdbc;

    WithoutNotes(JdbcClient jdbc) {
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
        if (without.part() != Part.NOTES) {
            return Optional.empty();
        }
        var counts =
                jdbc.sql(
                                """
                                select (select count(*)::int from observation.entry) as notes,
                                    (select count(*)::int from observation.observation where closed_on is null) as running
                                """)
                        .query(Rows.of(Counts.class))
                        .single();
        return counts.notes() + counts.running() == 0
                ? Optional.empty()
                : Optional.of(
                        new Effects(
                                List.of(
                                        Line.asks(
                                                "observation.without",
                                                counts.notes(),
                                                counts.running()))));
    }
}
