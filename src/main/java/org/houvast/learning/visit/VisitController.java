package org.houvast.learning.visit;

import java.time.LocalDate;
import java.util.List;
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
    Page all(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam(required = false) @Nullable LocalDate day) {
        return visits.page(actor, new PlacementId(placement), day, Problems.none());
    }

    @PostMapping
    @TogetherAction.Asks(TogetherAction.PLAN_VISIT)
    Page plan(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam(required = false) @Nullable UUID visitor,
            @RequestParam(defaultValue = "") String visitorName,
            @RequestParam(defaultValue = "") String moment,
            @RequestParam(required = false) @Nullable LocalDate day) {
        var id = new PlacementId(placement);
        try {
            var visit = visits.plan(actor, id, visitor, visitorName, moment);
            return GoTo.path(visit.path()).saying("learning.visit.planned", visit.day());
        } catch (Refusal refusal) {
            return Shown.invalid(
                    visits.page(
                            actor,
                            id,
                            day,
                            beside(refusal)
                                    .beside("learning.visit.say-who", "visitorName")
                                    .beside("learning.visit.name-too-long", "visitorName")));
        }
    }

    private static Problems beside(Refusal refusal) {
        var problems = Problems.of(refusal);
        for (var key :
                List.of(
                        "learning.ask.choose-moment",
                        "learning.visit.from-tomorrow",
                        "learning.visit.outside-placement",
                        "learning.visit.outside-grant",
                        "learning.visit.not-quiet",
                        "learning.visit.no-begin",
                        "learning.visit.twice")) {
            problems = problems.beside(key, "moment");
        }
        return problems;
    }

    @GetMapping("/{visit}")
    @TogetherAction.Asks(TogetherAction.SEE_VISITS)
    Page visit(
            Actor actor,
            @PathVariable UUID placement,
            @PathVariable UUID visit,
            @RequestParam(required = false) @Nullable LocalDate day) {
        return visits.visit(actor, new PlacementId(placement), visit, day, "", Problems.none());
    }

    @PostMapping("/{visit}/moved")
    @TogetherAction.Asks(TogetherAction.PLAN_VISIT)
    Page move(
            Actor actor,
            @PathVariable UUID placement,
            @PathVariable UUID visit,
            @RequestParam(defaultValue = "") String moment,
            @RequestParam(required = false) @Nullable LocalDate day) {
        var id = new PlacementId(placement);
        try {
            visits.move(actor, id, visit, moment);
        } catch (Refusal refusal) {
            return Shown.invalid(visits.visit(actor, id, visit, day, "", beside(refusal)));
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
            return Shown.invalid(visits.visit(actor, id, visit, null, "", Problems.of(refusal)));
        }
        return GoTo.path("/placements/" + placement + "/visits/" + visit)
                .saying("learning.visit.cancelled");
    }

    @PostMapping("/{visit}/talk-about")
    @TogetherAction.Asks(TogetherAction.ADD_TO_VISIT)
    Page talkAbout(
            Actor actor,
            @PathVariable UUID placement,
            @PathVariable UUID visit,
            @RequestParam(defaultValue = "") String words) {
        var id = new PlacementId(placement);
        try {
            visits.talkAbout(actor, id, visit, words);
        } catch (Refusal refusal) {
            return Shown.invalid(
                    visits.visit(
                            actor,
                            id,
                            visit,
                            null,
                            words,
                            Problems.of(refusal)
                                    .beside("learning.visit.line.empty", "words")
                                    .beside("learning.visit.line.too-long", "words")));
        }
        return GoTo.path("/placements/" + placement + "/visits/" + visit)
                .saying("learning.visit.kept");
    }
}
