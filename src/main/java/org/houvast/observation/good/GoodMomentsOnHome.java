package org.houvast.observation.good;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import org.houvast.access.AuditTrail;
import org.houvast.access.Homes;
import org.houvast.child.CarePlacementId;
import org.houvast.observation.ObservationAction;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.springframework.stereotype.Component;

/** A kind look, on a mentor's own home, at others each day: of whom was nothing good written? */
@Component
class GoodMomentsOnHome implements SectionSource<Homes.Looking> {

    private static final int ORDER = 200;
    private static final int FEW = 2;

    private final GoodMoments moments;
    private final AuditTrail audit;

    GoodMomentsOnHome(GoodMoments moments, AuditTrail audit) {
        this.moments = moments;
        this.audit = audit;
    }

    @Override
    public Place<Homes.Looking> place() {
        return Homes.NEWS;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Page> section(Homes.Looking looking) {
        if (looking.walks()) {
            return Optional.empty();
        }
        var quiet =
                new ArrayList<>(
                        moments.ofMentor(looking.actor(), looking.today()).stream()
                                .filter(child -> !child.lately(looking.today()))
                                .map(GoodMomentsPage.Child::of)
                                .toList());
        if (!quiet.isEmpty()) {
            Collections.rotate(quiet, -(looking.today().getDayOfYear() % quiet.size()));
        }
        var children = quiet.stream().limit(FEW).toList();
        audit.shown(
                looking.actor(),
                ObservationAction.SEE_GOOD_MOMENTS,
                children.stream().map(child -> new CarePlacementId(child.placement())).toList());
        return children.isEmpty()
                ? Optional.empty()
                : Optional.of(new GoodMomentsSection(children));
    }
}
