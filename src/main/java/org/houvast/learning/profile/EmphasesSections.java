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
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells all who work with a trainee what the guidance lays weight on. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EmphasesSections {

    private static final int ORDER = 300;

    private final Access access;
    private final Profiles profiles;

    EmphasesSections(Access access, Profiles profiles) {
        this.access = access;
        this.profiles = profiles;
    }

    Optional<Page> of(TraineePlaces.Shown shown, boolean isTrainee) {
        var emphases =
                profiles.emphases(shown.placement()).stream()
                        .map(e -> new ProfilePage.Emphasis(e.id(), e.itemWords(), e.words()))
                        .toList();
        boolean mayOpen =
                isTrainee
                        || !access.allowed(
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
                        isTrainee,
                        mayOpen,
                        profiles.isMade(shown.placement()),
                        emphases));
    }

    /** On the trainee's home. */
    @Component
    static class ProfileOnHome implements SectionSource<TraineePlaces.Shown> {

        private final EmphasesSections emphases;

        ProfileOnHome(EmphasesSections emphases) {
            this.emphases = emphases;
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
            return emphases.of(shown, true);
        }
    }

    /** On the page of the placement. */
    @Component
    static class EmphasesOnPlacement implements SectionSource<TraineePlaces.Shown> {

        private final EmphasesSections emphases;

        EmphasesOnPlacement(EmphasesSections emphases) {
            this.emphases = emphases;
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
            return emphases.of(shown, false);
        }
    }
}
