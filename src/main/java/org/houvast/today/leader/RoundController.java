package org.houvast.today.leader;

import org.houvast.access.Actor;
import org.houvast.today.TodayAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Ticks on a leader's round. */
@Controller
class RoundController {

    private final WalkBy walk;

    RoundController(WalkBy walk) {
        this.walk = walk;
    }

    @PostMapping("/today/round/{stop}/walked")
    @TodayAction.Asks(TodayAction.WALK_BY)
    Page walked(Actor actor, @PathVariable String stop) {
        walk.walked(actor, stop);
        return GoTo.path("/today")
                .saying("today.round.walked")
                .undoneBy("/today/round/" + stop + "/not-walked");
    }

    @PostMapping("/today/round/{stop}/not-walked")
    @TodayAction.Asks(TodayAction.WALK_BY)
    Page notWalked(Actor actor, @PathVariable String stop) {
        walk.notWalked(actor, stop);
        return GoTo.path("/today").saying("today.round.not-walked");
    }
}
