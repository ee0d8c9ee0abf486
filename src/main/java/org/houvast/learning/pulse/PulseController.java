package org.houvast.learning.pulse;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.learning.WelcomeAction;
import org.houvast.trainee.PlacementId;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How the welcome feels. */
@Controller
class PulseController {

    private final SayHowItFeels say;

    PulseController(SayHowItFeels say) {
        this.say = say;
    }

    @GetMapping("/placements/{placement}/pulse")
    @WelcomeAction.Asks(WelcomeAction.SAY_HOW_IT_FEELS)
    Page ask(Actor actor, @PathVariable UUID placement) {
        return say.page(actor, new PlacementId(placement), Problems.none());
    }

    @PostMapping("/placements/{placement}/pulse")
    @WelcomeAction.Asks(WelcomeAction.SAY_HOW_IT_FEELS)
    Page say(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam PulseMoment moment,
            @RequestParam(defaultValue = "") Set<Feeling> felt,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") List<UUID> readers,
            @RequestParam(defaultValue = "false") boolean skip) {
        var id = new PlacementId(placement);
        try {
            say.say(
                    actor,
                    id,
                    moment,
                    skip ? Set.of() : felt,
                    skip ? "" : words,
                    skip ? List.of() : readers);
        } catch (Refusal refusal) {
            return Shown.invalid(
                    say.page(
                            actor,
                            id,
                            Problems.of(refusal).beside("learning.pulse.too-long", "words")));
        }
        return GoTo.path("/today").saying(skip ? "learning.pulse.skipped" : "learning.pulse.saved");
    }
}
