package org.houvast.learning.pulse;

import java.util.Optional;
import org.houvast.trainee.TraineePlaces;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.springframework.stereotype.Component;

/** Asks a trainee at home how it feels, while a question is open. */
@Component
class AskOnHome implements SectionSource<TraineePlaces.Shown> {

    private static final int ORDER = 200;

    private final Pulses pulses;

    AskOnHome(Pulses pulses) {
        this.pulses = pulses;
    }

    @Override
    public Place<TraineePlaces.Shown> place() {
        return TraineePlaces.HOME;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Page> section(TraineePlaces.Shown shown) {
        return pulses.open(shown.placement(), shown.today())
                .map(moment -> new AskSection(shown.placement().value().toString(), moment));
    }
}
