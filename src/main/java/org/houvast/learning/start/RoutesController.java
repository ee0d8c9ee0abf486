package org.houvast.learning.start;

import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.trainee.LearnerKind;
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

/** The ways by which people come to learn here. */
@Controller
@RequestMapping("/trainees/routes")
class RoutesController {

    private static final String LIST = "/trainees/routes";

    private final KeepRoutes keep;

    RoutesController(KeepRoutes keep) {
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
            @RequestParam(defaultValue = "OTHER") LearnerKind kind,
            @RequestParam(defaultValue = "false") boolean paid,
            @RequestParam(defaultValue = "false") boolean counts) {
        try {
            keep.add(actor, name, kind, paid, counts);
        } catch (Refusal refusal) {
            return Shown.invalid(
                    keep.page(actor, Problems.of(refusal).beside(refusal.key(), "name")));
        }
        return GoTo.path(LIST).saying("learning.arrange.saved");
    }

    @PostMapping("/{route}/left-out")
    @TraineeAction.Asks(TraineeAction.ARRANGE_INTAKE)
    Page leaveOut(Actor actor, @PathVariable UUID route) {
        keep.leaveOut(actor, route);
        return GoTo.path(LIST).saying("learning.arrange.saved");
    }
}
