package org.houvast.learning.welcome;

import java.util.List;
import java.util.Optional;
import org.houvast.access.Access;
import org.houvast.learning.WelcomeAction;
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
    private final Access access;

    StartOnPlacement(Starts starts, Access access) {
        this.starts = starts;
        this.access = access;
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
        var may =
                access.allowed(
                        shown.actor(),
                        shown.placement().value(),
                        List.of(
                                WelcomeAction.SEE_WARM_START,
                                WelcomeAction.READ_SHEET,
                                WelcomeAction.ANSWER_INVITATION));
        if (may.isEmpty()) {
            return Optional.empty();
        }
        var start = starts.of(shown.actor(), shown.placement());
        var before = shown.today().isBefore(start.glance().fromDay());
        return Optional.of(
                new StartSection(
                        shown.placement().value().toString(),
                        shown.givenName(),
                        may.contains(WelcomeAction.ANSWER_INVITATION),
                        before ? start.glance().visitOn() : null,
                        start.glance().visitAt(),
                        start.done(),
                        start.all(),
                        shown.today().isAfter(start.glance().settlingThrough()),
                        may.contains(WelcomeAction.SEE_WARM_START),
                        may.contains(WelcomeAction.READ_SHEET)));
    }
}
