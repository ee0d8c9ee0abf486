package org.houvast.learning.welcome;

import java.util.Optional;
import org.houvast.trainee.TraineePlaces;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.springframework.stereotype.Component;

/** Tells on the page of a placement how the start goes. */
@Component
class StartOnPlacement implements SectionSource<TraineePlaces.Shown> {

    private static final int ORDER = 50;

    private final Starts starts;

    StartOnPlacement(Starts starts) {
        this.starts = starts;
    }

    @Override
    public Place<TraineePlaces.Shown> place() {
        return TraineePlaces.PAGE;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Page> section(TraineePlaces.Shown shown) {
        var start = starts.of(shown.actor(), shown.placement());
        var before = shown.today().isBefore(start.glance().fromDay());
        return Optional.of(
                new StartSection(
                        shown.placement().value().toString(),
                        before ? start.glance().visitOn() : null,
                        start.glance().visitAt(),
                        start.done(),
                        start.all(),
                        shown.today().isAfter(start.glance().settlingThrough())));
    }
}
