package org.houvast.learning.programme;

import java.util.Optional;
import org.houvast.access.Access;
import org.houvast.trainee.Curricula;
import org.houvast.trainee.Placements;
import org.houvast.trainee.TraineeAction;
import org.houvast.trainee.TraineePlaces;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.springframework.stereotype.Component;

/** Adds the programme to the page of a placement, and what is often asked about learning here. */
@Component
class WhereOnPlacement implements SectionSource<TraineePlaces.Shown> {

    private static final int ORDER = 60;

    private final Access access;
    private final Placements placements;
    private final Curricula curricula;

    WhereOnPlacement(Access access, Placements placements, Curricula curricula) {
        this.access = access;
        this.placements = placements;
        this.curricula = curricula;
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
        var placement = shown.placement();
        var card = placements.find(placement).orElseThrow();
        var now = curricula.now(placement, shown.today());
        int criteria = curricula.criteriaOf(placement).size();
        var known =
                card.programme() != null
                        || now.module() != null
                        || criteria > 0
                        || access.may(shown.actor(), TraineeAction.CHOOSE_PROGRAMME, placement);
        return Optional.of(
                new WhereSection(
                        "/placements/" + placement.value(),
                        card.programme(),
                        now,
                        criteria,
                        known));
    }
}
