package org.houvast.learning.confidence;

import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.learning.WelcomeAction;
import org.houvast.trainee.PlacementId;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a trainee tells in confidence. */
@Controller
@RequestMapping("/placements/{placement}/in-confidence")
class ConfidenceController {

    private final TellInConfidence tell;

    ConfidenceController(TellInConfidence tell) {
        this.tell = tell;
    }

    private static GoTo back(UUID placement) {
        return GoTo.path("/placements/" + placement + "/in-confidence");
    }

    @GetMapping
    @WelcomeAction.Asks(WelcomeAction.TELL_IN_CONFIDENCE)
    Page show(Actor actor, @PathVariable UUID placement) {
        return tell.page(actor, new PlacementId(placement), "", Problems.none());
    }

    @PostMapping
    @WelcomeAction.Asks(WelcomeAction.TELL_IN_CONFIDENCE)
    Page tell(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam(required = false) @Nullable UUID toldTo,
            @RequestParam(defaultValue = "") String words) {
        var id = new PlacementId(placement);
        try {
            tell.tell(actor, id, toldTo, words);
        } catch (Refusal refusal) {
            return Shown.invalid(
                    tell.page(
                            actor,
                            id,
                            words,
                            Problems.of(refusal)
                                    .beside("learning.confidence.empty", "words")
                                    .beside("learning.confidence.too-long", "words")
                                    .beside("learning.confidence.whom", "toldTo")));
        }
        return back(placement).saying("learning.confidence.saved");
    }

    @PostMapping("/{told}/readers")
    @WelcomeAction.Asks(WelcomeAction.TELL_IN_CONFIDENCE)
    Page name(
            Actor actor,
            @PathVariable UUID placement,
            @PathVariable UUID told,
            @RequestParam UUID reader) {
        tell.name(actor, new PlacementId(placement), told, reader);
        return back(placement).saying("learning.confidence.named");
    }

    @PostMapping("/{told}/endings")
    @WelcomeAction.Asks(WelcomeAction.TELL_IN_CONFIDENCE)
    Page forget(Actor actor, @PathVariable UUID placement, @PathVariable UUID told) {
        tell.forget(actor, new PlacementId(placement), told);
        return back(placement).saying("learning.confidence.gone");
    }
}
