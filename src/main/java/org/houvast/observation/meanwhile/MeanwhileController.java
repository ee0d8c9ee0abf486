package org.houvast.observation.meanwhile;

import org.houvast.access.Actor;
import org.houvast.observation.ObservationAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What happened while one was away. */
@Controller
class MeanwhileController {

    private final Meanwhile meanwhile;

    MeanwhileController(Meanwhile meanwhile) {
        this.meanwhile = meanwhile;
    }

    @GetMapping("/meanwhile")
    @ObservationAction.Asks(ObservationAction.SEE_MEANWHILE)
    Page show(Actor actor) {
        return meanwhile.show(actor).<Page>map(page -> page).orElseGet(() -> GoTo.path("/today"));
    }

    @PostMapping("/meanwhile/read")
    @ObservationAction.Asks(ObservationAction.SEE_MEANWHILE)
    Page read(Actor actor) {
        meanwhile.read(actor);
        return GoTo.path("/today").saying("observation.meanwhile.said");
    }
}
