package org.houvast.observation.card;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.child.CarePlacementId;
import org.houvast.observation.ObservationAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The looking card of a child. */
@Controller
class LookingCardController {

    private static final String LINE = "line.";

    private final LookingCards cards;

    LookingCardController(LookingCards cards) {
        this.cards = cards;
    }

    @GetMapping("/children/{placement}/looking-card")
    @ObservationAction.Asks(ObservationAction.SEE_LOOKING_CARD)
    Page show(Actor actor, @PathVariable UUID placement, @RequestParam @Nullable String card) {
        return cards.show(actor, new CarePlacementId(placement), card);
    }

    @PostMapping("/children/{placement}/looking-card")
    @ObservationAction.Asks(ObservationAction.KEEP_LOOKING_CARD)
    Page keep(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam Map<String, String> form,
            @RequestParam(defaultValue = "") String card) {
        var states = new HashMap<String, LookingState>();
        form.forEach((name, value) -> {
            if (name.startsWith(LINE)) {
                for (var state : LookingState.values()) {
                    if (state.name().equals(value)) {
                        states.put(name.substring(LINE.length()), state);
                    }
                }
            }
        });
        var name = cards.keep(actor, new CarePlacementId(placement), states);
        return GoTo.back(
                        "/children/" + placement + "/looking-card?card=" + card,
                        "/children/" + placement + "/looking-card")
                .saying("observation.card.saved", name);
    }
}
