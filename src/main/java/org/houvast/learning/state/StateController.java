package org.houvast.learning.state;

import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.learning.TogetherAction;
import org.houvast.trainee.PlacementId;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Stand van zaken: one sheet. */
@Controller
class StateController {

    private final TellState state;

    StateController(TellState state) {
        this.state = state;
    }

    @GetMapping("/placements/{placement}/state")
    @TogetherAction.Asks(TogetherAction.SEE_STATE)
    Page show(Actor actor, @PathVariable UUID placement) {
        return state.page(actor, new PlacementId(placement));
    }

    @PostMapping("/placements/{placement}/state")
    @TogetherAction.Asks(TogetherAction.WRITE_STATE)
    Page write(Actor actor, @PathVariable UUID placement, @RequestParam String words) {
        state.write(actor, new PlacementId(placement), words);
        return GoTo.path("/placements/" + placement + "/state").saying("learning.state.kept");
    }
}
