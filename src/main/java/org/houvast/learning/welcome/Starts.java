package org.houvast.learning.welcome;

import org.houvast.access.Actor;
import org.houvast.learning.sheet.Sheets;
import org.houvast.trainee.PlacementId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How a start goes, at a glance. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Starts {

    /**
     * How far the list is.
     *
     * @param all at least as long as what was done
     */
    record Start(Welcomes.Glance glance, int done, int all) {}

    private final Welcomes welcomes;
    private final Sheets sheets;

    Starts(Welcomes welcomes, Sheets sheets) {
        this.welcomes = welcomes;
        this.sheets = sheets;
    }

    Start of(Actor actor, PlacementId placement) {
        var glance = welcomes.glance(placement);
        int all = glance.own() == null ? sheets.exampleLines(actor) : glance.own();
        return new Start(glance, Math.min(all, glance.done()), all);
    }
}
