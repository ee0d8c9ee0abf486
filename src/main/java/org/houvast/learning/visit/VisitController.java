package org.houvast.learning.visit;

import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.learning.TogetherAction;
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

/** Visits to a trainee. */
@Controller
@RequestMapping("/placements/{placement}/visits")
class VisitController {

    private final PlanVisit visits;

    VisitController(PlanVisit visits) {
        this.visits = visits;
    }

    @GetMapping
    @TogetherAction.Asks(TogetherAction.SEE_VISITS)
    Page all(Actor actor, @PathVariable UUID placement) {
        return visits.page(actor, new PlacementId(placement), Problems.none());
    }

    @PostMapping
    @TogetherAction.Asks(TogetherAction.PLAN_VISIT)
    Page plan(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam(required = false) @Nullable UUID visitor,
            @RequestParam(defaultValue = "") String moment,
            @RequestParam(defaultValue = "false") boolean along) {
        var id = new PlacementId(placement);
        try {
            var visit = visits.plan(actor, id, visitor, moment, along);
            return GoTo.path(visit.path()).saying("learning.visit.planned", visit.day());
        } catch (Refusal refusal) {
            return Shown.invalid(
                    visits.page(
                            actor,
                            id,
                            Problems.of(refusal).beside("learning.ask.choose-moment", "moment")));
        }
    }

    @GetMapping("/{visit}")
    @TogetherAction.Asks(TogetherAction.SEE_VISITS)
    Page visit(Actor actor, @PathVariable UUID placement, @PathVariable UUID visit) {
        return visits.visit(actor, new PlacementId(placement), visit, Problems.none());
    }

    @PostMapping("/{visit}/moved")
    @TogetherAction.Asks(TogetherAction.PLAN_VISIT)
    Page move(
            Actor actor,
            @PathVariable UUID placement,
            @PathVariable UUID visit,
            @RequestParam(defaultValue = "") String moment) {
        var id = new PlacementId(placement);
        try {
            visits.move(actor, id, visit, moment);
        } catch (Refusal refusal) {
            return Shown.invalid(visits.visit(actor, id, visit, Problems.of(refusal)));
        }
        return GoTo.path("/placements/" + placement + "/visits/" + visit)
                .saying("learning.visit.moved");
    }

    @PostMapping("/{visit}/cancelled")
    @TogetherAction.Asks(TogetherAction.PLAN_VISIT)
    Page cancel(Actor actor, @PathVariable UUID placement, @PathVariable UUID visit) {
        var id = new PlacementId(placement);
        try {
            visits.cancel(actor, id, visit);
        } catch (Refusal refusal) {
            return Shown.invalid(visits.visit(actor, id, visit, Problems.of(refusal)));
        }
        return GoTo.path("/placements/" + placement + "/visits/" + visit)
                .saying("learning.visit.cancelled");
    }

    @PostMapping("/{visit}/talk-about")
    @TogetherAction.Asks(TogetherAction.PLAN_VISIT)
    Page talkAbout(
            Actor actor,
            @PathVariable UUID placement,
            @PathVariable UUID visit,
            @RequestParam(defaultValue = "") String words) {
        visits.talkAbout(actor, new PlacementId(placement), visit, words);
        return GoTo.path("/placements/" + placement + "/visits/" + visit)
                .saying("learning.visit.kept");
    }
}
