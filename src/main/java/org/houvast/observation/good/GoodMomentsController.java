package org.houvast.observation.good;

import org.houvast.access.Actor;
import org.houvast.observation.ObservationAction;
import org.houvast.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The good moments of one's own mentor children. */
@Controller
class GoodMomentsController {

    private final ShowGoodMoments moments;

    GoodMomentsController(ShowGoodMoments moments) {
        this.moments = moments;
    }

    @GetMapping("/good-moments")
    @ObservationAction.Asks(ObservationAction.SEE_GOOD_MOMENTS)
    Page show(Actor actor) {
        return moments.show(actor);
    }
}
