package org.houvast.learning.ending;

import java.util.List;
import java.util.Optional;
import org.houvast.access.Access;
import org.houvast.trainee.Endings;
import org.houvast.trainee.TraineeAction;
import org.houvast.trainee.TraineePlaces;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.springframework.stereotype.Component;

/** Shows who leads why a placement ended, last on its page. */
@Component
class EndingOfPlacement implements SectionSource<TraineePlaces.Shown> {

    private static final int ORDER = 900;

    private final Access access;
    private final Endings endings;

    EndingOfPlacement(Access access, Endings endings) {
        this.access = access;
        this.endings = endings;
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
        if (!access.may(shown.actor(), TraineeAction.END_PLACEMENT, shown.placement())) {
            return Optional.empty();
        }
        var ending = endings.of(shown.placement()).orElse(null);
        return Optional.of(
                new EndingSection(
                        shown.placement().value(),
                        ending,
                        ending == null ? List.of() : endings.talks(shown.placement())));
    }
}
