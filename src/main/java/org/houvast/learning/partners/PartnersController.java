package org.houvast.learning.partners;

import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.trainee.TraineeAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who helps from outside. */
@Controller
@RequestMapping("/trainees/partners")
class PartnersController {

    private static final String LIST = "/trainees/partners";

    private final KeepPartners keep;

    PartnersController(KeepPartners keep) {
        this.keep = keep;
    }

    @GetMapping
    @TraineeAction.Asks(TraineeAction.ARRANGE_INTAKE)
    Page all(Actor actor) {
        return keep.page(actor, Problems.none());
    }

    @PostMapping
    @TraineeAction.Asks(TraineeAction.ARRANGE_INTAKE)
    Page add(
            Actor actor,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String helpsWith,
            @RequestParam(defaultValue = "") String contact) {
        try {
            keep.add(actor, name, helpsWith, contact);
        } catch (Refusal refusal) {
            return Shown.invalid(
                    keep.page(actor, Problems.of(refusal).beside(refusal.key(), "name")));
        }
        return GoTo.path(LIST).saying("learning.arrange.saved");
    }

    @PostMapping("/{partner}/left-out")
    @TraineeAction.Asks(TraineeAction.ARRANGE_INTAKE)
    Page leaveOut(Actor actor, @PathVariable UUID partner) {
        keep.leaveOut(actor, partner);
        return GoTo.path(LIST).saying("learning.arrange.saved");
    }
}
