package org.houvast.learning.ending;

import jakarta.validation.Valid;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.TraineeAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A placement that ends before its time. */
@Controller
@RequestMapping("/placements/{placement}/ending")
class EndingController {

    private final EndPlacement end;

    EndingController(EndPlacement end) {
        this.end = end;
    }

    @GetMapping
    @TraineeAction.Asks(TraineeAction.END_PLACEMENT)
    Page show(Actor actor, @PathVariable UUID placement) {
        return end.page(actor, new PlacementId(placement), null, Problems.none());
    }

    @PostMapping
    @TraineeAction.Asks(TraineeAction.END_PLACEMENT)
    Page end(
            Actor actor,
            @PathVariable UUID placement,
            @Valid @ModelAttribute EndingForm form,
            BindingResult shape) {
        var id = new PlacementId(placement);
        return Shown.attempt(
                shape,
                () -> {
                    end.run(actor, id, form);
                    return GoTo.path("/placements/" + placement).saying("learning.ending.done");
                },
                problems ->
                        end.page(
                                actor,
                                id,
                                form,
                                problems.beside("trainee.ending.day", "lastDay")
                                        .beside("trainee.ending.talk-first", "talk1")
                                        .beside("trainee.ending.talk-held", "talkOn1")
                                        .beside("learning.ending.talk-whole", "talkOn1")
                                        .beside("trainee.ending.ask-school", "schoolView")));
    }
}
