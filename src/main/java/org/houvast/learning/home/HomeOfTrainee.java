package org.houvast.learning.home;

import java.util.Optional;
import org.houvast.access.Actor;
import org.houvast.access.Homes;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.springframework.stereotype.Component;

/** Brings the trainee's home to where everyone comes in. */
@Component
class HomeOfTrainee implements SectionSource<Actor> {

    private static final int ORDER = 100;

    private final TraineeHome home;

    HomeOfTrainee(TraineeHome home) {
        this.home = home;
    }

    @Override
    public Place<Actor> place() {
        return Homes.PLACE;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Page> section(Actor actor) {
        return home.of(actor).map(Page.class::cast);
    }
}
