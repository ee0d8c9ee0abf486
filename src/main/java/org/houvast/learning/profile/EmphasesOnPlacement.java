package org.houvast.learning.profile;

import java.util.List;
import java.util.Optional;
import org.houvast.access.Access;
import org.houvast.learning.WelcomeAction;
import org.houvast.trainee.TraineePlaces;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.springframework.stereotype.Component;

/** Tells all who work with a trainee what the guidance lays weight on. */
@Component
class EmphasesOnPlacement implements SectionSource<TraineePlaces.Shown> {

    private static final int ORDER = 300;

    private final Access access;
    private final Profiles profiles;

    EmphasesOnPlacement(Access access, Profiles profiles) {
        this.access = access;
        this.profiles = profiles;
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
        var emphases =
                profiles.emphases(shown.placement()).stream()
                        .map(e -> new ProfilePage.Emphasis(e.id(), e.itemWords(), e.words()))
                        .toList();
        boolean mayOpen =
                !access.allowed(
                                shown.actor(),
                                shown.placement().value(),
                                List.of(WelcomeAction.SEE_PROFILE))
                        .isEmpty();
        if (!mayOpen && emphases.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new EmphasesSection(
                        shown.placement().value().toString(),
                        mayOpen,
                        profiles.isMade(shown.placement()),
                        emphases));
    }
}
