package org.houvast.observation.look;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.child.CarePlacementId;
import org.houvast.observation.ObservationAction;
import org.houvast.observation.ObservationId;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opening an observation, and finding it enough. */
@Controller
class ObservationController {

    private final Observe observe;

    ObservationController(Observe observe) {
        this.observe = observe;
    }

    @PostMapping("/observations")
    @ObservationAction.Asks(ObservationAction.OBSERVE)
    Page open(Actor actor, @RequestParam UUID child) {
        observe.open(actor, new CarePlacementId(child));
        return GoTo.path("/children/" + child).saying("observation.look.opened");
    }

    @PostMapping("/observations/{observation}/enough")
    @ObservationAction.Asks(ObservationAction.OBSERVE)
    Page enough(
            Actor actor,
            @PathVariable UUID observation,
            @RequestParam(defaultValue = "") @Size(max = 4000) String words,
            @RequestParam(defaultValue = "/today") String back) {
        observe.enough(
                actor, new ObservationId(observation), words.isBlank() ? null : words.strip());
        return GoTo.back(back, "/today")
                .saying("observation.look.enough.said")
                .undoneBy("/observations/" + observation + "/reopened");
    }

    @PostMapping("/observations/{observation}/reopened")
    @ObservationAction.Asks(ObservationAction.OBSERVE)
    Page reopen(Actor actor, @PathVariable UUID observation) {
        var child = observe.reopen(actor, new ObservationId(observation));
        return GoTo.path("/children/" + child.value()).saying("observation.look.reopened.said");
    }
}
