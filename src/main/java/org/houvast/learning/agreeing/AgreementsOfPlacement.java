package org.houvast.learning.agreeing;

import java.util.Optional;
import org.houvast.access.Access;
import org.houvast.trainee.Agreements;
import org.houvast.trainee.Partners;
import org.houvast.trainee.TraineeAction;
import org.houvast.trainee.TraineePlaces;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.springframework.stereotype.Component;

/** Shows what is agreed to all who see the placement, the trainee first of all. */
@Component
class AgreementsOfPlacement implements SectionSource<TraineePlaces.Shown> {

    private static final int ORDER = 60;

    private final Access access;
    private final Agreements agreements;
    private final Partners partners;

    AgreementsOfPlacement(Access access, Agreements agreements, Partners partners) {
        this.access = access;
        this.agreements = agreements;
        this.partners = partners;
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
        var mayChange = access.may(shown.actor(), TraineeAction.KEEP_AGREEMENTS, shown.placement());
        var agreed = agreements.of(shown.placement());
        if (agreed.isEmpty() && !mayChange) {
            return Optional.empty();
        }
        return Optional.of(
                new AgreementsSection(
                        shown.placement().value(),
                        shown.givenName(),
                        agreed,
                        mayChange ? partners.answered(shown.placement()).expertise() : null,
                        mayChange ? partners.of(shown.placement()).orElse(null) : null,
                        mayChange));
    }
}
