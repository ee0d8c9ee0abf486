package org.houvast.learning.pulse;

import java.util.Optional;
import org.houvast.learning.welcome.WelcomePlaces;
import org.houvast.trainee.Placements;
import org.houvast.trainee.TraineePlaces;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.springframework.stereotype.Component;

/** Shows what a trainee told to whom she chose, on the page of her start. */
@Component
class ToldToReader implements SectionSource<TraineePlaces.Shown> {

    private static final int ORDER = 100;

    private final Pulses pulses;
    private final Placements placements;

    ToldToReader(Pulses pulses, Placements placements) {
        this.pulses = pulses;
        this.placements = placements;
    }

    @Override
    public Place<TraineePlaces.Shown> place() {
        return WelcomePlaces.WARM_START;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Page> section(TraineePlaces.Shown shown) {
        var account = shown.actor().account().value();
        if (placements
                .find(shown.placement())
                .filter(card -> account.equals(card.account()))
                .isPresent()) {
            return Optional.empty();
        }
        var said =
                pulses.readBy(shown.actor(), shown.placement()).stream()
                        .filter(Pulses.Said::isSomething)
                        .map(PulsePage.Said::of)
                        .toList();
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new ToldSection(shown.givenName(), said));
    }
}
