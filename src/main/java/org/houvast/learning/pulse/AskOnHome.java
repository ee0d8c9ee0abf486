package org.houvast.learning.pulse;

import java.util.List;
import org.houvast.trainee.TraineePlaces;
import org.houvast.ui.Line;
import org.houvast.ui.LineSource;
import org.houvast.ui.Place;
import org.springframework.stereotype.Component;

/** Asks a trainee at home how it feels, while a question is open; it passes by itself. */
@Component
class AskOnHome implements LineSource<TraineePlaces.Shown> {

    private final Pulses pulses;

    AskOnHome(Pulses pulses) {
        this.pulses = pulses;
    }

    @Override
    public Place<TraineePlaces.Shown> place() {
        return TraineePlaces.HOME;
    }

    @Override
    public List<Line> lines(TraineePlaces.Shown shown) {
        return pulses.open(shown.placement(), shown.today()).stream()
                .map(moment ->
                        Line.of(
                                        "heart",
                                        "/placements/" + shown.placement().value() + "/pulse",
                                        moment.key())
                                .asking(true))
                .toList();
    }
}
