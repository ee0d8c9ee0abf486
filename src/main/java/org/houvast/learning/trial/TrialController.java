package org.houvast.learning.trial;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.TraineeAction;
import org.houvast.trainee.Trials;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people decide on a trial. */
@Controller("traineeTrialController")
class TrialController {

    private final DecideTrial decide;

    TrialController(DecideTrial decide) {
        this.decide = decide;
    }

    /** Who decides that it ends goes on to say why. */
    @PostMapping("/placements/{placement}/trial")
    @TraineeAction.Asks(TraineeAction.DECIDE_TRIAL)
    Page decide(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam(required = false) Trials.@Nullable Decision decision,
            @RequestParam(required = false) @Nullable LocalDate decideOn) {
        decide.run(actor, new PlacementId(placement), decision, decideOn);
        if (decision == Trials.Decision.ENDS) {
            return GoTo.path("/placements/" + placement + "/ending");
        }
        return GoTo.path("/placements/" + placement)
                .saying(
                        decision == Trials.Decision.GOES_ON
                                ? "learning.trial.said"
                                : "learning.arrange.saved");
    }
}
